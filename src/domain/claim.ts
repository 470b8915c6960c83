/**
 * The vocabulary of the record: measures, claims, sources.
 * Names follow SDMX (refArea, counterpartArea, unitMult, decimals, obsStatus), Wikidata (rank),
 * ALFRED (realtimeStart, realtimeEnd) and ISO 8601-2 (period).
 */
import type { Localised } from './language.ts';

/** What a figure is: something that happened, or one of the things that have not. */
export const kinds = ['reported', 'target', 'forecast', 'pledge', 'derived'] as const;
export type Kind = (typeof kinds)[number];

/** Who said it, from the strongest voice to the weakest. Who printed it is the source. */
export const authorities = [
  'statistics',
  'ministry',
  'leader',
  'agency',
  'press',
  'company',
  'unofficial',
] as const;
export type Authority = (typeof authorities)[number];

/** "Official" in the evidence filter: the first three authorities. */
export const isOfficial = (authority: Authority): boolean => authorities.indexOf(authority) < 3;

/** SDMX CL_OBS_STATUS letters in use. A normal, B break, E estimated, F forecast, P provisional, U low reliability, V unvalidated. */
export const obsStatuses = ['A', 'B', 'E', 'F', 'P', 'U', 'V'] as const;
export type ObsStatus = (typeof obsStatuses)[number];

/** FHIR Quantity.comparator plus `~` (about). `<` stands for "nearly". */
export const comparators = ['>', '>=', '<', '<=', '~'] as const;
export type Comparator = (typeof comparators)[number];

export const ranks = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof ranks)[number];

/** Why a claim is preferred or deprecated; each has a sentence in the message catalogue. */
export const rankReasons = [
  'higher-authority',
  'later-statement',
  'more-precise',
  'fits-growth',
  'sum-of-parts',
  'own-register',
  'misprint',
  'swapped-directions',
  'forecast-quoted-as-result',
  'first-print',
] as const;
export type RankReason = (typeof rankReasons)[number];

/** Direction of a flow between two areas (ISO 3166-1 alpha-2). `both` is the two-way total; `net` the balance. */
export const directions = ['VN-LA', 'LA-VN', 'both', 'net'] as const;
export type Direction = (typeof directions)[number];

/** Who counts investment. The two registers are never one line and never one sum. */
export const bases = ['vn-certificates', 'la-licences', 'not-stated'] as const;
export type Basis = (typeof bases)[number];

export const units = [
  'USD',
  'percent',
  'percent-per-year',
  'projects',
  'MW',
  'km',
  'ha',
  'm2',
  'rank',
  'jobs',
  'scholarships',
  'contracts',
  'litres',
  'tonnes',
  'tonnes-per-year',
  'kV',
  'GWh',
  'GWh-per-year',
  'days',
  'months',
  'count',
] as const;
export type Unit = (typeof units)[number];

export type Claim = {
  readonly id: string;
  /** Id of a record in measures.json. */
  readonly measure: string;
  /** ISO 3166-1 alpha-2 of the area the figure is about; `W1` is the world. */
  readonly refArea: string;
  readonly counterpartArea?: string;
  readonly direction?: Direction;
  readonly basis?: Basis;
  /** True when the basis is inferred by us and not named by the source. */
  readonly basisInferred?: boolean;
  /** Goods as printed, in a slug; see products in measures.json. */
  readonly product?: string;
  readonly sector?: string;
  readonly region?: string;
  /** A project id or a company slug. */
  readonly subject?: string;
  /** As printed; the amount is value × 10^unitMult. Absent: a statement without a number. */
  readonly value?: number;
  /** The upper end, when the source prints a range. */
  readonly valueHigh?: number;
  readonly unit?: Unit;
  /** Power of ten of the printed value: 9 for billions. Default 0. */
  readonly unitMult?: number;
  /** Printed decimals, when the number itself does not show them ("3.0"). */
  readonly decimals?: number;
  readonly comparator?: Comparator;
  /** EDTF profile string: what the value is of, or when the event is said to be. Absent: no date stated. */
  readonly period?: string;
  /** The source's own words for an imprecise value or date. */
  readonly said?: string;
  readonly kind: Exclude<Kind, 'derived'>;
  readonly obsStatus: readonly ObsStatus[];
  readonly rank: Rank;
  readonly rankReason?: RankReason;
  /** Id of a record in sources.json: who printed it. */
  readonly source: string;
  /** Where in the document. */
  readonly locator?: string;
  /** Who said it, when it is not the publisher itself. */
  readonly attributedTo?: string;
  /** Slug of the body that speaks ("moit", "customs"); two statements of one body are a revision, not a conflict. */
  readonly body: string;
  readonly authority: Authority;
  /** Civil day it was stated (EDTF day), if known. */
  readonly statedOn?: string;
  /** Civil day (YYYY-MM-DD) from which the statement was known. See `dated`. */
  readonly realtimeStart: string;
  /** Set when the day of publication is unknown: realtimeStart is then the end of the period it speaks of. */
  readonly undatedPublication?: true;
  /** Civil day from which the publisher had withdrawn it. */
  readonly realtimeEnd?: string;
  /** Free note in English. */
  readonly note?: string;
};

export type Source = {
  readonly id: string;
  readonly publisher: string;
  /** In the document's own language; absent only until sources.json has arrived. */
  readonly title?: string;
  readonly url?: string;
  /** EDTF; absent when undated. */
  readonly published?: string;
  /** BCP 47. */
  readonly language: string;
  readonly kind: 'official' | 'news-agency' | 'press' | 'aggregator' | 'company' | 'unofficial';
  /** Civil day on which the document was read. */
  readonly accessed: string;
  readonly notes?: string;
};

export type Measure = {
  readonly id: string;
  readonly name: Localised;
  /** For narrow lists where the direction is told by the context. */
  readonly short?: Localised;
  /** What the measure is called in one direction, where that is more than the name and an arrow. */
  readonly byDirection?: Partial<Readonly<Record<Direction, Localised>>>;
  readonly topic: 'trade' | 'investment' | 'power' | 'projects' | 'economy' | 'cooperation';
  readonly unit?: Unit;
  /** flow: belongs to a span of time; stock: holds on a day; rate; event: a dated happening; statement: words only. */
  readonly nature: 'flow' | 'stock' | 'rate' | 'event' | 'statement';
  /** May values be added over periods, products, bases? Never over bases. */
  readonly adds: readonly ('periods' | 'products' | 'directions')[];
  /** This measure is the printed growth of that measure. */
  readonly growthOf?: string;
  /** Takes part in total = parts, by direction (both = VN-LA + LA-VN; net = LA-VN less VN-LA, positive where Laos sells more). */
  readonly identity?: 'directions';
};
