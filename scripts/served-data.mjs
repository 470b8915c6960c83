/**
 * The data as it is served. public/data is kept whole, so that a steward edits one record in one
 * file; the page needs the free notes last, so they are served in a file of their own, and all of it
 * without spaces.
 */
import { readFileSync, readdirSync } from 'node:fs';

/** @typedef {Record<string, any>} Rec */

/** Which field of which file is served in notes.json. */
const moved = { claims: 'note', sources: 'notes' };

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

/**
 * @param {Rec} record
 * @param {string} field
 */
function without(record, field) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
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
  datapackage.resources.push(about);
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
  describe(files['datapackage.json']);
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]),
  );
}
