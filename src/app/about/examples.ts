/** The house conventions at work on figures of the record, computed and never typed. */
import type { Claim, Comparator } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { derive, spanOf } from '../../domain/derive.ts';
import { average, difference, growth, share } from '../../domain/formulas.ts';
import { meets } from '../../domain/interval.ts';
import { exact } from '../../domain/hedge.ts';
import { latestSet } from '../../domain/investment.ts';
import { apartOf } from '../../domain/relations.ts';
import { sourced, type Sourced } from '../../domain/sourced.ts';
import { growthOf, latestYear, weighed } from '../../domain/trade.ts';
import { text, type Text } from '../../i18n/text.ts';
import { byText } from '../../domain/text-order.ts';

/** A printed figure and all that it stands for. */
export type Convention = {
  readonly id: 'printed' | 'over' | 'nearly' | 'about';
  readonly example: { readonly figure: Sourced; readonly span: Sourced } | undefined;
};

const conventionsOf: readonly (readonly [Convention['id'], readonly (Comparator | undefined)[]])[] =
  [
    ['printed', [undefined]],
    ['over', ['>', '>=']],
    ['nearly', ['<', '<=']],
    ['about', ['~']],
  ];

/** One digit more than printed shows half of the last one; words like over need none. */
const digitsOf = (figure: Sourced): number => {
  if (figure.precision.as !== 'printed') return 3;
  const { decimals, mult } = figure.precision;
  const printed = Math.floor(Math.log10(Math.abs(figure.value) || 1)) - mult + 1 + decimals;
  return figure.hedge === exact ? printed + 1 : Math.max(3, printed);
};

const known: ReadonlySet<string> = new Set([
  'trade.goods',
  'investment.registered',
  'investment.realised',
]);

/** The figures of the first screen before others, then the newest. */
const exampleOf = (
  data: Dataset,
  words: readonly (Comparator | undefined)[],
): Claim | undefined => {
  const first = new Set(latestSet(data)?.claims.map(({ id }) => id));
  return data.claims
    .filter(
      (claim) =>
        known.has(claim.measure) &&
        claim.kind === 'reported' &&
        claim.unit === 'USD' &&
        claim.unitMult === 9 &&
        claim.valueHigh === undefined &&
        claim.authority !== 'unofficial' &&
        words.includes(claim.comparator),
    )
    .toSorted(
      (a, b) =>
        Number(first.has(b.id)) - Number(first.has(a.id)) ||
        byText(b.realtimeStart, a.realtimeStart) ||
        byText(a.id, b.id),
    )[0];
};

export const conventions = (data: Dataset): readonly Convention[] =>
  conventionsOf.map(([id, words]) => {
    const claim = exampleOf(data, words);
    const figure = claim && sourced(claim);
    return { id, example: figure && { figure, span: spanOf(figure, digitsOf(figure)) } };
  });

const withSet = (data: Dataset): Text[] => {
  const set = latestSet(data);
  if (!set) return [];
  const rate = derive(share, [set.realised, set.registered], set.period);
  const rest = derive(difference, [set.registered, set.realised], set.period);
  const each = derive(average, [set.registered, set.projects], set.period);
  const [registered, realised] = [{ figure: set.registered }, { figure: set.realised }];
  return [
    ...(rate
      ? [text('about.example.share', { realised, registered, rate: { figure: rate } })]
      : []),
    ...(rest ? [text('about.example.rest', { realised, registered, rest: { figure: rest } })] : []),
    ...(each
      ? [
          text('about.example.average', {
            registered,
            projects: { figure: set.projects },
            each: { figure: each },
          }),
        ]
      : []),
  ];
};

/** Does the printed growth fit the two printed levels? */
const ofGrowth = (data: Dataset): Text[] => {
  const now = latestYear(data);
  const [year, before] = [String(now?.year), String((now?.year ?? 0) - 1)];
  const then = weighed(data, 'reported', before);
  const printed = growthOf(data, year, before);
  const own = now && then?.preferred && derive(growth, [now.figure, then.figure], year);
  if (!now || !then || !own || !printed || printed.kind === 'derived') return [];
  return [
    text(`about.example.${meets(own.interval, printed.interval) ? 'growthFits' : 'growthFails'}`, {
      year: { period: year, of: now.figure },
      now: { figure: now.figure },
      then: { figure: then.figure },
      span: { figure: spanOf(own, 3) },
      printed: { figure: printed },
    }),
  ];
};

const relation = (data: Dataset, kind: 'conflict' | 'revision' | 'inconsistency') =>
  data
    .relations()
    .find(
      (r) =>
        r.kind === kind &&
        r.mistake === undefined &&
        r.measure === 'trade.goods' &&
        (kind !== 'inconsistency' || r.identity === 'parts-total'),
    );

const ofConflict = (data: Dataset): Text[] => {
  const found = relation(data, 'conflict');
  const apart = found && apartOf(found);
  const [low, high] = [found?.figures[0], found?.figures.at(-1)];
  return found && apart && low && high
    ? [
        text('about.example.conflict', {
          low: { figure: low },
          high: { figure: high },
          lowSpan: { figure: spanOf(low, digitsOf(low)) },
          highSpan: { figure: spanOf(high, digitsOf(high)) },
          year: { period: found.period, of: low },
          apart: { figure: apart },
        }),
      ]
    : [];
};

const ofRevision = (data: Dataset): Text[] => {
  const found = relation(data, 'revision');
  const [first, last] = [found?.claims[0], found?.claims.at(-1)].map((c) => c && sourced(c));
  return found && first && last
    ? [
        text('about.example.revision', {
          first: { figure: first },
          last: { figure: last },
          year: { period: found.period, of: first },
        }),
      ]
    : [];
};

const ofInconsistency = (data: Dataset): Text[] => {
  const found = relation(data, 'inconsistency');
  const printed = found?.verdict?.figure;
  return found?.expected && printed
    ? [
        text('about.example.inconsistency', {
          printed: { figure: printed },
          expected: { figure: found.expected },
          year: { period: found.period, of: printed },
        }),
      ]
    : [];
};

/** Empty when the record as known on the day holds none of the figures. */
export const examples = (data: Dataset): readonly Text[] => [
  ...withSet(data),
  ...ofGrowth(data),
  ...ofConflict(data),
  ...ofRevision(data),
  ...ofInconsistency(data),
];
