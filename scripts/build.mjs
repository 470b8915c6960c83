/** Builds dist: the client, then the front page drawn into its HTML. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { build } from 'vite';

/** @typedef {{html: string, head?: string, htmlAttributes?: Record<string, string>}} Drawn */
/** @typedef {{prerender: (files: Record<string, string>) => Drawn | Promise<Drawn>}} Prerender */
/** @typedef {Record<string, {file: string, isEntry?: boolean, imports?: string[], css?: string[]}>} Manifest */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
// Inside node_modules, so that the bundle finds the packages it leaves outside itself.
const cache = join(root, 'node_modules/.cache/prerender');
const appMarker = '<div id="root"><!--app--></div>';
const headMarker = '<!--head-->';

/**
 * What the policy of the site would refuse in a page.
 * @param {string} html
 * @returns {string[]}
 */
export function faultsOf(html) {
  const faults = [];
  const code = html.replace(/<!--[\s\S]*?-->/g, '');
  // A tag, with `>` allowed inside quotes; attribute text cannot hold a bare quote of its own kind.
  for (const [tag] of code.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi)) {
    const short = tag.slice(0, 120);
    if (/^<script\b/i.test(tag) && !/\ssrc\s*=/i.test(tag)) faults.push(`inline script: ${short}`);
    if (/^<style\b/i.test(tag)) faults.push(`style element: ${short}`);
    const names = tag.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/g, '=');
    if (/\sstyle=/i.test(names)) faults.push(`style attribute: ${short}`);
    if (/\son[a-z]+=/i.test(names)) faults.push(`handler attribute: ${short}`);
    if (/=\s*["']?\s*javascript:/i.test(tag)) faults.push(`javascript: address: ${short}`);
  }
  return faults;
}

/**
 * @param {string} page the built page with its markers
 * @param {Drawn} drawn
 */
export function fill(page, { html, head = '', htmlAttributes = {} }) {
  for (const marker of [appMarker, headMarker]) {
    if (page.split(marker).length !== 2) throw new Error(`index.html must hold ${marker} once`);
  }
  const filled = page
    .replace(appMarker, () => `<div id="root">${html}</div>`)
    .replace(headMarker, () => head);
  return filled.replace(/<html\b[^>]*>/i, (tag) => {
    let changed = tag;
    for (const [name, value] of Object.entries(htmlAttributes)) {
      const text = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const bare = changed.replace(
        new RegExp(`\\s${name}(=("[^"]*"|'[^']*'|[^\\s>]+))?(?=[\\s>])`, 'i'),
        '',
      );
      changed = bare.replace(/>$/, () => ` ${name}="${text}">`);
    }
    return changed;
  });
}

async function dataFiles() {
  const folder = join(root, 'public/data');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return /** @type {Record<string, string>} */ (Object.fromEntries(await Promise.all(texts)));
}

/** @returns {Promise<Drawn>} */
async function draw() {
  await build({
    root,
    logLevel: 'error',
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: cache,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      minify: false,
    },
  });
  const built = pathToFileURL(join(cache, 'prerender.js')).href;
  const { prerender } = /** @type {Prerender} */ (await import(built));
  return prerender(await dataFiles());
}

/** @param {string[]} files */
async function compressedSize(files) {
  const sizes = files.map(async (file) => {
    const body = await promisify(zlib.brotliCompress)(await readFile(join(dist, file)));
    return body.length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function printSizes() {
  const text = await readFile(join(dist, '.vite/manifest.json'), 'utf8');
  const manifest = /** @type {Manifest} */ (JSON.parse(text));
  /** @type {Set<string>} */
  const scripts = new Set();
  /** @type {Set<string>} */
  const styles = new Set();
  /** @param {string} name */
  const visit = (name) => {
    const chunk = manifest[name];
    if (!chunk || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    chunk.css?.forEach((file) => styles.add(file));
    chunk.imports?.forEach(visit);
  };
  visit('index.html');
  const data = Object.keys(await dataFiles()).map((name) => `data/${name}`);
  const groups = { html: ['index.html'], script: [...scripts], style: [...styles], data };
  const texts = Object.entries(groups).map(async ([name, files]) => {
    return `${name} ${((await compressedSize(files)) / 1000).toFixed(1)}`;
  });
  console.log(`First load, kB in Brotli: ${(await Promise.all(texts)).join(', ')}`);
}

async function main() {
  process.env['NODE_ENV'] = 'production';
  await build({ root, logLevel: 'error' });
  const file = join(dist, 'index.html');
  const page = fill(await readFile(file, 'utf8'), await draw());
  const faults = faultsOf(page);
  if (faults.length > 0)
    throw new Error(`${basename(file)} breaks the policy:\n${faults.join('\n')}`);
  await writeFile(file, page);
  await printSizes();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    // A page without its content must not be served by mistake.
    await rm(join(dist, 'index.html'), { force: true });
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
