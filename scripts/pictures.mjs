/** Takes the pictures of the documents from the built product: `npm run pictures` after `npm run build`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { createServer } from './serve.mjs';

const out = 'docs/pictures';
const port = 4199;

/** @typedef {import('@playwright/test').Page} Page */
/** @type {readonly {name: string, address: string, width: number, height: number, act?: (page: Page) => Promise<unknown>}[]} */
const pictures = [
  { name: 'dashboard', address: '', width: 1366, height: 1150 },
  {
    name: 'evidence',
    address: '',
    width: 1366,
    height: 900,
    act: (page) =>
      page.locator('[data-exhibit="trade-total"] [data-claims="t103"]').first().click(),
  },
  { name: 'timeline', address: '#projects', width: 1366, height: 1000 },
  { name: 'history', address: '?screen=exhibit&id=investment-history', width: 1366, height: 900 },
  {
    name: 'ledger',
    address: '?screen=sources&ledger.measure=trade&ledger.show=conflict&theme=dark',
    width: 1366,
    height: 800,
  },
];

await mkdir(out, { recursive: true });
const server = createServer('dist');
await new Promise((resolve) => server.listen(port, () => resolve(undefined)));
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const picture of pictures) {
  const page = await browser.newPage({
    viewport: { width: picture.width, height: picture.height },
  });
  await page.goto(`http://localhost:${port}/${picture.address}`);
  await page.waitForSelector('html[data-ready="true"]');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await picture.act?.(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(out, `${picture.name}.png`) });
  await page.close();
}
await browser.close();
server.close();
