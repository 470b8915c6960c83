// Before the first paint: theme, language, and whether the address asks for another view than the built page, which must not flash.
(() => {
  const page = document.documentElement;
  const { dataset } = page;
  const entry = page.lang;
  const asked = new URLSearchParams(location.search);
  let kept = {};
  try {
    kept = Object(JSON.parse(localStorage.getItem('preferences') ?? '{}'));
  } catch {
    // No storage, or not ours: system and entry hold.
  }
  const known = (language) => ['en', 'vi', 'lo'].includes(language);
  const chosen = known(asked.get('lang')) ? asked.get('lang') : undefined;
  // The English entry is the front door; the others are asked for by name.
  const remembered = entry === 'en' && known(kept.language) ? kept.language : undefined;
  dataset.entry = entry;
  page.lang = chosen ?? remembered ?? entry;
  const others = [...asked.keys()].some((key) => key !== 'theme' && key !== 'lang');
  if (others || page.lang !== entry) dataset.boot = 'other';
  // One file has no other entries, and a host without them would send us round in circles.
  const elsewhere = `${page.lang}.html`;
  if (
    !chosen &&
    page.lang !== entry &&
    !('single' in dataset) &&
    !location.pathname.endsWith(elsewhere)
  )
    location.replace(`./${elsewhere}${location.search}${location.hash}`);
  const theme = asked.get('theme') ?? kept.theme;
  const system = () =>
    matchMedia('(prefers-contrast: more)').matches
      ? 'contrast'
      : matchMedia('(prefers-color-scheme: dark)').matches
        ? 'dark'
        : 'light';
  dataset.theme = ['light', 'dark', 'contrast'].includes(theme) ? theme : system();
})();
