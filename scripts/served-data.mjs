/**
 * The data as it is served. public/data is kept whole, so that a steward edits one record in one
 * file; the page needs free notes, titles and addresses of documents last, and the words of one language
 * at a time, so they are served in files of their own, and all of it without spaces.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { wordingsFirst } from './words-first.mjs';

/** @typedef {Record<string, any>} Rec */

/** Which field of which file is served in notes.json. */
const moved = { claims: 'note', sources: 'notes' };

/** Languages whose words are served in a file of their own: a reader needs one of them, or none. */
const translated = ['vi', 'lo'];

/** What the first screen says of a document: the whole record is in sources.json, which comes after it. */
const carrierFields = ['id', 'publisher', 'published'];

/** Measures whose claims say in their note what an exhibit of the first page shows. */
const shownAtOnce = ['investment.sectors'];

const about = {
  name: 'notes',
  path: 'notes.json',
  description: 'Free notes in English on claims and sources, by the id of the record.',
  format: 'json',
  mediatype: 'application/json',
  schema: {
    fields: ['id', 'note'].map((name) => ({
      name,
      type: 'string',
      constraints: { required: true },
    })),
    primaryKey: ['id'],
  },
};

const aboutCarriers = {
  name: 'carriers',
  path: 'carriers.json',
  description: 'Of each document in sources.json, what the first screen says of it.',
  format: 'json',
  mediatype: 'application/json',
  schema: {
    fields: carrierFields.map((name) => ({ name, type: 'string' })),
    primaryKey: ['id'],
  },
};

/** @param {string} name */
const aboutNames = (name) => ({
  name,
  path: `${name}.json`,
  description: `Words of a language for what other files name, by the first eight digits of the checksum of the English wording: ${name.endsWith('-more') ? 'the rest' : 'those of the first screen'}.`,
  format: 'json',
  mediatype: 'application/json',
  schema: {
    fields: ['key', 'words'].map((name) => ({
      name,
      type: 'string',
      constraints: { required: true },
    })),
    primaryKey: ['key'],
  },
});

/**
 * @param {Rec} record
 * @param {string} field
 */
function without(record, field) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}

/**
 * Which words a language has for what; src/i18n/name-key.ts makes the same of an English wording.
 * @param {string} wording
 */
export function nameKey(wording) {
  let lane = 0x811c9dc5;
  for (let i = 0; i < wording.length; i += 1)
    lane = Math.imul(lane ^ wording.charCodeAt(i), 0x01000193);
  return (lane >>> 0).toString(16).padStart(8, '0');
}

/**
 * Takes the translations out of the records, and keeps them by the key of the English wording.
 * @param {any} value
 * @param {Map<string, Rec>} names
 * @returns {any}
 */
function english(value, names) {
  if (Array.isArray(value)) return value.map((part) => english(part, names));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.en !== 'string')
    return Object.fromEntries(
      Object.entries(value).map(([field, part]) => [field, english(part, names)]),
    );
  const key = nameKey(value.en);
  const before = names.get(key) ?? value;
  // One wording has one translation: what is said differently elsewhere is worded differently in English, too.
  for (const language of ['en', ...translated])
    if (before[language] !== value[language])
      throw new Error(`"${before.en}" and "${value.en}" have one key and differ in ${language}`);
  names.set(key, value);
  return { en: value.en };
}

/**
 * The description of the data, true to what is served.
 * @param {Rec} datapackage
 */
function describe(datapackage) {
  const { schema } = datapackage.resources.find(
    (/** @type {Rec} */ { name }) => name === 'sources',
  );
  schema.fields = schema.fields.filter((/** @type {Rec} */ { name }) => name !== moved.sources);
  datapackage.resources = datapackage.resources.filter(
    (/** @type {Rec} */ { name }) => name !== 'names',
  );
  const names = translated.flatMap((language) => [`names-${language}`, `names-${language}-more`]);
  datapackage.resources.push(about, aboutCarriers, ...names.map(aboutNames));
}

/**
 * @param {string} folder
 * @returns {Record<string, string>} file name → text
 */
export function servedData(folder = 'public/data') {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  /** @type {Record<string, any>} */
  const files = Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );
  /** @type {Map<string, string>} */
  const notes = new Map();
  for (const [file, field] of Object.entries(moved)) {
    files[`${file}.json`] = files[`${file}.json`].map((/** @type {Rec} */ record) => {
      if (record[field] === undefined || shownAtOnce.includes(record.measure)) return record;
      if (notes.has(record.id)) throw new Error(`two records with notes have the id ${record.id}`);
      notes.set(record.id, record[field]);
      return without(record, field);
    });
  }
  files['notes.json'] = [...notes].map(([id, note]) => ({ id, note }));
  files['carriers.json'] = files['sources.json'].map((/** @type {Rec} */ source) =>
    Object.fromEntries(carrierFields.map((field) => [field, source[field]])),
  );
  const first = wordingsFirst(files);
  /** @type {Map<string, Rec>} */
  const translations = new Map();
  for (const [name, content] of Object.entries(files))
    if (!/^(schema|datapackage)\./.test(name)) files[name] = english(content, translations);
  delete files['names.json'];
  for (const language of translated) {
    /** @param {boolean} isFirst */
    const words = (isFirst) =>
      [...translations]
        .filter(([, name]) => name[language] !== undefined && first.has(name.en) === isFirst)
        .map(([key, name]) => ({ key, words: name[language] }));
    files[`names-${language}.json`] = words(true);
    files[`names-${language}-more.json`] = words(false);
  }
  describe(files['datapackage.json']);
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]),
  );
}
