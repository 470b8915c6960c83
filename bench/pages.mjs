/** Builds one small page a renderer under test. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { compiledMessages } from '../scripts/compiled-messages.mjs';
import { build } from 'vite';

const here = import.meta.dirname;
export const pagesFolder = join(here, '.cache/pages');

const page = `<!doctype html>
<html lang="en" data-theme="light">
<meta charset="utf-8">
<title>Benchmark</title>
<link rel="stylesheet" href="page.css">
<body>
<script type="module" src="page.js"></script>
</body>
</html>
`;

/**
 * @param {string} entry
 * @param {string} out the folder of the page
 * @param {{alias?: {find: string | RegExp, replacement: string}[], define?: Record<string, string>, html?: string}} [more]
 */
export async function buildPage(entry, out, { alias = [], define = {}, html = page } = {}) {
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    // As the page itself is built.
    plugins: [react(), compiledMessages()],
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      copyPublicDir: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(here, entry),
        output: {
          entryFileNames: 'page.js',
          assetFileNames: (asset) =>
            asset.names[0]?.endsWith('.css') ? 'page.css' : 'assets/[name][extname]',
        },
      },
    },
  });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), html);
}

/**
 * @param {string} lib
 * @param {object[]} rows
 */
export async function buildTimelinePage(lib, rows) {
  const name = lib === 'ours' ? lib : `libs/${lib}`;
  const source = [`${name}.ts`, `${name}.tsx`].find((file) => existsSync(join(here, 'src', file)));
  if (source === undefined) throw new Error(`There is no ${lib} in bench/src/libs.`);
  const modules = join(here, 'node_modules');
  await buildPage('src/page.ts', join(pagesFolder, lib), {
    alias: [
      { find: 'under-test', replacement: join(here, 'src', source) },
      ...(lib === 'gantt-task-react'
        ? [
            { find: /^react-dom(?=$|\/)/, replacement: join(modules, 'react-dom-18') },
            { find: /^react(?=$|\/)/, replacement: join(modules, 'react-18') },
          ]
        : []),
    ],
    define: { BUNDLED_ROWS: JSON.stringify(rows) },
  });
}
