import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { compiledMessages } from './scripts/compiled-messages.mjs';
import { parseHeaders, policyForMeta } from './scripts/headers.mjs';
import { servedData } from './scripts/served-data.mjs';

/** For hosts that send no headers of ours: the built pages carry the policy themselves. */
function headOfPages(): Plugin {
  return {
    name: 'head-of-pages',
    apply: 'build',
    transformIndexHtml() {
      const content = policyForMeta(parseHeaders(readFileSync('public/_headers', 'utf8')));
      const policy = { 'http-equiv': 'Content-Security-Policy', content };
      return [
        { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
        { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
      ];
    },
  };
}

/** What is served under data/ stands in for public/data, built and while developing. */
function dataAsServed(): Plugin {
  return {
    name: 'data-as-served',
    generateBundle() {
      for (const [file, source] of Object.entries(servedData()))
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
    },
    configureServer({ middlewares }) {
      middlewares.use('/data', (request, response, next) => {
        const text = servedData()[request.url?.slice(1) ?? ''];
        if (text === undefined) next();
        else response.setHeader('Content-Type', 'application/json').end(text);
      });
    },
  };
}

/** One HTML file: what a preload names would stay outside of it. */
function nothingPreloaded(): Plugin {
  return {
    name: 'nothing-preloaded',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/<link\s+rel="preload"[^>]*>/, ''),
    },
  };
}

/**
 * Nearly every function of the first script is called at the start: compiled while it loads, off the main thread,
 * where the browser knows the hint (Chromium's explicit compile hints).
 */
function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    enforce: 'post',
    // It must be the first line of the file.
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.name === 'first')
            chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      },
    },
  };
}

/** The worker keeps everything a visit may need. See docs/decisions/0011-offline.md. */
const worker = () =>
  VitePWA({
    registerType: 'prompt',
    // src/app/offline.ts registers it: the policy refuses what the plugin would write into the page.
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,webmanifest,woff2}', 'data/*.json'],
      globIgnores: ['404.html', 'data/{schema,datapackage,names}.json'],
      // The page itself is in the list, whatever it is asked for; anything else is the host's to answer.
      navigateFallback: null,
      ignoreURLParametersMatching: [/.*/],
      // Kept at an address nobody asks for: the page asks the host for data, and the worker's copy only after that.
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) =>
            entry.url.startsWith('data/') ? { ...entry, url: `${entry.url}?kept` } : entry,
          ),
        }),
      ],
      // The first visit, too, works on when the network goes.
      clientsClaim: true,
      // Trusted Types refuse importScripts in the worker.
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });

const firstScreen =
  /src\/(app\/(?!about\/|gallery\/|exhibit-screen|prerender|projector\/|ledger\/(?!settings))|media\/(?!data-table|evidence|focus|side-list|source-list|disagreement-list|range-strip|copy-sentence|place|slide)|styles|domain|contract\/(?!evidence-view)|state\/(?!deck|talk)|exhibits\/(?!.*slide)|i18n\/(?!messages\/(?:en|vi|lo))|charts\/(?!xy-instrument|slide|gantt-(live|besides|overview|ticks|tools|brush|details|gestures|keys|hold|span)))|node_modules\/(react|react-dom|scheduler|zustand(?!.*middleware)|use-intl|intl-messageformat|@formatjs|@tanstack)\//;

const inFirstScreen = (id: string): boolean => firstScreen.test(id);

/** Short names of classes, the same in every build: the number of the file, then the name. They stand in script, style and page. */
const styleSheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();
const className = (name: string, file: string): string => {
  const path = file.replaceAll('\\', '/').replace(/\?.*$/, '');
  const sheet = styleSheets.findIndex((known) => path.endsWith(`/src/${known}`));
  if (sheet < 0) throw new Error(`a style sheet outside src: ${file}`);
  return `${name}_${sheet.toString(36)}`;
};

const long = Boolean(process.env['LONG']);

export default defineConfig(({ mode }) => ({
  // Relative addresses work under a sub-path and from a USB stick.
  base: './',
  css: { modules: { generateScopedName: className } },
  plugins: [
    react(),
    compiledMessages(),
    ...(mode === 'single'
      ? [nothingPreloaded(), viteSingleFile()]
      : [headOfPages(), dataAsServed(), compiledAtOnce(), worker()]),
  ],
  build: {
    target: 'es2022',
    ...(mode === 'single' ? { outDir: 'dist-single', copyPublicDir: false } : { manifest: true }),
    // A font inlined as data: would be refused by the policy.
    assetsInlineLimit: 0,
    // Browsers that know es2022 preload modules by themselves.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    minify: 'terser',
    terserOptions: {
      compress: { passes: 4, ecma: 2020, unsafe_arrows: true, unsafe_methods: true },
      ecma: 2020,
      module: true,
    },
    rolldownOptions:
      mode === 'single'
        ? {}
        : {
            output: {
              codeSplitting: {
                // What the first screen needs is one file, whoever else needs it too: it packs better.
                groups: [{ name: 'first', test: inFirstScreen }],
              },
            },
          },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    testTimeout: long ? 600_000 : 15_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/results/unit.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
        },
      },
    ],
  },
}));
