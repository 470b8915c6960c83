/** The words for sectors, places and statements. */
import { speakerText } from '../../contract/describe.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text, type MessageKey, type Text } from '../../i18n/text.ts';
import type { Part, Statement } from './statements.ts';

const names: Readonly<Record<string, MessageKey>> = {
  agriculture: 'sectors.name.agriculture',
  'agriculture-and-forestry': 'sectors.name.agricultureForestry',
  energy: 'sectors.name.energy',
  'energy-and-mining': 'sectors.name.energyMining',
  'heavy-industry': 'sectors.name.heavyIndustry',
  hydropower: 'sectors.name.hydropower',
  'industrial-trees': 'sectors.name.industrialTrees',
  industry: 'sectors.name.industry',
  mining: 'sectors.name.mining',
  services: 'sectors.name.services',
  'electricity-gas-steam': 'sectors.name.electricity',
  'northern-laos': 'sectors.name.north',
  'central-laos': 'sectors.name.centre',
  'southern-laos': 'sectors.name.south',
  'vientiane-capital': 'sectors.name.vientiane',
  'vientiane-capital-to-attapeu': 'sectors.name.vientianeToAttapeu',
  houaphanh: 'sectors.name.houaphanh',
  attapeu: 'sectors.name.attapeu',
  'clv-triangle': 'sectors.name.triangle',
};

/** A slug the catalogue does not know is shown as it stands in the record. */
const nameText = (slug: string): Text => {
  const key = names[slug];
  return key
    ? text(key)
    : text('say.name', { name: { name: slug.replaceAll('-', ' '), lang: 'en' } });
};

export const partText = ({ sector, region }: Pick<Part | Claim, 'sector' | 'region'>): Text => {
  const [first, second] = [region, sector].filter((slug) => slug !== undefined).map(nameText);
  if (!first) return text('say.nothing');
  return second ? text('say.pair', { head: first, tail: second }) : first;
};

export const basisText = ({
  basis,
  basisInferred,
}: Pick<Statement, 'basis' | 'basisInferred'>): Text => {
  if (basis === undefined) return text('basis.not-stated');
  const named = text(`basis.${basis}`);
  return basisInferred ? text('basisInferred', { basis: named }) : named;
};

/** Who counted, who says it: the line under a group's date. */
export const sourceText = (data: Dataset, statement: Statement): Text =>
  text('sectors.who', {
    basis: basisText(statement),
    who: speakerText(data, statement.lead),
  });
