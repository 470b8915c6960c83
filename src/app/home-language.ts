/** The language of an address that names none: that of the entry; at the front door, what was chosen before. */
import { isLanguage, type Language } from '../domain/language.ts';
import { usePreferences } from '../state/preferences.ts';

/** The entry as it was built; the boot script turns `lang` to what is asked for. */
export const entryLanguage = (): Language => {
  const { dataset, lang } = document.documentElement;
  const entry = dataset['entry'] ?? lang;
  return isLanguage(entry) ? entry : 'en';
};

let home: Language | undefined;

/** Fixed for a visit, so that Back leads to what was shown. Preferences must have been read. */
export const homeLanguage = (): Language => {
  const entry = entryLanguage();
  home ??= entry === 'en' ? (usePreferences.getState().language ?? entry) : entry;
  return home;
};
