/** The theme at work: chosen in the address, else remembered, else the system's, which may change while the page is open. */
import { useEffect, useSyncExternalStore } from 'react';
import { useText } from '../i18n/context.tsx';
import { useAddress } from '../state/address.ts';
import { isTheme, themes, usePreferences, type Theme } from '../state/preferences.ts';
import css from './header.module.css';

const contrast = '(prefers-contrast: more)';
const dark = '(prefers-color-scheme: dark)';

const follow = (changed: () => void): (() => void) => {
  const lists = [contrast, dark].map((query) => matchMedia(query));
  lists.forEach((list) => list.addEventListener('change', changed));
  return () => lists.forEach((list) => list.removeEventListener('change', changed));
};

const ofSystem = (): Theme =>
  matchMedia(contrast).matches ? 'contrast' : matchMedia(dark).matches ? 'dark' : 'light';

const useChosen = (): Theme | undefined => {
  const asked = useAddress((state) => state.params.get('theme'));
  const kept = usePreferences((state) => state.theme);
  return isTheme(asked) ? asked : kept;
};

/** Puts the theme on the page, and its paper into the browser's own frame. */
export const useTheme = (): void => {
  const chosen = useChosen();
  const system = useSyncExternalStore(follow, ofSystem, () => 'light' as const);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.dataset['theme'] = chosen ?? system;
    // Once the page is painted: to ask for a style now would have all of them worked out now.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const paper = getComputedStyle(documentElement).getPropertyValue('--paper');
        document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen, system]);
};

export const ThemeChoice = () => {
  const t = useText();
  const chosen = useChosen();
  const go = useAddress((state) => state.go);
  const keep = usePreferences((state) => state.keep);
  return (
    <select
      className={css.theme}
      aria-label={t.say('theme.label')}
      data-action="theme"
      value={chosen ?? 'system'}
      onChange={(event) => {
        const { value } = event.target;
        const theme = isTheme(value) ? value : undefined;
        keep({ theme });
        go({ theme });
      }}
    >
      {(['system', ...themes] as const).map((theme) => (
        <option key={theme} value={theme}>
          {t.say(`theme.${theme}`)}
        </option>
      ))}
    </select>
  );
};
