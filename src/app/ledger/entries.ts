/** The rows of the ledger: what they can be searched, filtered and sorted by. Pure. */
import { speakerText, subjectText } from '../../contract/describe.ts';
import type { Claim } from '../../domain/claim.ts';
import { civilOf } from '../../domain/civil.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { period } from '../../domain/edtf.ts';
import type { Relation } from '../../domain/relations.ts';
import { sourced } from '../../domain/sourced.ts';
import { fold } from '../../i18n/fold.ts';
import type { Translator } from '../../i18n/translate.ts';
import type { FreeNotes } from '../../media/free-notes.ts';
import type { Facet, Settings, Sort } from './settings.ts';

export type Entry = {
  readonly claim: Claim;
  readonly subject: string;
  readonly who: string;
  /** Base units; statements without a number come last either way. */
  readonly value: number | undefined;
  readonly from: number | undefined;
  /** First and last year its period touches. */
  readonly years: readonly [number, number] | undefined;
  /** The widest disagreement it stands in. */
  readonly relation: Relation | undefined;
  readonly options: Readonly<Record<Facet, readonly string[]>>;
  readonly words: string;
};

const yearsOf = (claim: Claim): readonly [number, number] | undefined => {
  if (claim.period === undefined) return undefined;
  const { earliest, latest } = period(claim.period);
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  return first === null || last === null ? undefined : [civilOf(first).year, civilOf(last).year];
};

/** Largest first, so that the first one found for a claim is its widest. */
const relationsByClaim = (data: Dataset): ReadonlyMap<string, Relation> => {
  const found = new Map<string, Relation>();
  for (const relation of data.relations().toSorted((a, b) => b.size - a.size))
    for (const claim of relation.claims) if (!found.has(claim.id)) found.set(claim.id, relation);
  return found;
};

export const entriesOf = (data: Dataset, notes: FreeNotes, t: Translator): readonly Entry[] => {
  const relations = relationsByClaim(data);
  return data.claims.map((claim): Entry => {
    const subject = t.plain(subjectText(data, claim));
    const who = t.plain(speakerText(data, claim));
    const relation = relations.get(claim.id);
    const source = data.source(claim.source);
    const window = claim.period === undefined ? undefined : period(claim.period);
    return {
      claim,
      subject,
      who,
      value: sourced(claim)?.value,
      from: window?.earliest ?? window?.latest ?? undefined,
      years: yearsOf(claim),
      relation,
      options: {
        measure: [data.measure(claim.measure)?.topic ?? ''],
        authority: [claim.authority],
        kind: [claim.kind],
        show: [
          ...(relation ? ['conflict'] : []),
          ...(claim.rank === 'deprecated' ? [] : ['sound']),
        ],
      },
      words: fold(
        [
          subject,
          who,
          source && t.name(source.publisher),
          source?.publisher,
          source?.title,
          claim.period,
          claim.value,
          claim.said,
          notes.of(claim),
          claim.kind,
          claim.id,
          claim.source,
        ].join(' '),
      ),
    };
  });
};

export const wordsOf = (q: string): readonly string[] => fold(q).split(/\s+/).filter(Boolean);

const inYear = (entry: Entry, year: number | undefined): boolean =>
  year === undefined ||
  (entry.years !== undefined && entry.years[0] <= year && year <= entry.years[1]);

/** `show` narrows with each choice; the other facets widen: trade or power. */
const passes = (entry: Entry, settings: Settings, facet: Facet): boolean => {
  const wanted: readonly string[] = settings[facet];
  const own = entry.options[facet];
  if (wanted.length === 0) return true;
  return facet === 'show'
    ? wanted.every((option) => own.includes(option))
    : wanted.some((option) => own.includes(option));
};

const facetNames: readonly Facet[] = ['measure', 'authority', 'kind', 'show'];

export const found = (
  entries: readonly Entry[],
  settings: Settings,
  words: readonly string[],
  except?: Facet,
): readonly Entry[] =>
  entries.filter(
    (entry) =>
      words.every((word) => entry.words.includes(word)) &&
      inYear(entry, settings.year) &&
      facetNames.every((facet) => facet === except || passes(entry, settings, facet)),
  );

/** How many would be found with an option of this facet, the other filters standing. */
export const countsOf = (
  entries: readonly Entry[],
  settings: Settings,
  words: readonly string[],
  facet: Facet,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of found(entries, settings, words, facet))
    for (const option of entry.options[facet]) counts.set(option, (counts.get(option) ?? 0) + 1);
  return counts;
};

const keyOf = (entry: Entry, by: Sort['by']): number | string | undefined => {
  switch (by) {
    case 'value':
      return entry.value;
    case 'measure':
      return entry.subject;
    case 'period':
      return entry.from;
    case 'who':
      return entry.who;
    case 'stated':
      return entry.claim.undatedPublication ? undefined : entry.claim.realtimeStart;
    case 'apart':
      return entry.relation?.size;
  }
};

/** Rows without a value for the column come last in either direction; ties go by id. */
export const sorted = (entries: readonly Entry[], { by, down }: Sort): readonly Entry[] => {
  const words = (a: string, b: string): number => a.localeCompare(b);
  const compare = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : words(String(a), String(b));
  return entries.toSorted((a, b) => {
    const [x, y] = [keyOf(a, by), keyOf(b, by)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || words(a.claim.id, b.claim.id);
    return (down ? -1 : 1) * compare(x, y) || words(a.claim.id, b.claim.id);
  });
};

/** Every year any claim speaks of, newest first. */
export const yearsIn = (entries: readonly Entry[]): readonly number[] => {
  const years = new Set<number>();
  for (const { years: span } of entries)
    if (span && span[1] - span[0] <= 20) for (let y = span[0]; y <= span[1]; y += 1) years.add(y);
  return [...years].toSorted((a, b) => b - a);
};
