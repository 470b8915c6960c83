/** Checks the bundled data and the documents made from its schema; names every fault and fails. */
import { readFileSync } from 'node:fs';
import { dataDocs } from './data-docs.mjs';
import { importTs } from './run-ts.mjs';

const { checkFiles } = await importTs('src/data/check.ts');
const { keptNames } = await importTs('src/data/files.ts');

/** @type {Record<string, string>} */
const texts = Object.fromEntries(
  keptNames.map((/** @type {string} */ name) => [
    name,
    readFileSync(`public/data/${name}.json`, 'utf8'),
  ]),
);
/** @type {{file: string, record: string, field: string, reason: string}[]} */
const faults = [...checkFiles(texts)];
for (const [file, text] of Object.entries(await dataDocs()))
  if (readFileSync(`public/data/${file}`, 'utf8') !== text)
    faults.push({ file, record: '–', field: '–', reason: 'is out of date: run npm run data:docs' });

for (const { file, record, field, reason } of faults)
  console.error(`${file.padEnd(18)}${record.padEnd(28)}${field.padEnd(20)}${reason}`);
if (faults.length > 0) {
  console.error(`data: ${faults.length} faults`);
  process.exit(1);
}
const counts = keptNames.map(
  (/** @type {string} */ name) => `${JSON.parse(texts[name] ?? '[]').length} ${name}`,
);
console.log(`data: ${counts.join(', ')}; no faults`);
process.exit(0);
