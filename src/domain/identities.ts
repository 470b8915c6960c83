/**
 * Identities that printed figures should satisfy, and do not always: total = exports + imports,
 * balance = the difference of the directions, growth = this year's level over last year's.
 */
import type { Claim, Measure } from './claim.ts';
import { comparableKey, conflictKey, groupBy } from './comparable.ts';
import { difference, growth, sum } from './formulas.ts';
import { meets } from './interval.ts';
import { yearBefore } from './periods.ts';
import { sizeOf, type Relation } from './relations.ts';
import { derive } from './derive.ts';
import { type Sourced } from './sourced.ts';
import { verdict, type Verdict } from './verdict.ts';

type Weighed = { readonly sample: Claim; readonly verdict: Verdict };
type Index = ReadonlyMap<string, Weighed>;

/** Preferred figure of every comparable set of reported claims, by conflict key. */
const weigh = (claims: readonly Claim[]): Index => {
  const index = new Map<string, Weighed>();
  const reported = claims.filter((claim) => claim.kind === 'reported');
  for (const group of groupBy(reported, comparableKey).values()) {
    const [sample] = group;
    const decided = verdict(group);
    if (sample && decided) index.set(conflictKey(sample), { sample, verdict: decided });
  }
  return index;
};

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
  const index = weigh(claims);
  return [...index.values()]
    .flatMap((entry) => {
      const measure = measures.get(entry.sample.measure);
      if (measure?.growthOf !== undefined) return growthFails(index, entry, measure.growthOf);
      const { direction } = entry.sample;
      if (measure?.identity === 'directions' && (direction === 'both' || direction === 'net'))
        return directionsFail(index, entry);
      return [];
    })
    .toSorted((a, b) => b.size - a.size || a.key.localeCompare(b.key));
};
