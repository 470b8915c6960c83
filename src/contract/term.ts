/** Names of sectors, places and bodies that claims speak of by a slug. */
import { text, type Text } from '../i18n/text.ts';

const slugs = [
  'agriculture',
  'agriculture-and-forestry',
  'energy',
  'energy-and-mining',
  'heavy-industry',
  'hydropower',
  'industrial-trees',
  'industry',
  'mining',
  'services',
  'electricity-gas-steam',
  'northern-laos',
  'central-laos',
  'southern-laos',
  'vientiane-capital',
  'vientiane-capital-to-attapeu',
  'houaphanh',
  'attapeu',
  'clv-triangle',
  'hcmc-firms',
  'bidv',
  'vietnam-rubber-group',
  'viet-lao-power',
  'mb-laos',
  'vinamilk',
  'sdvic',
  'hagl',
  'accord-2025',
  'high-level-agreements',
  'igc',
  'pillar-politics',
  'pillar-mechanisms',
  'pillar-security',
  'pillar-economy',
  'pillar-people',
  'vn-projects-in-laos',
  'retail-payments',
  'key-projects',
  'region',
] as const;

/** A slug the catalogue does not know is shown as it stands in the record. */
export const termText = (slug: string): Text => {
  const known = slugs.find((candidate) => candidate === slug);
  return known
    ? text(`term.${known}`)
    : text('say.name', { name: { name: slug.replaceAll('-', ' '), lang: 'en' } });
};
