/** Leaving the wall never loses the place: the next Present that names none goes on from there, once. */
const name = 'talk-place';

export const keepPlace = (params: URLSearchParams): void => {
  const place = [...params].filter(([key]) => /^(deck|slide|step)$/.test(key));
  try {
    sessionStorage.setItem(name, new URLSearchParams(place).toString());
  } catch {
    // Kept nowhere: the next talk begins at its first slide.
  }
};

export const takePlace = (): Readonly<Record<string, string>> => {
  try {
    const place = sessionStorage.getItem(name) ?? '';
    sessionStorage.removeItem(name);
    return Object.fromEntries(new URLSearchParams(place));
  } catch {
    return {};
  }
};
