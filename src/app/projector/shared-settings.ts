/** What a talk changes for everybody: its language, and whether only official voices are heard. */
import { isLanguage, languages } from '../../domain/language.ts';
import { useAddress } from '../../state/address.ts';
import type { Command } from '../../state/talk.ts';
import { homeLanguage } from '../home-language.ts';

/** Another language in the middle of a talk: everything is said anew, nothing moves. */
export const nextLanguage = (): Command => {
  const asked = useAddress.getState().params.get('lang');
  const now = isLanguage(asked) ? asked : homeLanguage();
  const next = languages[(languages.indexOf(now) + 1) % languages.length] ?? now;
  return { type: 'set', key: 'lang', value: next === homeLanguage() ? '' : next };
};

export const otherVoices = (): Command => ({
  type: 'set',
  key: 'evidence',
  value: useAddress.getState().params.has('evidence') ? '' : 'official',
});
