/** What has come of a promise, computed: from results for a goal in figures, from reports and the clock for a deed. */
import type { Claim } from './claim.ts';
import { seriesKey } from './comparable.ts';
import type { Dataset } from './dataset.ts';
import { deadlineOf, parseEdtf } from './edtf.ts';
import type { Commitment } from './project.ts';
import { tally } from './derive.ts';
import { ofClaims, remembered } from './remembered.ts';
import { sourced, sourcedDate, type Sourced, type SourcedDate } from './sourced.ts';
import { daysPast, passed } from './window.ts';
import { byText } from './text-order.ts';

export type PromiseCode =
  /** A goal in figures whose period has a result at or above it. */
  | 'reached'
  /** A goal in figures whose period has a result below it. */
  | 'not-reached'
  /** A deed whose stated window has certainly ended with no report found. */
  | 'past-target'
  /** A goal in figures whose period has ended and has no result. */
  | 'no-result'
  /** The as-of day lies inside the stated window. */
  | 'due-now'
  /** Something was reported since, short of fulfilment or not measurable. */
  | 'reported-since'
  | 'ahead'
  | 'no-date';

export type PromiseState = {
  readonly commitment: Commitment;
  readonly claim: Claim;
  readonly code: PromiseCode;
  /** The result a goal is held against. */
  readonly result?: Sourced;
  readonly days?: Sourced;
  /** Claims since that bear on it, oldest first. */
  readonly since: readonly Claim[];
};

/** Days past the end of a claim's window, as a figure; `undefined` while the window has not certainly ended. */
export const pastDays = (data: Dataset, date: SourcedDate): Sourced | undefined => {
  const parsed = parseEdtf(date.edtf);
  const days = parsed && daysPast(deadlineOf(parsed), data.asOf);
  return days === undefined || days === null || days <= 0
    ? undefined
    : tally('days-past', days, 'days', [date]);
};

/** Growth in one year and growth a year are told in the same unit of the same year. */
const sameUnit = (a: Claim, b: Claim): boolean =>
  (a.unit ?? '').replace('-per-year', '') === (b.unit ?? '').replace('-per-year', '');

/** A goal without a year is for one year: a sum over several, or over part of one, says nothing of it. */
const isComparable = (data: Dataset, claim: Claim): boolean =>
  data.measure(claim.measure)?.nature !== 'flow' || /^\d{4}$/.test(claim.period ?? '');

/** The weighed result for a goal's own period, in its own series; without a period, the best there ever was. */
const findResult = (data: Dataset, goal: Claim): Sourced | undefined => {
  const found = data
    .where({ measure: goal.measure, kind: 'reported' })
    .filter((claim) => seriesKey(claim) === seriesKey(goal) && sameUnit(claim, goal));
  if (goal.period !== undefined)
    return data.weigh(found.filter((claim) => claim.period === goal.period))?.figure;
  return found
    .filter((claim) => claim.rank !== 'deprecated' && claim.authority !== 'unofficial')
    .filter((claim) => isComparable(data, claim))
    .map(sourced)
    .filter((figure) => figure !== undefined)
    .toSorted((a, b) => b.value - a.value)[0];
};

const results = ofClaims((data: Dataset) => remembered((goal: Claim) => findResult(data, goal)));

const ofDeed = (
  data: Dataset,
  claim: Claim,
  reported: boolean,
): Pick<PromiseState, 'code' | 'days'> => {
  if (reported) return { code: 'reported-since' };
  const due = sourcedDate(claim);
  const parsed = due && parseEdtf(due.edtf);
  if (!due || !parsed || claim.kind === 'reported') return { code: 'no-date' };
  const days = pastDays(data, due);
  if (days)
    return claim.value === undefined ? { code: 'past-target', days } : { code: 'no-result' };
  return { code: passed(deadlineOf(parsed), data.asOf) === 'possibly' ? 'due-now' : 'ahead' };
};

const makeState = (data: Dataset, commitment: Commitment): PromiseState | undefined => {
  const claim = data.claim(commitment.claim);
  if (!claim) return undefined;
  const since = commitment.bearing
    .map((id) => data.claim(id))
    .filter((c) => c !== undefined)
    .toSorted((a, b) => byText(a.realtimeStart, b.realtimeStart));
  const common = { commitment, claim, since };
  const goal = sourced(claim);
  const result = goal && claim.kind === 'target' ? results(data)(claim) : undefined;
  const decided = result && (claim.period !== undefined || result.value >= (goal?.value ?? 0));
  if (goal && result && decided)
    return {
      ...common,
      result,
      code: result.interval.high >= goal.value ? 'reached' : 'not-reached',
    };
  const reported = since.some(
    (c) => c.kind === 'reported' && (goal === undefined || c.value === undefined),
  );
  return { ...common, ...ofDeed(data, claim, reported) };
};

const statesOf = remembered((data: Dataset) =>
  remembered((commitment: Commitment) => makeState(data, commitment)),
);

export const stateOf = (data: Dataset, commitment: Commitment): PromiseState | undefined =>
  statesOf(data)(commitment);
