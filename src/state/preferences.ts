/** What a reader chose for good on this machine. An address that says otherwise wins, and is not remembered. */
import { create } from 'zustand';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

type Preferences = {
  /** Undefined: the system's. */
  readonly theme: Theme | undefined;
  readonly keep: (patch: { readonly theme: Theme | undefined }) => void;
};

/** The boot script reads it too, before anything is painted. */
const storageKey = 'preferences';

export const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme);

export const usePreferences = create<Preferences>()((set) => ({
  theme: undefined,
  keep: (patch) => {
    set(patch);
    try {
      localStorage.setItem(storageKey, JSON.stringify(patch));
    } catch {
      // A browser that keeps nothing shows the choice until the page is left.
    }
  },
}));

/** Call once, before the first rendering. */
export const loadPreferences = (): void => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    const theme: unknown = Reflect.get(Object(kept) as object, 'theme');
    if (isTheme(theme)) usePreferences.setState({ theme });
  } catch {
    // Nothing readable is kept: the defaults hold.
  }
};
