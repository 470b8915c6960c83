/** Another language in the middle of a talk: everything is said anew, nothing moves. */
import { isLanguage, languages } from '../../domain/language.ts';
import { useAddress } from '../../state/address.ts';
import { homeLanguage } from '../home-language.ts';

export const nextLanguage = (): void => {
  const { params, go } = useAddress.getState();
  const asked = params.get('lang');
  const now = isLanguage(asked) ? asked : homeLanguage();
  const next = languages[(languages.indexOf(now) + 1) % languages.length];
  go({ lang: next === homeLanguage() ? undefined : next }, 'replace');
};
