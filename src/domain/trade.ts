/** The trade series: one figure a year from the Vietnamese record, the best there is. */
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { backcast, difference, growth, pace } from './formulas.ts';
import { wholeYear } from './periods.ts';
import { derive } from './derive.ts';
import { ofClaims } from './remembered.ts';
import { sourced, type Sourced } from './sourced.ts';
import type { Verdict } from './verdict.ts';
import { byText } from './text-order.ts';

/** Two-way goods trade as Vietnam records it, or as a source states it without naming a record. */
export const twoWay = {
  measure: 'trade.goods',
  refArea: 'VN',
  counterpartArea: 'LA',
  direction: 'both',
} as const;

export type YearPoint = {
  readonly year: number;
  readonly figure: Sourced;
  /** Present for a reported year; absent for derived and forecast ones. */
  readonly verdict?: Verdict;
};

export const weighed = (data: Dataset, kind: Claim['kind'], period: string): Verdict | undefined =>
  data.weigh(data.where({ ...twoWay, kind, period }));

const growthIn = (data: Dataset, period: string): Verdict | undefined =>
  data.weigh(data.where({ ...twoWay, measure: 'trade.goods.growth', kind: 'reported', period }));

/** Printed growth of a period, or that derived from the two levels. */
export const growthOf = (data: Dataset, period: string, before: string): Sourced | undefined => {
  const printed = growthIn(data, period);
  if (printed?.preferred) return printed.figure;
  const [now, then] = [weighed(data, 'reported', period), weighed(data, 'reported', before)];
  return now?.preferred && then?.preferred
    ? derive(growth, [now.figure, then.figure], period)
    : undefined;
};

/** Derived from the year after, when that year and its growth are printed and this year's level is not. */
const fromNextYear = (data: Dataset, year: number): Sourced | undefined => {
  const next = weighed(data, 'reported', String(year + 1));
  const rate = growthIn(data, String(year + 1));
  return next?.preferred && rate?.preferred
    ? derive(backcast, [next.figure, rate.figure], String(year))
    : undefined;
};

const pointOf = (data: Dataset, year: number): YearPoint[] => {
  const reported = weighed(data, 'reported', String(year));
  if (reported) return [{ year, figure: reported.figure, verdict: reported }];
  const figure = fromNextYear(data, year) ?? weighed(data, 'forecast', String(year))?.figure;
  return figure ? [{ year, figure }] : [];
};

/** One point a year that has any figure; years without one are simply not there. */
export const tradeSeries = (data: Dataset, from: number, to: number): readonly YearPoint[] => {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return years.flatMap((year) => pointOf(data, year));
};

/** The latest whole year with a reported total. */
export const latestYear = ofClaims((data: Dataset): YearPoint | undefined => {
  const years = data
    .where({ ...twoWay, kind: 'reported' })
    .map((claim) => wholeYear(claim.period))
    .filter((year) => year !== undefined);
  const last = Math.max(...years);
  return Number.isFinite(last) ? tradeSeries(data, last, last)[0] : undefined;
});

/** The second half of a year: the year less its first half, both printed. */
const secondHalf = (data: Dataset, year: number): Sourced | undefined => {
  const [whole, first] = [
    weighed(data, 'reported', String(year)),
    weighed(data, 'reported', `${String(year)}-40`),
  ];
  return whole?.preferred && first?.preferred
    ? derive(difference, [whole.figure, first.figure], `${String(year)}-41`)
    : undefined;
};

/** First half of the year before, from this year's first half and its printed growth. */
const firstHalfBefore = (data: Dataset, year: number): Sourced | undefined => {
  const half = weighed(data, 'reported', `${String(year)}-40`);
  const rate = growthIn(data, `${String(year)}-40`);
  return half?.preferred && rate?.preferred
    ? derive(backcast, [half.figure, rate.figure], `${String(year - 1)}-40`)
    : undefined;
};

/** Change of the second half on the second half a year before; `undefined` where parts are missing. */
export const secondHalfGrowth = (data: Dataset, year: number): Sourced | undefined => {
  const now = secondHalf(data, year);
  const before = weighed(data, 'reported', String(year - 1));
  const firstBefore = firstHalfBefore(data, year);
  if (!now || !before?.preferred || !firstBefore) return undefined;
  const then = derive(difference, [before.figure, firstBefore], `${String(year - 1)}-41`);
  return then && derive(growth, [now, then], `${String(year)}-41`);
};

/** Every target for two-way trade that is not a mistake, latest statement first. */
export const tradeTargets = (data: Dataset): readonly Claim[] =>
  data
    .where({ ...twoWay, kind: 'target' })
    .filter((claim) => claim.rank !== 'deprecated' && claim.unit === 'USD')
    .toSorted((a, b) => byText(b.realtimeStart, a.realtimeStart));

/** Yearly growth that leads from the latest year to a target's year. */
export const requiredPace = (data: Dataset, target: Claim): Sourced | undefined => {
  const latest = latestYear(data);
  const goal = sourced(target);
  const due = wholeYear(target.period);
  if (!latest || !goal || due === undefined || due <= latest.year) return undefined;
  return derive(
    pace(due - latest.year),
    [goal, latest.figure],
    `${String(latest.year)}/${String(due)}`,
  );
};
