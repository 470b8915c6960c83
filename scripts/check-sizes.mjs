/** What a visit costs, in kB of Brotli, against what it may cost: `npm run check:sizes` after a build. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** @typedef {Record<string, {file: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[]}>} Manifest */

const dist = 'dist';
const instrument = 'src/charts/xy-instrument.tsx';
const timeline = 'src/charts/gantt-live.tsx';

/**
 * Parts the dashboard loads only when asked: on the first touch of a chart, or for another screen. A
 * lazy part that is not named here counts as loaded at once; tests/e2e/built.spec.ts holds the browser to it.
 */
const onDemand = [
  instrument,
  timeline,
  'src/media/data-table.tsx',
  'src/media/evidence.tsx',
  'src/app/about/about.tsx',
  'src/app/exhibit-screen.tsx',
  'src/app/ledger/ledger.tsx',
  'src/app/projector/projector.tsx',
];

/** @type {Map<string, number>} */
const measured = new Map();

/**
 * Fonts are sent as they are: they are compressed in themselves.
 * @param {string} file
 */
function sizeOf(file) {
  const bytes = readFileSync(join(dist, file));
  const size =
    measured.get(file) ?? (/woff2$/.test(file) ? bytes : brotliCompressSync(bytes)).length;
  measured.set(file, size);
  return size;
}

/** @returns {Manifest} */
function readManifest() {
  return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
}

/**
 * A part and everything it imports at once.
 * @param {Manifest} manifest
 * @param {string[]} names
 */
function scriptsOf(manifest, names) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} name */
  const visit = (name) => {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) return;
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  return [...files];
}

const catalogues = 'src/i18n/messages/';

/**
 * Scripts the dashboard loads by itself: of the catalogues, only that of the language shown.
 * @param {string} language
 */
export function scriptsBeforeInteraction(language = 'en') {
  const manifest = readManifest();
  const names = Object.entries(manifest).flatMap(([name, chunk]) => {
    if (chunk.isEntry || name === `${catalogues}${language}.ts`) return [name];
    const later = onDemand.includes(name) || name.startsWith(catalogues);
    return chunk.isDynamicEntry && !later ? [name] : [];
  });
  return scriptsOf(manifest, names);
}

function budgets() {
  const manifest = readManifest();
  const before = scriptsBeforeInteraction();
  const data = readdirSync(join(dist, 'data')).map((name) => `data/${name}`);
  const first = data.filter(
    (file) => !/\/(?:notes|sources|schema|datapackage|names-.*)\.json$/.test(file),
  );
  /** @param {string[]} scripts names of the writing systems a reader of the language meets, besides the names of the languages */
  const fonts = (...scripts) =>
    Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) =>
        [/\/name-\w+-[\w-]+\.woff2$/, ...scripts.map((name) => new RegExp(`-${name}-wght-`))].some(
          (wanted) => wanted.test(file),
        ),
      );
  return [
    ...['en', 'vi', 'lo'].map((language) => ({
      name: `JavaScript before the first interaction, ${language}`,
      // The design asks for 130; docs/decisions/0024 says what is over and how it is to come down.
      most: 135,
      files: scriptsBeforeInteraction(language),
    })),
    {
      name: 'timeline, what comes with a touch',
      most: 35,
      files: scriptsOf(manifest, [timeline]).filter((file) => !before.includes(file)),
    },
    {
      name: 'chart instrument (Recharts)',
      most: 110,
      files: scriptsOf(manifest, [instrument]).filter((file) => !before.includes(file)),
    },
    { name: 'fonts, first English visit', most: 40, files: fonts('latin') },
    { name: 'fonts, first Vietnamese visit', most: 55, files: fonts('latin', 'vietnamese') },
    { name: 'fonts, first Lao visit', most: 65, files: fonts('latin', 'lao-lao') },
    ...['en', 'vi', 'lo'].map((language) => ({
      name: `data needed first, ${language}`,
      most: 60,
      files: [...first, ...data.filter((file) => file === `data/names-${language}.json`)],
    })),
    { name: 'data in all', most: 130, files: data },
  ];
}

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

function main() {
  /** @type {string[]} */
  const faults = [];
  for (const { name, most, files } of budgets()) {
    const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
    console.log(`${name.padEnd(46)}${kB(total).padStart(6)} of ${String(most).padStart(3)} kB`);
    if (files.length === 0) faults.push(`${name}: no file of the build belongs to it`);
    if (total <= most * 1000) continue;
    const largest = files
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, 5)
      .map((file) => `\n    ${kB(sizeOf(file)).padStart(6)}  ${file}`);
    faults.push(`${name}: ${kB(total)} kB, and ${most} kB is the most${largest.join('')}`);
  }
  if (faults.length === 0) return;
  console.error(`Over budget:\n${faults.join('\n')}`);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
