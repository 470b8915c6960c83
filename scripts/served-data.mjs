/**
 * The data as it is served. public/data is kept whole, so that a steward edits one record in one
 * file; the page needs the free notes last and the words of one language at a time, so they are served
 * in files of their own, and all of it without spaces.
 */
import { readFileSync, readdirSync } from 'node:fs';

/** @typedef {Record<string, any>} Rec */

/** Which field of which file is served in notes.json. */
const moved = { claims: 'note', sources: 'notes' };

/** Languages whose words are served in a file of their own: a reader needs one of them, or none. */
const translated = ['vi', 'lo'];

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

/** @param {string} language */
const aboutNames = (language) => ({
  name: `names-${language}`,
  path: `names-${language}.json`,
  description: `Words of the language ${language} for what other files name, by the first eight digits of the checksum of the English wording.`,
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
  datapackage.resources.push(about, ...translated.map(aboutNames));
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
  /** @type {Map<string, Rec>} */
  const translations = new Map();
  for (const [name, content] of Object.entries(files))
    if (!/^(schema|datapackage)\./.test(name)) files[name] = english(content, translations);
  delete files['names.json'];
  for (const language of translated)
    files[`names-${language}.json`] = [...translations]
      .filter(([, words]) => words[language] !== undefined)
      .map(([key, words]) => ({ key, words: words[language] }));
  describe(files['datapackage.json']);
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]),
  );
}
