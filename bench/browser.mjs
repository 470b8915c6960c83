/** One Chromium for a benchmark; a page that hangs is ended with it, and the next gets a new one. */
import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/find-chromium.mjs';
import { createServer } from '../scripts/serve.mjs';

const args = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Some packages ask for fonts of their makers: here nobody waits for a foreign host.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export function createBrowser() {
  /** @type {Promise<import('@playwright/test').Browser> | undefined} */
  let running;
  const executablePath = findChromium();
  return {
    /** A fresh profile: nothing cached. */
    async context() {
      running ??= chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
      const browser = await running;
      return browser.newContext({
        viewport: { width: 1280, height: 800 },
        serviceWorkers: 'block',
      });
    },
    async close() {
      const browser = await running?.catch(() => undefined);
      running = undefined;
      await browser?.close();
    },
  };
}

/**
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function serve(folder, port) {
  const server = createServer(folder);
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { address: `http://127.0.0.1:${taken}`, close: () => server.close() };
}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {number} ms
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function within(work, ms, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${Math.round(ms / 1000)} s`)), ms);
  });
  try {
    return /** @type {T} */ (await Promise.race([work, late]));
  } finally {
    clearTimeout(timer);
  }
}
