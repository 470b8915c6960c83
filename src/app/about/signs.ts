/** A live figure for each sign, the newest that fits; none when the record of the day has none. */
import { voiceOf, type Voice } from '../../charts/tone.ts';
import type { Claim, Kind } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { derive } from '../../domain/derive.ts';
import { share } from '../../domain/formulas.ts';
import { latestSet } from '../../domain/investment.ts';
import { apartOf } from '../../domain/relations.ts';
import { sourced, type Sourced } from '../../domain/sourced.ts';
import { byText } from '../../domain/text-order.ts';

export const voices = ['official', 'press', 'unofficial'] as const satisfies readonly Voice[];

/** Measures a reader has met on the dashboard. */
const familiar: ReadonlySet<string> = new Set([
  'trade.goods',
  'investment.registered',
  'fdi.inflow.growth',
  'finance.credit-line',
]);

const newest = (data: Dataset, fits: (claim: Claim) => boolean): Sourced | undefined =>
  data.claims
    .filter((claim) => familiar.has(claim.measure) && claim.rank !== 'deprecated' && fits(claim))
    .toSorted((a, b) => byText(b.realtimeStart, a.realtimeStart) || byText(a.id, b.id))
    .map(sourced)
    .find((figure) => figure !== undefined);

export const exampleOfKind = (data: Dataset, kind: Kind): Sourced | undefined => {
  if (kind !== 'derived') return newest(data, (claim) => claim.kind === kind);
  const set = latestSet(data);
  return set && derive(share, [set.realised, set.registered], set.period);
};

export const exampleOfVoice = (data: Dataset, voice: Voice): Sourced | undefined =>
  newest(data, (claim) => claim.kind === 'reported' && voiceOf(claim.authority) === voice);

/** The widest conflict that is no mistake of a source. */
export const exampleOfApart = (data: Dataset): Sourced | undefined => {
  const found = data.relations().find((r) => r.kind === 'conflict' && r.mistake === undefined);
  return found && apartOf(found);
};
