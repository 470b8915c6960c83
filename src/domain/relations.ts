/**
 * Disagreement, computed from the claims and never flagged by hand (design 3.3).
 * Conflict: comparable claims whose intervals do not meet. Revision: the later figure of the same body.
 * Inconsistency: an identity that fails beyond rounding.
 */
import type { Claim } from './claim.ts';
import { comparableKey, conflictKey, groupBy } from './comparable.ts';
import { meets } from './interval.ts';
import { tally } from './derive.ts';
import { intervalOf, sourced, type Sourced } from './sourced.ts';
import { verdict, type Verdict } from './verdict.ts';
import { byText } from './text-order.ts';

export type RelationKind = 'conflict' | 'revision' | 'inconsistency';

export type Relation = {
  readonly kind: RelationKind;
  /** Page contract: `<measure>|<areas>|<product or subject>|<direction>|<basis>|<period>`. */
  readonly key: string;
  readonly measure: string;
  readonly period: string;
  /** All claims concerned; for a revision in order of statement. */
  readonly claims: readonly Claim[];
  /** The figures that stand apart, lowest first. */
  readonly figures: readonly Sourced[];
  readonly verdict?: Verdict;
  /** |a − b| ÷ the preferred value, or ÷ the larger if none; a fraction, on printed values. */
  readonly size: number;
  /** True when it exists only because of a claim set aside as a mistake of its source. */
  readonly mistake?: true;
  /** For an inconsistency: which identity fails, and what it yields. */
  readonly identity?: 'parts-total' | 'balance' | 'level-growth';
  readonly expected?: Sourced;
};

const apart = (a: Claim, b: Claim): boolean => {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x !== undefined && y !== undefined && !meets(x, y);
};

const amount = (claim: Claim): number => {
  const figure = sourced(claim);
  return figure ? levelOf(figure, claim.measure) : 0;
};

/**
 * A rate of growth compared as the level it leads to, so that 1.4% beside 50.7% is 49% apart and not 3,601%.
 */
export const levelOf = (figure: Pick<Sourced, 'unit' | 'value'>, measure: string): number =>
  measure.endsWith('.growth') && figure.unit.startsWith('percent')
    ? 100 + figure.value
    : figure.value;

/** |a − b| ÷ reference, 0 when the reference is 0. */
export const sizeOf = (a: number, b: number, preferred: number | undefined): number => {
  const reference = Math.abs(preferred ?? Math.max(Math.abs(a), Math.abs(b)));
  return reference === 0 ? 0 : Math.abs(a - b) / reference;
};

/** A later figure replaces an earlier one: apart, or both printed bare and not the same (2.2, then 2.25). */
const isRevised = (earlier: Claim, later: Claim): boolean =>
  apart(earlier, later) ||
  (earlier.comparator === undefined &&
    later.comparator === undefined &&
    earlier.valueHigh === undefined &&
    amount(earlier) !== amount(later));

/**
 * The current figure of each body: its preferred or latest one. What it said before is a revision.
 * What it says on the same day or later stands beside it.
 */
const currentByBody = (claims: readonly Claim[]): { current: Claim[]; revised: Claim[][] } => {
  const current: Claim[] = [];
  const revised: Claim[][] = [];
  for (const own of groupBy(claims, (claim) => claim.body).values()) {
    const inOrder = own.toSorted((a, b) => byText(a.realtimeStart, b.realtimeStart));
    const last = inOrder.findLast((claim) => claim.rank === 'preferred') ?? inOrder.at(-1);
    if (last === undefined) continue;
    const chain = inOrder.filter(
      (claim) => claim.realtimeStart < last.realtimeStart && isRevised(claim, last),
    );
    const besides = inOrder.filter(
      (claim) => claim !== last && claim.realtimeStart >= last.realtimeStart,
    );
    current.push(last, ...besides);
    if (chain.length > 0) revised.push([...chain, last]);
  }
  return { current, revised };
};

/** 12.5 and the like are said in full. */
const isHalf = (percent: number): boolean => Math.abs((percent % 1) - 0.5) < 1e-6;

/** The size as a figure of its own, in per cent, resting on all that stands apart. */
export const apartOf = (relation: Relation): Sourced | undefined => {
  const [first, ...rest] = relation.figures;
  if (first === undefined) return undefined;
  const percent = relation.size * 100;
  const spread = tally('count', percent, 'percent', [first, ...rest]);
  return {
    ...spread,
    formula: 'apart',
    period: relation.period,
    precision: { as: 'decimals', decimals: percent < 9.95 || isHalf(percent) ? 1 : 0 },
    inputs: relation.figures,
  };
};

const base = (claim: Claim): Pick<Relation, 'key' | 'measure' | 'period'> => ({
  key: conflictKey(claim),
  measure: claim.measure,
  period: claim.period ?? '',
});

const figuresOf = (claims: readonly Claim[]): Sourced[] =>
  claims
    .map(sourced)
    .filter((figure) => figure !== undefined)
    .toSorted((a, b) => a.value - b.value);

/**
 * The pair that stands farthest apart. A claim that agrees with the preferred one is spoken for by it:
 * "over 2.2" beside a preferred 2.25 does not widen the distance to 3.8.
 */
const widestOf = (
  pairs: readonly (readonly [Claim, Claim])[],
  preferred: Claim | undefined,
): Pick<Relation, 'figures' | 'size'> => {
  const spoken = pairs.map(([a, b]) => {
    if (!preferred) return [a, b] as const;
    const [agreesA, agreesB] = [!apart(a, preferred), !apart(b, preferred)];
    if (agreesA === agreesB) return [a, b] as const;
    return agreesA ? ([preferred, b] as const) : ([a, preferred] as const);
  });
  const sized = spoken.map((pair) => ({
    pair,
    size: sizeOf(amount(pair[0]), amount(pair[1]), preferred && amount(preferred)),
  }));
  const widest = sized.toSorted((x, y) => y.size - x.size)[0];
  return { figures: figuresOf(widest?.pair ?? []), size: widest?.size ?? 0 };
};

const within = (group: readonly Claim[], unresolved: boolean): Relation[] => {
  const [first] = group;
  if (first === undefined || group.length < 2) return [];
  const { current, revised } = currentByBody(group);
  const relations: Relation[] = revised.map((chain) => {
    const [from, to] = [chain[0] ?? first, chain.at(-1) ?? first];
    return {
      kind: 'revision',
      ...base(first),
      claims: chain,
      figures: figuresOf(chain),
      size: sizeOf(amount(from), amount(to), amount(to)),
    };
  });
  const pairs = current.flatMap((a, i) =>
    current.slice(i + 1).flatMap((b) => (apart(a, b) ? [[a, b] as const] : [])),
  );
  if (pairs.length === 0) return relations;
  const decision = verdict(group, unresolved);
  const widest = widestOf(pairs, decision?.preferred);
  return [
    ...relations,
    {
      kind: 'conflict',
      ...base(first),
      claims: decision?.claims ?? group,
      ...widest,
      ...(decision === undefined ? {} : { verdict: decision }),
      ...(pairs.every((pair) => pair.some((claim) => claim.rank === 'deprecated'))
        ? { mistake: true as const }
        : {}),
    },
  ];
};

/** Conflicts and revisions among the given claims, largest first. @param isUnresolved see `verdict`. */
export const disagreements = (
  claims: readonly Claim[],
  isUnresolved: (claims: readonly Claim[]) => boolean,
): readonly Relation[] =>
  [...groupBy(claims, comparableKey).values()]
    .flatMap((group) => within(group, isUnresolved(group)))
    .toSorted((a, b) => b.size - a.size || byText(a.key, b.key));
