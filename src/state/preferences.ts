/** What a reader chose for good on this machine. An address that says otherwise wins, and is not remembered. */
import { create } from 'zustand';
import { isLanguage, type Language } from '../domain/language.ts';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

type Kept = {
  /** Undefined: the system's. */
  readonly theme: Theme | undefined;
  /** Undefined: that of the entry. */
  readonly language: Language | undefined;
  /** The offer of the browser's language was put aside. */
  readonly declined: boolean;
};

type Preferences = Kept & { readonly keep: (patch: Partial<Kept>) => void };

/** The boot script reads it too, before anything is painted. */
const storageKey = 'preferences';

export const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme);

export const usePreferences = create<Preferences>()((set, get) => ({
  theme: undefined,
  language: undefined,
  declined: false,
  keep: (patch) => {
    set(patch);
    const { theme, language, declined } = get();
    try {
      localStorage.setItem(storageKey, JSON.stringify({ theme, language, declined }));
    } catch {
      // A browser that keeps nothing shows the choice until the page is left.
    }
  },
}));

/** Call once, before the first rendering. */
export const loadPreferences = (): void => {
  try {
    const kept = Object(JSON.parse(localStorage.getItem(storageKey) ?? '{}')) as object;
    const theme: unknown = Reflect.get(kept, 'theme');
    const language: unknown = Reflect.get(kept, 'language');
    usePreferences.setState({
      theme: isTheme(theme) ? theme : undefined,
      language: isLanguage(language) ? language : undefined,
      declined: Reflect.get(kept, 'declined') === true,
    });
  } catch {
    // Nothing readable is kept: the defaults hold.
  }
};
