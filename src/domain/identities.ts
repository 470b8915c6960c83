/**
 * Identities that printed figures should satisfy, and do not always: total = exports + imports,
 * balance = the difference of the directions, growth = this year's level over last year's.
 */
import type { Claim, Measure } from './claim.ts';
import { comparableKey, conflictKey, groupBy } from './comparable.ts';
import { difference, growth, sum } from './formulas.ts';
import { meets } from './interval.ts';
import { remembered } from './remembered.ts';
import { yearBefore } from './periods.ts';
import { sizeOf, type Relation } from './relations.ts';
import { derive } from './derive.ts';
import { type Sourced } from './sourced.ts';
import { verdict, type Verdict } from './verdict.ts';
import { byText } from './text-order.ts';

type Weighed = { readonly sample: Claim; readonly verdict: Verdict };
/** Preferred figure of a comparable set of reported claims, by conflict key; weighed when asked for. */
type Index = { readonly get: (key: string) => Weighed | undefined };

const weighed = remembered((group: readonly Claim[]): Weighed | undefined => {
  const [sample] = group;
  const decided = verdict(group);
  return sample && decided && { sample, verdict: decided };
});

const failure = (
  identity: NonNullable<Relation['identity']>,
  printed: Weighed,
  expected: Sourced | undefined,
  parts: readonly Weighed[],
): Relation[] => {
  const figure = printed.verdict.figure;
  if (expected === undefined || meets(figure.interval, expected.interval)) return [];
  const claims = [printed, ...parts].flatMap(({ verdict: v }) => v.preferred ?? v.claims);
  return [
    {
      kind: 'inconsistency',
      key: conflictKey(printed.sample),
      measure: printed.sample.measure,
      period: printed.sample.period ?? '',
      claims,
      figures: [figure, expected].toSorted((a, b) => a.value - b.value),
      verdict: printed.verdict,
      size:
        identity === 'level-growth'
          ? sizeOf(100 + figure.value, 100 + expected.value, 100 + figure.value)
          : sizeOf(figure.value, expected.value, figure.value),
      identity,
      expected,
    },
  ];
};

const directionsFail = (index: Index, total: Weighed): Relation[] => {
  const { sample } = total;
  const at = (direction: Claim['direction']): Weighed | undefined =>
    index.get(conflictKey({ ...sample, ...(direction ? { direction } : {}) }));
  const [out, back] = [at('VN-LA'), at('LA-VN')];
  if (!out || !back) return [];
  const [exports, imports] = [out.verdict.figure, back.verdict.figure];
  if (sample.direction === 'both')
    return failure('parts-total', total, derive(sum, [exports, imports]), [out, back]);
  const net = derive(difference, [imports, exports]);
  return failure('balance', total, net, [out, back]);
};

const growthFails = (index: Index, printed: Weighed, levelOf: string): Relation[] => {
  const { sample } = printed;
  const before = sample.period === undefined ? undefined : yearBefore(sample.period);
  if (before === undefined || sample.unit !== 'percent') return [];
  const level = { ...sample, measure: levelOf };
  const [now, then] = [
    index.get(conflictKey(level)),
    index.get(conflictKey({ ...level, period: before })),
  ];
  if (!now || !then) return [];
  const expected = derive(growth, [now.verdict.figure, then.verdict.figure], sample.period);
  return failure('level-growth', printed, expected, [now, then]);
};

/** Every identity that fails beyond rounding, largest first; sizes as fractions. */
export const inconsistencies = (
  claims: readonly Claim[],
  measures: ReadonlyMap<string, Measure>,
): readonly Relation[] => {
  const reported = claims.filter((claim) => claim.kind === 'reported');
  const groups = groupBy(reported, (claim) => comparableKey(claim) && conflictKey(claim));
  const index: Index = {
    get: (key) => {
      const group = groups.get(key);
      return group && weighed(group);
    },
  };
  return [...groups]
    .flatMap(([key, [sample]]) => {
      const measure = sample && measures.get(sample.measure);
      const isSum =
        measure?.identity === 'directions' &&
        (sample?.direction === 'both' || sample?.direction === 'net');
      const entry = measure?.growthOf !== undefined || isSum ? index.get(key) : undefined;
      if (!entry) return [];
      return measure?.growthOf === undefined
        ? directionsFail(index, entry)
        : growthFails(index, entry, measure.growthOf);
    })
    .toSorted((a, b) => b.size - a.size || byText(a.key, b.key));
};
