/** The gate for the bundled data: every fault with file, record, field and reason. Pure; a script and the tests run it. */
import type { Claim } from '../domain/claim.ts';
import { comparableKey, groupBy } from '../domain/comparable.ts';
import type { Files } from '../domain/dataset.ts';
import type { Localised } from '../domain/language.ts';
import { checkClaim } from './check-claim.ts';
import { checkNames } from './check-names.ts';
import type { Fault } from './fault.ts';
import { keptNames, type FileName, type KeptName } from './files.ts';
import { records } from './schema.ts';

type Loaded = { readonly [Name in FileName]: Files[Name] } & {
  readonly names: readonly Localised[];
};

const recordName = (record: unknown, index: number): string =>
  typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
    ? record.id
    : `#${String(index + 1)}`;

/** A JSON text as a list, or the reason why not. Keys that would reach into prototypes are refused. */
const parse = (file: string, text: string): { list: readonly unknown[]; faults: Fault[] } => {
  const refuse = (reason: string): { list: readonly unknown[]; faults: Fault[] } => ({
    list: [],
    faults: [{ file, record: '–', field: '–', reason }],
  });
  if (/"(?:__proto__|constructor|prototype)"\s*:/.test(text)) return refuse('has a forbidden key');
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? { list: parsed, faults: [] } : refuse('is not a list');
  } catch (error) {
    return refuse(`is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
};

const shapeFaults = (name: KeptName, list: readonly unknown[]): Fault[] =>
  list.flatMap((record, index) => {
    const result = records[name].safeParse(record);
    return result.success
      ? []
      : result.error.issues.map((issue) => ({
          file: `${name}.json`,
          record: recordName(record, index),
          field: issue.path.map(String).join('.') || '–',
          reason:
            issue.code === 'unrecognized_keys'
              ? `unknown key ${issue.keys.join(', ')}`
              : issue.code === 'invalid_type'
                ? `must be ${issue.expected}`
                : issue.code === 'invalid_value'
                  ? `must be one of ${issue.values.map(String).join(', ')}`
                  : `does not fit: ${issue.code}`,
        }));
  });

const duplicates = (name: KeptName, list: readonly { readonly id?: string }[]): Fault[] => {
  const seen = new Set<string>();
  return list.flatMap(({ id }) => {
    if (id === undefined) return [];
    if (seen.has(id))
      return [{ file: `${name}.json`, record: id, field: 'id', reason: 'stands twice' }];
    seen.add(id);
    return [];
  });
};

/** At most one preferred claim in a set of comparable ones. */
const preferences = (claims: readonly Claim[]): Fault[] =>
  [...groupBy(claims, comparableKey).values()].flatMap((group) =>
    group
      .filter((claim) => claim.rank === 'preferred')
      .slice(1)
      .map((claim) => ({
        file: 'claims.json',
        record: claim.id,
        field: 'rank',
        reason: `a second preferred claim beside ${group.find((c) => c.rank === 'preferred')?.id ?? ''}`,
      })),
  );

/** Every text of a record but the comparator, which is a sign by design. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => (key === 'comparator' ? [] : textsOf(part)))
    : [];
};

const isForbidden = (character: string): boolean =>
  character === '<' || character === '>' || character.charCodeAt(0) < 32;

/** Words shown to readers: no control characters, no markup. */
const markup = (name: KeptName, list: readonly object[]): Fault[] =>
  list.flatMap((record, index) => {
    const what = [...textsOf(record).join('')].find(isForbidden);
    return what === undefined
      ? []
      : [
          {
            file: `${name}.json`,
            record: recordName(record, index),
            field: '–',
            reason: `a text holds ${JSON.stringify(what)}, which none may`,
          },
        ];
  });

const references = (data: Loaded): Fault[] => {
  const claims = new Map(data.claims.map((claim) => [claim.id, claim]));
  const projects = new Set(data.projects.map((project) => project.id));
  const missing = (
    file: FileName,
    record: string,
    field: string,
    ids: readonly string[],
  ): Fault[] =>
    ids
      .filter((id) => !claims.has(id))
      .map((id) => ({ file: `${file}.json`, record, field, reason: `no claim has the id ${id}` }));
  return [
    ...data.projects.flatMap((p) => [
      ...missing('projects', p.id, 'values', p.values),
      ...missing('projects', p.id, 'measures', p.measures),
      ...missing(
        'projects',
        p.id,
        'milestones',
        p.milestones.map((m) => m.claim),
      ),
      ...missing('projects', p.id, 'status', [p.status.claim]),
      ...p.milestones
        .filter((m) => (claims.get(m.claim)?.subject ?? p.id) !== p.id)
        .map((m) => ({
          file: 'projects.json',
          record: p.id,
          field: 'milestones',
          reason: `${m.claim} is about ${claims.get(m.claim)?.subject ?? ''}`,
        })),
    ]),
    ...data.events.flatMap((e) => missing('events', e.id, 'claim', [e.claim, ...(e.also ?? [])])),
    ...data.commitments.flatMap((c) => [
      ...missing('commitments', c.id, 'claim', [c.claim]),
      ...missing('commitments', c.id, 'bearing', c.bearing),
      ...(c.project !== undefined && !projects.has(c.project)
        ? [
            {
              file: 'commitments.json',
              record: c.id,
              field: 'project',
              reason: `no project has the id ${c.project}`,
            },
          ]
        : []),
    ]),
    ...data.readings.flatMap((r) => missing('readings', r.id, 'claims', r.claims)),
    ...data.changes.flatMap((c) => missing('changes', c.date, 'claims', c.claims)),
  ];
};

/** Every fault of the files; meaning is checked only where the shape holds. */
export const checkFiles = (texts: Readonly<Record<KeptName, string>>): readonly Fault[] => {
  const parsed = keptNames.map((name) => ({ name, ...parse(`${name}.json`, texts[name]) }));
  const shape = parsed.flatMap(({ name, list, faults }) => [...faults, ...shapeFaults(name, list)]);
  if (shape.length > 0) return shape;
  const data = Object.fromEntries(
    parsed.map(({ name, list }) => [name, list]),
  ) as unknown as Loaded;
  return [
    ...keptNames.flatMap((name) => duplicates(name, data[name] as readonly { id?: string }[])),
    ...keptNames.flatMap((name) => markup(name, data[name] as readonly object[])),
    ...data.claims.flatMap((claim) => checkClaim(claim, data)),
    ...preferences(data.claims),
    ...references(data),
    ...checkNames(data),
  ];
};
