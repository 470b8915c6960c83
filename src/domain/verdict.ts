/**
 * Which of several comparable claims is shown, and why.
 * Rule (design 3.2): higher authority, then the later statement, then the more precise of compatible ones.
 */
import { authorities, type Claim, type RankReason } from './claim.ts';
import { meets } from './interval.ts';
import { rangeOf } from './derive.ts';
import { intervalOf, printedDecimals, sourced, type Sourced } from './sourced.ts';
import { byText } from './text-order.ts';

export type Verdict = {
  /** Absent when nothing justifies a choice: then `figure` is the range. */
  readonly preferred?: Claim;
  readonly reason?: RankReason | 'only-one';
  /** What to show: the preferred figure, or the range of all. */
  readonly figure: Sourced;
  /** All that were weighed, preferred first, deprecated last. */
  readonly claims: readonly Claim[];
};

const strength = (claim: Claim): number => -authorities.indexOf(claim.authority);

const byWeight = (a: Claim, b: Claim): number =>
  strength(b) - strength(a) ||
  byText(b.realtimeStart, a.realtimeStart) ||
  fineness(b) - fineness(a) ||
  byText(a.id, b.id);

/** Place of the last printed digit: the larger, the finer. */
const fineness = (claim: Claim): number => printedDecimals(claim) - (claim.unitMult ?? 0);

/** A bare figure with more digits than a hedged one ("2.98" beside "about 3"). */
const isFiner = (claim: Claim, than: Claim): boolean =>
  claim.comparator === undefined &&
  than.comparator !== undefined &&
  fineness(claim) > fineness(than);

const agree = (a: Claim, b: Claim): boolean => {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x !== undefined && y !== undefined && meets(x, y);
};

const choose = (live: readonly Claim[]): Pick<Verdict, 'preferred' | 'reason'> => {
  const [top, second] = live.toSorted(byWeight);
  if (top === undefined) return {};
  if (second === undefined) return { preferred: top, reason: 'only-one' };
  const finer = live
    .filter((claim) => isFiner(claim, top) && agree(claim, top))
    .toSorted((a, b) => fineness(b) - fineness(a) || byWeight(a, b))[0];
  if (finer !== undefined) return { preferred: finer, reason: 'more-precise' };
  const rivals = live.filter((claim) => claim !== top && !agree(claim, top));
  const equal = rivals.find(
    (claim) => claim.authority === top.authority && claim.realtimeStart === top.realtimeStart,
  );
  if (equal !== undefined) return {};
  const stronger = live.every((claim) => claim === top || strength(claim) < strength(top));
  return { preferred: top, reason: stronger ? 'higher-authority' : 'later-statement' };
};

/**
 * Weighs comparable claims. `undefined` when none carries a number.
 * @param unresolved a written reading says that no value is preferred.
 */
export const verdict = (claims: readonly Claim[], unresolved = false): Verdict | undefined => {
  const valued = claims.filter((claim) => sourced(claim) !== undefined);
  const live = valued.filter((claim) => claim.rank !== 'deprecated');
  const pool = live.length > 0 ? live : valued;
  const ranked = pool.find((claim) => claim.rank === 'preferred');
  const differing = pool.some((a) => pool.some((b) => !agree(a, b)));
  const choice =
    ranked !== undefined
      ? { preferred: ranked, reason: ranked.rankReason ?? 'higher-authority' }
      : unresolved && differing
        ? {}
        : choose(pool);
  const figures = pool.map(sourced).filter((figure) => figure !== undefined);
  const [first, ...rest] = figures;
  if (first === undefined) return undefined;
  const chosen = choice.preferred && sourced(choice.preferred);
  const order = (claim: Claim): number =>
    claim === choice.preferred ? 0 : claim.rank === 'deprecated' ? 2 : 1;
  return {
    ...choice,
    figure: chosen ?? rangeOf([first, ...rest]),
    claims: valued.toSorted((a, b) => order(a) - order(b) || byWeight(a, b)),
  };
};
