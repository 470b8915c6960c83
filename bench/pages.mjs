/** Builds one small page a renderer under test. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
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

/** @type {Record<string, string>} where a name differs from its file in src/libs */
const files = { ours: 'ours.tsx' };

/** @param {string} lib */
const react18 = (lib) => lib === 'gantt-task-react';

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
    plugins: [react()],
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
  const tsx = ['svar', 'gantt-task-react', 'recharts'].includes(lib);
  const file = files[lib] ?? `libs/${lib}.${tsx ? 'tsx' : 'ts'}`;
  const modules = join(here, 'node_modules');
  await buildPage('src/page.ts', join(pagesFolder, lib), {
    alias: [
      { find: 'under-test', replacement: join(here, 'src', file) },
      ...(react18(lib)
        ? [
            { find: /^react-dom(?=$|\/)/, replacement: join(modules, 'react-dom-18') },
            { find: /^react(?=$|\/)/, replacement: join(modules, 'react-18') },
          ]
        : []),
    ],
    define: { BUNDLED_ROWS: JSON.stringify(rows) },
  });
}
