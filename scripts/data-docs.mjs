/** Writes public/data/schema.json and datapackage.json from the schema: `npm run data:docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { importTs } from './run-ts.mjs';

const about = {
  measures:
    'What is measured: one id a quantity, its unit, what may be added up, the identities it takes part in.',
  claims:
    'Who said which value of which measure for which period, when, with what status. The amount is value × 10^unitMult in the unit; period and statedOn are EDTF strings (ISO 8601-2); realtimeStart is the civil day from which the statement was known.',
  sources:
    'Documents: publisher, title in the own language, address, EDTF date of publication, day of reading.',
  products: 'Goods as printed, with the HS chapter where it is known.',
  projects:
    'Joint, Vietnamese-backed or connected projects; values, sizes, milestones and state are claims, held by id.',
  events: 'Sessions, visits, agreements, drills; the claim dates them.',
  commitments: 'Promises: the claim in which each was made, and the claims since that bear on it.',
  readings: 'Written explanations of disagreements.',
  changes: 'The change log of the data; the newest date is the version.',
  names:
    'Proper names that other files hold as plain text, by their English wording, in three languages.',
};

/** @returns {Promise<Record<string, string>>} file name → text */
export async function dataDocs() {
  const { records } = await importTs('src/data/schema.ts');
  /** @type {Record<string, any>} */
  const defs = {};
  const resources = [];
  for (const [name, description] of Object.entries(about)) {
    const shape = /** @type {any} */ (z.toJSONSchema(records[name]));
    delete shape.$schema;
    defs[name] = { description, type: 'array', items: shape };
    const fields = Object.entries(shape.properties).map(([field, value]) => ({
      name: field,
      type: fieldType(value),
      ...(shape.required?.includes(field) ? { constraints: { required: true } } : {}),
    }));
    resources.push({
      name,
      path: `${name}.json`,
      description,
      format: 'json',
      mediatype: 'application/json',
      schema: {
        fields,
        ...('id' in shape.properties ? { primaryKey: ['id'] } : {}),
        ...(name === 'claims'
          ? {
              foreignKeys: [
                { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
                { fields: ['measure'], reference: { resource: 'measures', fields: ['id'] } },
              ],
            }
          : {}),
      },
    });
  }
  /** @type {{date: string}[]} */
  const changes = JSON.parse(readFileSync('public/data/changes.json', 'utf8'));
  const version =
    changes
      .map((change) => change.date)
      .sort()
      .at(-1) ?? '';
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Vietnam–Laos cooperation: bundled data',
    description: 'One definition a file.',
    $defs: defs,
  };
  const datapackage = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vietnam-laos-cooperation',
    title: 'Vietnam–Laos cooperation in figures',
    description:
      'Claims on trade, investment, projects and promises between Vietnam and Laos, each with its source.',
    version,
    created: `${version}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    contributors: [{ title: 'The Vietnam–Laos Cooperation Dashboard authors' }],
    resources,
  };
  const print = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  return { 'schema.json': print(schema), 'datapackage.json': print(datapackage) };
}

/** @param {any} value a JSON Schema of one field */
function fieldType(value) {
  if (value.type === 'array') return 'array';
  if (value.type === 'object') return 'object';
  if (value.type === 'boolean' || value.const === true) return 'boolean';
  return value.type === 'number' || value.type === 'integer' || typeof value.enum?.[0] === 'number'
    ? 'number'
    : 'string';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(await dataDocs()))
    writeFileSync(`public/data/${file}`, text);
  process.exit(0);
}
