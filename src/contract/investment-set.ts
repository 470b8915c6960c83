/** What the three investment tiles share: the set of one source and day, the set before, later figures without a basis. */
import type { Dataset } from '../domain/dataset.ts';
import {
  earlierSet,
  latestSet,
  laterWithoutBasis,
  type Complete,
  type Snapshot,
} from '../domain/investment.ts';
import { ofClaims } from '../domain/remembered.ts';
import { text, type Text } from '../i18n/text.ts';
import { speakerText, statedText } from './describe.ts';

export type InvestmentSet = {
  readonly set: Complete;
  readonly before: Snapshot | undefined;
  readonly later: Snapshot | undefined;
  /** Date, basis and speaker of the set, said once over the three tiles. */
  readonly head: Text;
  readonly basis: Text;
  /** Later figures with no stated basis: said beneath, in readable type, and never in place of the set. */
  readonly laterText: Text | undefined;
};

const laterText = (data: Dataset, later: Snapshot | undefined): Text | undefined => {
  const [claim] = later?.claims ?? [];
  return claim && later?.projects && later.registered
    ? text('fdi.later', {
        projects: { figure: later.projects },
        registered: { figure: later.registered },
        who: speakerText(data, claim),
        date: statedText(data, claim),
      })
    : undefined;
};

export const investmentSet = ofClaims((data: Dataset): InvestmentSet | undefined => {
  const set = latestSet(data);
  const [claim] = set?.claims ?? [];
  if (!set || !claim) return undefined;
  const later = laterWithoutBasis(data, set);
  const named = text(`basis.${set.basis}`);
  const basis = set.basisInferred ? text('basisInferred', { basis: named }) : named;
  return {
    set,
    before: earlierSet(data, set),
    later,
    basis,
    laterText: laterText(data, later),
    head: text('fdi.head', {
      date: { period: set.period, of: set.projects },
      basis,
      who: speakerText(data, claim),
    }),
  };
});
