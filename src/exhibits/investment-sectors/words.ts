/** The words for sectors, places and statements. */
import { speakerText } from '../../contract/describe.ts';
import { termText } from '../../contract/term.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text, type Text } from '../../i18n/text.ts';
import type { Part, Statement } from './statements.ts';

/** Named beside the sector it belongs to. */
const nameText = (slug: string): Text =>
  slug === 'heavy-industry' ? text('sectors.heavyInside') : termText(slug);

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
