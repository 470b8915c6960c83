/** Builds dist, or with `--single` dist-single: the front page is drawn first, then the client around it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { oneFile } from './one-file.mjs';
import { servedData } from './served-data.mjs';

/** @typedef {{html: string, head?: string, htmlAttributes?: Record<string, string>}} Drawn */
/** @typedef {{prerender: (files: Record<string, string>) => Drawn | Promise<Drawn>}} Prerender */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
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

/**
 * @param {Record<string, string>} data
 * @returns {Promise<Drawn>}
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
  const drawn = await draw(data);
  await build({
    root,
    mode,
    logLevel: 'error',
    plugins: [
      {
        name: 'drawn-page',
        // Within the build, so that the service worker keeps the page as it is in the end.
        transformIndexHtml: { order: 'post', handler: (html) => fill(html, drawn) },
      },
    ],
  });
  const page = await readFile(file, 'utf8');
  if (mode === 'single') {
    await writeFile(file, oneFile(page, data));
    return;
  }
  const faults = faultsOf(page);
  if (faults.length > 0) throw new Error(`${file} breaks the policy:\n${faults.join('\n')}`);
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
