import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { parseHeaders, policyForMeta } from './scripts/headers.mjs';

/** For hosts that send no headers of ours: the built pages carry the policy themselves. */
function policyInPages(): Plugin {
  return {
    name: 'policy-in-pages',
    apply: 'build',
    transformIndexHtml() {
      const content = policyForMeta(parseHeaders(readFileSync('public/_headers', 'utf8')));
      const attrs = { 'http-equiv': 'Content-Security-Policy', content };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}

const long = Boolean(process.env['LONG']);

export default defineConfig({
  // Relative addresses work under a sub-path and from a USB stick.
  base: './',
  plugins: [react(), policyInPages()],
  build: {
    target: 'es2022',
    manifest: true,
    // A font inlined as data: would be refused by the policy.
    assetsInlineLimit: 0,
    // Browsers that know es2022 preload modules by themselves.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
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
});
