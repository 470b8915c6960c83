/**
 * The words around a figure: over, at least, nearly, at most, about.
 * They are part of the figure and take part in arithmetic: about 3 of over 6.21 is at most about 48%.
 */
import type { Comparator } from './claim.ts';

export type Hedge = {
  /** lower: the true value lies above the printed one; upper: below. */
  readonly bound: 'none' | 'lower' | 'upper';
  /** "over" and "nearly" exclude the printed value, "at least" and "at most" do not. */
  readonly strict: boolean;
  readonly approximate: boolean;
};

export const exact: Hedge = { bound: 'none', strict: false, approximate: false };
export const approximately: Hedge = { ...exact, approximate: true };

const byComparator: Readonly<Record<Comparator, Hedge>> = {
  '>': { bound: 'lower', strict: true, approximate: false },
  '>=': { bound: 'lower', strict: false, approximate: false },
  '<': { bound: 'upper', strict: true, approximate: false },
  '<=': { bound: 'upper', strict: false, approximate: false },
  '~': approximately,
};

export const hedgeOf = (comparator: Comparator | undefined): Hedge =>
  comparator === undefined ? exact : byComparator[comparator];

/** The same words seen from the other side of a falling function: over becomes nearly. */
const flipped = (hedge: Hedge): Hedge =>
  hedge.bound === 'none' ? hedge : { ...hedge, bound: hedge.bound === 'lower' ? 'upper' : 'lower' };

/**
 * Words of a result. Bounds that agree survive; bounds that oppose cancel into "about";
 * one "about" among the inputs stays. @param signs as in `image`.
 */
export const combined = (hedges: readonly Hedge[], signs: readonly (1 | -1)[]): Hedge => {
  const oriented = hedges.map((hedge, i) => (signs[i] === -1 ? flipped(hedge) : hedge));
  const bounds = new Set(oriented.map((h) => h.bound).filter((bound) => bound !== 'none'));
  const approximate = oriented.some((h) => h.approximate);
  const [bound] = bounds;
  if (bound === undefined) return { ...exact, approximate };
  if (bounds.size > 1) return approximately;
  const strict = !approximate && oriented.some((h) => h.bound === bound && h.strict);
  return { bound, strict, approximate };
};

/** Message key of the words, `undefined` when the figure stands bare. */
export type HedgeWord =
  'about' | 'over' | 'atLeast' | 'nearly' | 'atMost' | 'atLeastAbout' | 'atMostAbout';

export const hedgeWord = ({ bound, strict, approximate }: Hedge): HedgeWord | undefined => {
  if (bound === 'none') return approximate ? 'about' : undefined;
  if (approximate) return bound === 'lower' ? 'atLeastAbout' : 'atMostAbout';
  if (bound === 'lower') return strict ? 'over' : 'atLeast';
  return strict ? 'nearly' : 'atMost';
};
