/**
 * New figures from others. `derive` is the only way to compute one, and keeps what went in;
 * `tally` counts, `rangeOf` shows several figures none of which is preferred.
 */
import { authorities, type Authority, type Unit } from './claim.ts';
import { approximately, combined, exact, type Hedge } from './hedge.ts';
import { image, width, type Interval } from './interval.ts';
import { counted, type Evidence, type FormulaId, type Precision, type Sourced } from './sourced.ts';

/** A function of figures that is monotone in each of them. */
export type Formula = {
  readonly id: FormulaId;
  readonly unit: Unit | 'same';
  readonly signs: readonly (1 | -1)[];
  readonly apply: (values: readonly number[]) => number;
};

/** Per cent and everything hedged lose digits first: no result looks finer than what went in. */
const derivedPrecision = (
  unit: Unit,
  interval: Interval,
  hedge: Hedge,
  finest: number,
): Precision => {
  if (unit === 'percent' || unit === 'percent-per-year')
    return { as: 'decimals', decimals: hedge.approximate || width(interval) > 1 ? 0 : 1 };
  if (counted.has(unit)) return { as: 'decimals', decimals: 0 };
  return { as: 'significant', digits: hedge.approximate ? 2 : 3, finest };
};

/** Sums and differences print no digit that none of their terms prints; quotients may. */
const finestOf = (formula: Formula, inputs: readonly Sourced[]): number =>
  formula.id !== 'sum' && formula.id !== 'difference'
    ? Number.NEGATIVE_INFINITY
    : Math.min(
        ...inputs.map((x) =>
          x.precision.as === 'printed'
            ? x.precision.mult - x.precision.decimals
            : Number.NEGATIVE_INFINITY,
        ),
      );

/** Is the interval wider than the last digit shown, so that the figure must say "about"? */
const coarser = (value: number, interval: Interval, precision: Precision): boolean => {
  const step =
    precision.as === 'significant'
      ? 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) + 1 - precision.digits)
      : precision.as === 'decimals'
        ? 10 ** -precision.decimals
        : 0;
  return width(interval) > step * 1.000001;
};

const weakest = (inputs: readonly Evidence[]): Authority =>
  authorities[Math.max(...inputs.map((x) => authorities.indexOf(x.authority)))] ?? 'unofficial';

/**
 * A new figure from others: value by the printed values, interval by interval arithmetic,
 * words by `combined`. `undefined` when the result is not a finite number (growth from zero).
 */
export const derive = (
  formula: Formula,
  inputs: readonly [Sourced, ...Sourced[]],
  period?: string,
): Sourced | undefined => {
  const value = formula.apply(inputs.map((x) => x.value));
  const interval = image(
    formula.apply,
    formula.signs,
    inputs.map((x) => x.interval),
  );
  if (![value, interval.low, interval.high].every(Number.isFinite)) return undefined;
  const unit = formula.unit === 'same' ? inputs[0].unit : formula.unit;
  const worded = combined(
    inputs.map((x) => x.hedge),
    formula.signs,
  );
  const precision = derivedPrecision(unit, interval, worded, finestOf(formula, inputs));
  const hedge =
    worded.bound === 'none' && !worded.approximate && coarser(value, interval, precision)
      ? approximately
      : worded;
  const [first, ...rest] = [...new Set(inputs.flatMap((x) => x.claims))];
  if (first === undefined) return undefined;
  return {
    is: 'amount',
    claims: [first, ...rest],
    kind: 'derived',
    authority: weakest(inputs),
    status: [...new Set(inputs.flatMap((x) => x.status))].filter((letter) => letter !== 'A'),
    ...(period === undefined ? {} : { period }),
    value,
    unit,
    interval,
    hedge,
    precision,
    formula: formula.id,
    inputs,
  };
};

/** A whole number that follows from claims and the clock or from counting claims: days past a date. */
export const tally = (
  formula: 'days-past' | 'count',
  value: number,
  unit: Unit,
  from: readonly [Evidence, ...Evidence[]],
): Sourced => {
  const [first, ...rest] = [...new Set(from.flatMap((x) => x.claims))];
  return {
    is: 'amount',
    claims: [first ?? from[0].claims[0], ...rest],
    kind: 'derived',
    authority: weakest(from),
    status: [],
    value,
    unit,
    interval: { low: value, high: value },
    hedge: exact,
    precision: { as: 'decimals', decimals: 0 },
    formula,
  };
};

/**
 * All that a figure stands for, as a figure of its own: over 6.21 is 6.21–6.83.
 * @param digits significant digits of either end.
 */
export const spanOf = (figure: Sourced, digits: number): Sourced => ({
  ...figure,
  kind: 'derived',
  value: figure.interval.low,
  valueHigh: figure.interval.high,
  hedge: exact,
  precision: { as: 'significant', digits },
  formula: figure.formula ?? 'interval',
  inputs: figure.inputs ?? [figure],
});

/** Two or more figures with no reason to prefer one, shown as their range. */
export const rangeOf = (figures: readonly [Sourced, ...Sourced[]]): Sourced => {
  const sorted = figures.toSorted((a, b) => a.value - b.value);
  const low = sorted[0] ?? figures[0];
  const high = sorted.at(-1) ?? figures[0];
  const [first, ...rest] = [...new Set(sorted.flatMap((x) => x.claims))];
  const digits = (x: Sourced): number =>
    x.precision.as === 'printed'
      ? x.precision.decimals - x.precision.mult
      : Number.POSITIVE_INFINITY;
  const coarsest = sorted.toSorted((a, b) => digits(a) - digits(b))[0] ?? low;
  return {
    ...low,
    precision: coarsest.precision,
    claims: [first ?? low.claims[0], ...rest],
    authority: weakest(figures),
    status: [...new Set(figures.flatMap((x) => x.status))],
    valueHigh: high.value,
    interval: { low: low.interval.low, high: high.interval.high },
    hedge: exact,
    formula: 'range',
  };
};

/** One figure stated more than once in the same words: the last of them, resting on all. */
export const restated = (figures: readonly [Sourced, ...Sourced[]]): Sourced => {
  const [first, ...rest] = [...new Set(figures.flatMap((x) => x.claims))];
  const last = figures.at(-1) ?? figures[0];
  return { ...last, claims: [first ?? last.claims[0], ...rest], formula: 'restated' };
};
