/** The shape of the bundled files: the one schema behind the check, the tests and the published JSON Schema. */
import * as z from 'zod/mini';
import {
  authorities,
  bases,
  comparators,
  directions,
  obsStatuses,
  rankReasons,
  ranks,
  units,
} from '../domain/claim.ts';
import type { Files } from '../domain/dataset.ts';
import type { FileName, KeptName } from './files.ts';

const text = z.string().check(z.minLength(1));
/** Slugs; a dot joins a project or an event and its own claims. */
const id = z.string().check(z.regex(/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/));
const ids = z.array(id);
const localised = z.strictObject({ en: text, vi: text, lo: text });
/** `realtimeStart` and the like: a civil day, YYYY-MM-DD. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const claim = z.strictObject({
  id,
  measure: text,
  refArea: z.string().check(z.regex(/^[A-Z][A-Z0-9]$/)),
  counterpartArea: z.optional(z.string().check(z.regex(/^[A-Z][A-Z0-9]$/))),
  direction: z.optional(z.enum(directions)),
  basis: z.optional(z.enum(bases)),
  basisInferred: z.optional(z.boolean()),
  product: z.optional(id),
  sector: z.optional(text),
  region: z.optional(text),
  subject: z.optional(text),
  value: z.optional(z.number()),
  valueHigh: z.optional(z.number()),
  unit: z.optional(z.enum(units)),
  unitMult: z.optional(z.literal([4, 6, 8, 9])),
  decimals: z.optional(z.int().check(z.gte(0), z.lte(12))),
  comparator: z.optional(z.enum(comparators)),
  period: z.optional(text),
  said: z.optional(text),
  kind: z.enum(['reported', 'target', 'forecast', 'pledge']),
  obsStatus: z.array(z.enum(obsStatuses)).check(z.minLength(1)),
  rank: z.enum(ranks),
  rankReason: z.optional(z.enum(rankReasons)),
  source: id,
  locator: z.optional(text),
  attributedTo: z.optional(text),
  body: id,
  authority: z.enum(authorities),
  statedOn: z.optional(text),
  realtimeStart: day,
  undatedPublication: z.optional(z.literal(true)),
  realtimeEnd: z.optional(day),
  note: z.optional(text),
});

const measure = z.strictObject({
  id: text,
  name: localised,
  short: z.optional(localised),
  byDirection: z.optional(z.partialRecord(z.enum(directions), localised)),
  topic: z.enum(['trade', 'investment', 'power', 'projects', 'economy', 'cooperation']),
  unit: z.optional(z.enum(units)),
  nature: z.enum(['flow', 'stock', 'rate', 'event', 'statement']),
  adds: z.array(z.enum(['periods', 'products', 'directions'])),
  growthOf: z.optional(text),
  identity: z.optional(z.literal('directions')),
});

const source = z.strictObject({
  id,
  publisher: text,
  title: text,
  url: z.optional(z.string().check(z.regex(/^https?:\/\//))),
  published: z.optional(text),
  language: text,
  kind: z.enum(['official', 'news-agency', 'press', 'aggregator', 'company', 'unofficial']),
  accessed: day,
  notes: z.optional(text),
});

const project = z.strictObject({
  id,
  name: localised,
  sector: text,
  vietnamRole: text,
  place: z.strictObject({
    text,
    province: z.optional(text),
    country: z.optional(text),
    lat: z.optional(z.number()),
    lon: z.optional(z.number()),
    geoPlace: z.optional(text),
    geoSource: z.optional(id),
  }),
  values: ids,
  measures: ids,
  milestones: z.array(
    z.strictObject({ claim: id, type: text, role: z.enum(['start', 'end', 'step', 'announced']) }),
  ),
  status: z.strictObject({ code: text, claim: id, text: localised }),
  note: z.optional(text),
});

const event = z.strictObject({
  id,
  kind: text,
  name: localised,
  flag: z.optional(localised),
  place: z.optional(text),
  claim: id,
  also: z.optional(ids),
});

const commitment = z.strictObject({
  id,
  name: localised,
  short: z.optional(localised),
  area: z.enum(['economy', 'links', 'security', 'finance', 'politics']),
  claim: id,
  bearing: ids,
  project: z.optional(id),
});

const reading = z.strictObject({
  id,
  title: localised,
  text: localised,
  claims: ids,
  unresolved: z.optional(z.boolean()),
});

const change = z.strictObject({
  date: day,
  kind: z.enum(['added', 'revised', 'corrected', 'withdrawn']),
  text: localised,
  claims: ids,
});

const product = z.strictObject({ id, name: localised, hs: z.optional(text) });

/** One record of each file. */
export const records = {
  measures: measure,
  claims: claim,
  sources: source,
  products: product,
  projects: project,
  events: event,
  commitments: commitment,
  readings: reading,
  changes: change,
  names: localised,
} as const satisfies Record<KeptName, z.ZodMiniType>;

/** The compiler holds schema and domain types together: a record of one is a record of the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Record_<Name extends FileName> = Loose<Files[Name][number]>;
type Loose<T> = T extends readonly (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> | (undefined extends T[K] ? undefined : never) }
    : T;
export type SchemaHolds = {
  [Name in FileName]: Same<keyof z.infer<(typeof records)[Name]>, keyof Record_<Name>>;
};
export const schemaHolds: SchemaHolds = {
  measures: true,
  claims: true,
  sources: true,
  products: true,
  projects: true,
  events: true,
  commitments: true,
  readings: true,
  changes: true,
};
