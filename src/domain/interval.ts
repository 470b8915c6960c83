/** Closed real intervals: what a printed figure stands for, and what arithmetic on such figures yields. */
export type Interval = { readonly low: number; readonly high: number };

/** Guards against binary noise: 2.98 − 2.25 must not miss 0.73 by 1e-16. */
const slack = (a: Interval, b: Interval): number =>
  1e-9 * Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));

/** Do the two share a point? */
export const meets = (a: Interval, b: Interval): boolean =>
  a.low <= b.high + slack(a, b) && b.low <= a.high + slack(a, b);

export const width = (interval: Interval): number => interval.high - interval.low;

/**
 * Image of a box of intervals under a function that is monotone in each argument.
 * @param signs +1 where the result rises with that argument, −1 where it falls.
 */
export const image = (
  apply: (values: readonly number[]) => number,
  signs: readonly (1 | -1)[],
  inputs: readonly Interval[],
): Interval => {
  const corner = (upper: boolean): number =>
    apply(inputs.map((x, i) => (upper === (signs[i] === 1) ? x.high : x.low)));
  return { low: corner(false), high: corner(true) };
};
