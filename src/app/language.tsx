/** The language asked for and the one shown: the page stays as it is until the other has arrived. */
import { startTransition, useEffect, useState } from 'react';
import { loadWordings } from '../data/load.ts';
import { checksum } from '../domain/checksum.ts';
import { isLanguage, languages, type Language } from '../domain/language.ts';
import { bringLanguage, type FetchNames } from '../i18n/catalogue.ts';
import { useText } from '../i18n/context.tsx';
import { boot } from '../i18n/messages/boot.ts';
import { createText, type Translator } from '../i18n/translate.ts';
import { useAddress } from '../state/address.ts';
import { usePreferences } from '../state/preferences.ts';
import css from './header.module.css';
import { homeLanguage } from './home-language.ts';

/** Fingerprints of the names of the first screen, by language. */
const fetched = new Map<Language, string>();

export const fetchNames: FetchNames = async (language, share) => {
  if (language === 'en') return new Map();
  const { text, words } = await loadWordings(language, share);
  if (share === 'first') fetched.set(language, checksum(text));
  return words;
};

/** What a page drawn in this language rests on, besides the data: see `Entry`. */
export const namesChecksum = (language: Language): string => fetched.get(language) ?? '';

/** @param home the language of an address that names none */
const useAsked = (home: Language): Language => {
  const asked = useAddress((state) => state.params.get('lang'));
  return isLanguage(asked) ? asked : home;
};

export type Speech = {
  readonly asked: Language;
  readonly shown: Language;
  /** The language asked for did not arrive. */
  readonly failed: boolean;
  readonly retry: () => void;
};

export const useLanguage = (home: Language): Speech => {
  const asked = useAsked(home);
  const [shown, setShown] = useState(asked);
  const [failed, setFailed] = useState<Language>();
  useEffect(() => {
    if (asked === shown || asked === failed) return undefined;
    let current = true;
    bringLanguage(asked).then(
      () => {
        if (current)
          startTransition(() => {
            setShown(asked);
            setFailed(undefined);
          });
      },
      () => {
        if (current) setFailed(asked);
      },
    );
    return () => {
      current = false;
    };
  }, [asked, shown, failed]);
  return {
    asked,
    shown,
    failed: failed === asked && asked !== shown,
    retry: () => setFailed(undefined),
  };
};

/** Made once for each language: what it has said is known. */
const spoken = new Map<Language, Translator>();

const translatorOf = (language: Language): Translator => {
  const made = spoken.get(language) ?? createText(language);
  spoken.set(language, made);
  return made;
};

/** The language at work in view, and that of the rest, which follows once what is in view is drawn. */
export const useVoice = (shown: Language): { now: Translator; later: Translator } => {
  const now = translatorOf(shown);
  const [later, setLater] = useState(now);
  // The change comes in a transition, in which React defers nothing by itself.
  useEffect(() => startTransition(() => setLater(now)), [now]);
  return { now, later };
};

/** Turns the page to a language for good. */
export const useSpeak = (): ((language: Language) => void) => {
  const go = useAddress((state) => state.go);
  const keep = usePreferences((state) => state.keep);
  return (language) => {
    keep({ language });
    go({ lang: language === homeLanguage() ? undefined : language });
  };
};

/** A touch on the way to the button is enough to fetch what it needs. */
const fetchAhead = (language: Language) => (): void => {
  bringLanguage(language).catch(() => undefined);
};

export const LanguageChoice = () => {
  const t = useText();
  const speak = useSpeak();
  return (
    <div className={css.voices} role="group" aria-label={t.say('app.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          className={css.language}
          lang={language}
          data-action="lang"
          data-value={language}
          aria-pressed={t.language === language}
          onPointerEnter={fetchAhead(language)}
          onFocus={fetchAhead(language)}
          onClick={() => speak(language)}
        >
          {boot[language].name}
        </button>
      ))}
    </div>
  );
};
