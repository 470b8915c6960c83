/**
 * The address is the state: everything that changes what is shown is one store over the query string.
 * Only differences from the default are written; the first of repeated keys wins; what cannot be read is dropped.
 */
import { create } from 'zustand';

export const screens = ['dashboard', 'exhibit', 'sources', 'about'] as const;
export type Screen = (typeof screens)[number];

/** Says whether a key and its value mean anything; what does not is tidied away. */
export type Judge = (key: string, value: string) => boolean;

type Patch = Readonly<Record<string, string | undefined>>;

type Address = {
  readonly params: URLSearchParams;
  /** push for screens and committed changes; replace while dragging. */
  readonly go: (patch: Patch, how?: 'push' | 'replace') => void;
};

const maxLength = 200;

/** The readable part of a query string, keys in their given order. */
export const tidy = (search: string, judge: Judge): URLSearchParams => {
  const clean = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(search))
    if (!clean.has(key) && value.length <= maxLength && judge(key, value)) clean.append(key, value);
  return clean;
};

/** The address as people read it: dots, colons and slashes of values stay as they are. */
export const searchText = (params: URLSearchParams): string => {
  const text = params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
};

const patched = (params: URLSearchParams, patch: Patch): URLSearchParams => {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(patch))
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  return next;
};

const throttle = 150;
let pending: ReturnType<typeof setTimeout> | undefined;

const put = (params: URLSearchParams, how: 'push' | 'replace'): void => {
  const url = `${location.pathname}${searchText(params)}${location.hash}`;
  try {
    history[`${how}State`](null, '', url);
  } catch {
    // Some browsers refuse this to a page opened from a file: the state is then kept in memory alone.
  }
};

const write = (params: URLSearchParams, how: 'push' | 'replace'): void => {
  clearTimeout(pending);
  pending = undefined;
  if (how === 'push') put(params, how);
  // Browsers limit history writes: while dragging, one every now and then is enough.
  else pending = setTimeout(() => put(params, how), throttle);
};

export const useAddress = create<Address>()((set, get) => ({
  params: new URLSearchParams(),
  go: (patch, how = 'push') => {
    const before = get().params;
    const params = patched(before, patch);
    if (params.toString() === before.toString()) return;
    set({ params });
    write(params, how);
  },
}));

/** Starts from the browser's address, tidies it, and follows Back and Forward. Call once. */
export const startAddress = (judge: Judge): void => {
  const read = (): void => {
    const params = tidy(location.search, judge);
    if (searchText(params) !== location.search) put(params, 'replace');
    // The same address is the same object: a page that has just been taken over is not drawn again.
    if (searchText(params) !== searchText(useAddress.getState().params))
      useAddress.setState({ params });
  };
  read();
  addEventListener('popstate', read);
};
