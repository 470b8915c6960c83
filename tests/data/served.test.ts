/** What is served is what is kept, free notes and translations apart. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameKey as keyOfScript, servedData } from '../../scripts/served-data.mjs';
import {
  archiveOf,
  fileNames,
  notesOf,
  sourcesOf,
  wordingsOf,
  type FileName,
} from '../../src/data/files.ts';
import type { Archive } from '../../src/domain/dataset.ts';
import { completed } from '../../src/domain/documents.ts';
import { nameKey } from '../../src/i18n/name-key.ts';
import { freeNotes } from '../../src/media/free-notes.ts';

const served = servedData();
const textOf = (name: string): string => served[`${name}.json`] ?? '';
const apart = archiveOf(
  Object.fromEntries(fileNames.map((name) => [name, textOf(name)])) as Record<FileName, string>,
);
const archive = archiveOf(
  Object.fromEntries(
    fileNames.map((name) => [name, readFileSync(`public/data/${name}.json`, 'utf8')]),
  ) as Record<FileName, string>,
);
const notes = freeNotes(notesOf(textOf('notes')));

const first = { vi: wordingsOf(textOf('names-vi')), lo: wordingsOf(textOf('names-lo')) };
const rest = { vi: wordingsOf(textOf('names-vi-more')), lo: wordingsOf(textOf('names-lo-more')) };
const words = {
  vi: new Map([...first.vi, ...rest.vi]),
  lo: new Map([...first.lo, ...rest.lo]),
};

/** The record with its translations put back. */
const translated = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && typeof value.en === 'string') {
    const key = nameKey(value.en);
    return { en: value.en, vi: words.vi.get(key), lo: words.lo.get(key) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [field, translated(part)]),
  );
};

test('page and script find the words of a name by the same key', () => {
  for (const wording of ['', 'Laos', 'Đà Nẵng', 'ລາວ', '’'])
    expect(nameKey(wording)).toBe(keyOfScript(wording));
});

test('English alone is in the files everybody loads', () => {
  for (const name of fileNames) expect(textOf(name)).not.toMatch(/"(?:vi|lo)":/);
  const kept = JSON.parse(readFileSync('public/data/names.json', 'utf8')) as {
    en: string;
    vi: string;
    lo: string;
  }[];
  for (const { en, vi, lo } of kept) {
    expect(words.vi.get(nameKey(en))).toBe(vi);
    expect(words.lo.get(nameKey(en))).toBe(lo);
  }
});

test('no name is served twice, and some of each share', () => {
  for (const language of ['vi', 'lo'] as const) {
    expect(words[language].size).toBe(first[language].size + rest[language].size);
    expect(rest[language].size).toBeGreaterThan(100);
  }
});

test('the archive is filled in by its documents, and another one only where a publisher differs', () => {
  const opened = (): Archive =>
    archiveOf({
      ...Object.fromEntries(fileNames.map((name) => [name, textOf(name)])),
      sources: textOf('carriers'),
    } as Record<FileName, string>);
  const archive = opened();
  const [before] = archive.sources;
  expect(before?.title).toBeUndefined();
  expect(completed(archive, sourcesOf(textOf('sources')))).toBe(archive);
  expect(archive.sources).toEqual(apart.sources);
  const changed = sourcesOf(textOf('sources')).map((source, i) =>
    i === 0 ? { ...source, publisher: 'Another' } : source,
  );
  expect(completed(opened(), changed).sources).toEqual(changed);
});

test('with notes and translations put back, served and kept files are the same', () => {
  const withNote = <T extends { readonly id: string }>(records: readonly T[], field: string) =>
    records.map((record) => {
      const note = notes.of(record);
      return note === undefined ? record : { ...record, [field]: note };
    });
  expect(withNote(apart.claims, 'note')).toEqual(archive.claims);
  expect(withNote(apart.sources, 'notes')).toEqual(archive.sources);
  // What an exhibit shows at once stays with its claim.
  const kept = apart.claims.filter((claim) => claim.note !== undefined);
  expect(new Set(kept.map((claim) => claim.measure))).toEqual(new Set(['investment.sectors']));
  for (const name of fileNames.filter((one) => one !== 'claims' && one !== 'sources'))
    expect(translated(apart[name])).toEqual(archive[name]);
});

test('a note in the record itself wins', () => {
  const [id = ''] = [...notesOf(textOf('notes')).keys()];
  expect(notes.of({ id, note: 'mine' })).toBe('mine');
  expect(notes.of({ id })).not.toBe('mine');
});

test('the description names every served file and no field that is not in it', () => {
  type Resource = { name: string; path: string; schema: { fields: { name: string }[] } };
  const { resources } = JSON.parse(textOf('datapackage')) as { resources: Resource[] };
  const described = resources.map(({ path }) => path);
  expect(described.toSorted()).toEqual(
    Object.keys(served)
      .filter((file) => file !== 'schema.json' && file !== 'datapackage.json')
      .toSorted(),
  );
  for (const { name, schema } of resources) {
    const fields = new Set(schema.fields.map((field) => field.name));
    for (const record of JSON.parse(textOf(name)) as object[])
      expect(Object.keys(record).filter((field) => !fields.has(field))).toEqual([]);
  }
});

test('public/data is whole', () => {
  expect(readFileSync('public/data/claims.json', 'utf8')).toContain('"note"');
});
