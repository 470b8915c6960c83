/** Builds dist, or with `--single` dist-single: the front page is drawn first, in every language, then the client around it. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { entries } from './entries.mjs';
import { oneFile } from './one-file.mjs';
import { servedData } from './served-data.mjs';

/** @typedef {import('../src/app/prerender.tsx').Entry} Entry */
/** @typedef {{prerender: (files: Record<string, string>) => Promise<readonly Entry[]>}} Prerender */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Inside node_modules, so that the bundle finds the packages it leaves outside itself.
const cache = join(root, 'node_modules/.cache/prerender');
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
 * @param {Record<string, string>} data
 * @returns {Promise<readonly Entry[]>}
 */
async function draw(data) {
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
  return prerender(data);
}

/**
 * @param {string} file
 * @param {string} mode
 */
async function buildPage(file, mode) {
  const data = servedData();
  await build({ root, mode, logLevel: 'error', plugins: [entries(await draw(data), mode)] });
  if (mode === 'single') {
    await writeFile(file, oneFile(await readFile(file, 'utf8'), data));
    return;
  }
  // Copied with the rest of public, and served in another form.
  const folder = join(dirname(file), 'data');
  for (const name of await readdir(folder)) if (!(name in data)) await rm(join(folder, name));
  for (const name of await readdir(dirname(file))) {
    if (!name.endsWith('.html')) continue;
    const faults = faultsOf(await readFile(join(dirname(file), name), 'utf8'));
    if (faults.length > 0) throw new Error(`${name} breaks the policy:\n${faults.join('\n')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.env['NODE_ENV'] = 'production';
  const single = process.argv.includes('--single');
  const file = join(root, single ? 'dist-single' : 'dist', 'index.html');
  try {
    await buildPage(file, single ? 'single' : 'production');
  } catch (error) {
    // A page without its content must not be served by mistake.
    await rm(file, { force: true });
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
