/** The bundled files: their names, and how their text becomes an Archive. Checked at build, so not again here. */
import { checksum } from '../domain/checksum.ts';
import type { Source } from '../domain/claim.ts';
import { openArchive, type Archive, type Files } from '../domain/dataset.ts';

export const fileNames = [
  'measures',
  'claims',
  'sources',
  'products',
  'projects',
  'events',
  'commitments',
  'readings',
  'changes',
] as const satisfies readonly (keyof Files)[];

export type FileName = (typeof fileNames)[number];

/** As they are served: of the documents first only who published them and when; see `completed`. */
export const servedFirst = [...fileNames.filter((name) => name !== 'sources'), 'carriers'] as const;

/** Kept beside them: proper names that records hold as plain text. Served in another form; see `wordingsOf`. */
export const keptNames = [...fileNames, 'names'] as const;
export type KeptName = (typeof keptNames)[number];

/** A file is an array, or an object that holds one under the file's name. */
const recordsOf = (name: FileName, text: string): unknown => {
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null && name in parsed
    ? (parsed as Record<string, unknown>)[name]
    : parsed;
};

/** @throws SyntaxError or TypeError naming the file, when a text is not JSON or holds no list. */
const listOf = (name: FileName, text: string): readonly unknown[] => {
  const records = recordsOf(name, text);
  if (!Array.isArray(records)) throw new TypeError(`${name}.json holds no list`);
  return records;
};

export const sourcesOf = (text: string): readonly Source[] =>
  listOf('sources', text) as readonly Source[];

/** @throws as `listOf` does */
export const archiveOf = (texts: Readonly<Record<FileName, string>>): Archive => {
  const files = Object.fromEntries(
    fileNames.map((name) => [name, listOf(name, texts[name])]),
  ) as unknown as Files;
  return openArchive(files, checksum(fileNames.map((name) => texts[name]).join('\n')));
};

/** One language's words for what the data names, `[{key, words}]`, served apart because no other language needs them. */
export const wordingsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    (JSON.parse(text) as readonly { key: string; words: string }[]).map(({ key, words }) => [
      key,
      words,
    ]),
  );

/** Free notes by the id of their claim or source: `[{id, note}]`, served apart because they are needed last. */
export const notesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    (JSON.parse(text) as readonly { id: string; note: string }[]).map(({ id, note }) => [id, note]),
  );
