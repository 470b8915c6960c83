import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const port = process.env['E2E_PORT'] ?? '4180';
const executablePath = findChromium();
const long = Boolean(process.env['LONG']);

const args = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
// Chromium refuses its sandbox to the superuser, who is the only user of many containers.
if (process.getuid?.() === 0) args.push('--no-sandbox');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: long ? 600_000 : 60_000,
  // A loaded machine doubles every time.
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { animations: 'disabled', maxDiffPixelRatio: 0.02, threshold: 0.3 },
  },
  // One picture for all systems: fonts come with the page.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // A worker would answer where a test replaces files; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port },
    url: `http://localhost:${port}`,
    // An answering server may be another build: fail, and let E2E_PORT choose another port.
    reuseExistingServer: false,
  },
});
