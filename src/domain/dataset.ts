/**
 * The record as it was known on a day. `openArchive` holds everything bundled;
 * `datasetAt` shows what had been published by `asOf`, for all voices or the official ones only.
 */
import { isOfficial, type Claim, type Measure, type Source } from './claim.ts';
import { comparableKey, conflictKey, groupBy } from './comparable.ts';
import { isoDay, type Day } from './civil.ts';
import { inconsistencies } from './identities.ts';
import type { Commitment, CooperationEvent, DataChange, Project, Reading } from './project.ts';
import { disagreements, type Relation } from './relations.ts';
import { remembered } from './remembered.ts';
import { verdict, type Verdict } from './verdict.ts';
import type { Localised } from './language.ts';

export type Product = { readonly id: string; readonly name: Localised; readonly hs?: string };

export type Files = {
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly products: readonly Product[];
  readonly projects: readonly Project[];
  readonly events: readonly CooperationEvent[];
  readonly commitments: readonly Commitment[];
  readonly readings: readonly Reading[];
  readonly changes: readonly DataChange[];
};

export type EvidenceFilter = 'all' | 'official';

export type Archive = Files & {
  /** Day of the newest entry of the change log: the dataset's version date. */
  readonly version: string;
  /** Of the bundled text, so that a figure can be traced to the very files. */
  readonly checksum: string;
};

export type Query = Partial<
  Pick<
    Claim,
    | 'measure'
    | 'refArea'
    | 'counterpartArea'
    | 'direction'
    | 'basis'
    | 'subject'
    | 'period'
    | 'kind'
  >
>;

export type Dataset = {
  readonly asOf: Day;
  readonly evidence: EvidenceFilter;
  readonly version: string;
  readonly checksum: string;
  readonly claims: readonly Claim[];
  /** How many claims known on the day the evidence filter hides. */
  readonly hidden: number;
  readonly claim: (id: string) => Claim | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly measure: (id: string) => Measure | undefined;
  readonly product: (id: string) => Product | undefined;
  readonly projects: readonly Project[];
  readonly events: readonly CooperationEvent[];
  readonly commitments: readonly Commitment[];
  readonly readings: readonly Reading[];
  readonly changes: readonly DataChange[];
  readonly where: (query: Query) => readonly Claim[];
  /** Weighs one set of comparable claims. */
  readonly weigh: (claims: readonly Claim[]) => Verdict | undefined;
  /** Claims comparable with this one, itself included. */
  readonly peers: (claim: Claim) => readonly Claim[];
  readonly relations: () => readonly Relation[];
  readonly relationsOf: (key: string) => readonly Relation[];
};

export const openArchive = (files: Files, checksum: string): Archive => ({
  ...files,
  version:
    files.changes
      .map((change) => change.date)
      .toSorted()
      .at(-1) ?? '1970-01-01',
  checksum,
});

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const indexById = <T extends { readonly id: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

const known = (claim: Claim, day: string): boolean =>
  claim.realtimeStart <= day && (claim.realtimeEnd === undefined || day < claim.realtimeEnd);

/** A project without the claims that were not known yet; gone when nothing of it was. */
const trimmed = (project: Project, has: (id: string) => boolean): Project[] => {
  const milestones = project.milestones.filter((milestone) => has(milestone.claim));
  const values = project.values.filter(has);
  const measures = project.measures.filter(has);
  if (milestones.length + values.length + measures.length === 0 && !has(project.status.claim))
    return [];
  return [{ ...project, milestones, values, measures }];
};

/** What does not depend on the clock: the records of two days on which the same was known share it. */
type Known = Omit<Dataset, 'asOf' | 'changes'>;

const knownFrom = (
  archive: Archive,
  published: readonly Claim[],
  claims: readonly Claim[],
  evidence: EvidenceFilter,
): Known => {
  const byId = indexById(claims);
  const has = (id: string): boolean => byId.has(id);
  const measures = indexById(archive.measures);
  const sources = indexById(archive.sources);
  const products = indexById(archive.products);
  const byMeasure = groupBy(claims, (claim) => claim.measure);
  const byPeriod = once(() => groupBy(claims, (c) => `${c.measure} ${c.period ?? ''}`));
  const groups = once(() => groupBy(claims, comparableKey));
  const readings = archive.readings.filter(
    (reading) => reading.claims.length > 0 && reading.claims.every(has),
  );
  const open = new Set(readings.filter((r) => r.unresolved).flatMap((r) => r.claims));
  const isUnresolved = (group: readonly Claim[]): boolean =>
    group.some((claim) => open.has(claim.id));
  const relations = once(() => [
    ...disagreements(claims, isUnresolved),
    ...inconsistencies(claims, measures),
  ]);
  /** The same question is asked by many exhibits: one answer, which is weighed once. */
  const answers = new Map<string, readonly Claim[]>();
  const byKey = once(() => groupBy(relations(), (relation) => relation.key));
  return {
    evidence,
    version: archive.version,
    checksum: archive.checksum,
    claims,
    hidden: published.length - claims.length,
    claim: (id) => byId.get(id),
    source: (id) => sources.get(id),
    measure: (id) => measures.get(id),
    product: (id) => products.get(id),
    projects: archive.projects.flatMap((project) => trimmed(project, has)),
    events: archive.events.filter((event) => has(event.claim)),
    commitments: archive.commitments.filter((commitment) => has(commitment.claim)),
    readings,
    where: (query) => {
      const wanted = Object.entries(query) as [keyof Query, string][];
      const asked = wanted.map((pair) => pair.join('=')).join('|');
      const answered = answers.get(asked);
      if (answered) return answered;
      const { measure, period } = query;
      // Most questions name both: a handful of claims to look through.
      const pool =
        measure === undefined
          ? claims
          : period === undefined
            ? byMeasure.get(measure)
            : byPeriod().get(`${measure} ${period}`);
      const answer = (pool ?? []).filter((claim) =>
        wanted.every(([field, value]) => claim[field] === value),
      );
      answers.set(asked, answer);
      return answer;
    },
    weigh: remembered((group: readonly Claim[]) => verdict(group, isUnresolved(group))),
    peers: (claim) => {
      const key = comparableKey(claim);
      return key === undefined ? [claim] : (groups().get(key) ?? [claim]);
    },
    relations,
    relationsOf: (key) => byKey().get(key) ?? [],
  };
};

const isSame = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.length === b.length && a.every((claim, i) => claim === b[i]);

const recordAt = (
  archive: Archive,
  asOf: Day,
  evidence: EvidenceFilter,
  others: Iterable<Dataset>,
): Dataset => {
  const day = isoDay(asOf);
  const published = archive.claims.filter((claim) => known(claim, day));
  const claims =
    evidence === 'all' ? published : published.filter((claim) => isOfficial(claim.authority));
  const twin = [...others].find(
    (other) =>
      other.evidence === evidence &&
      other.hidden === published.length - claims.length &&
      isSame(other.claims, claims),
  );
  return {
    ...(twin ?? knownFrom(archive, published, claims, evidence)),
    asOf,
    changes: archive.changes.filter((change) => change.date <= day),
  };
};

/** Days and voices a reader may go back and forth between. */
const mostKept = 6;
const kept = new WeakMap<Archive, Map<string, Dataset>>();

/** The same object for the same question, so that what was worked out for it is not worked out again. */
export const datasetAt = (
  archive: Archive,
  asOf: Day,
  evidence: EvidenceFilter = 'all',
): Dataset => {
  const own = kept.get(archive) ?? new Map<string, Dataset>();
  kept.set(archive, own);
  const key = `${String(asOf)}|${evidence}`;
  const data = own.get(key) ?? recordAt(archive, asOf, evidence, own.values());
  // Last in line again: the one not asked for longest goes first.
  own.delete(key);
  own.set(key, data);
  for (const oldest of own.keys()) {
    if (own.size <= mostKept) break;
    own.delete(oldest);
  }
  return data;
};

/** The reading that explains a relation: the one that shares most claims with it. */
export const readingOf = (data: Dataset, relation: Relation): Reading | undefined => {
  const ids = new Set(relation.claims.map((claim) => claim.id));
  const shared = (reading: Reading): number => reading.claims.filter((id) => ids.has(id)).length;
  return data.readings.filter((r) => shared(r) > 0).toSorted((a, b) => shared(b) - shared(a))[0];
};

/** Conflict on the very thing a claim speaks of. */
export const conflictOn = (data: Dataset, claim: Claim): Relation | undefined =>
  data
    .relationsOf(conflictKey(claim))
    .find((relation) => relation.kind === 'conflict' && relation.claims.includes(claim));
