/**
 * How long a key takes to be seen: the next slide on the wall on a processor four times slower, and the presenter's
 * window following the wall at full speed: npm run bench:next-slide -- [--runs N] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { createBrowser, serve } from './browser.mjs';
import { optionsOf } from './options.mjs';
import { percentile } from './stats.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const bars = { wall: 100, presenter: 150 };
const slides = 15;

/** In the page: from the key to the frame after the one that shows the slide, for every slide of the deck. */
async function turned() {
  const times = [];
  for (let n = 2; document.querySelector('[data-current="true"]'); n++) {
    const begun = performance.now();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', shiftKey: true, bubbles: true }));
    await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
    const shown = document.querySelector('[data-current="true"]');
    if (shown?.getAttribute('data-slide') !== String(n)) break;
    times.push(performance.now() - begun);
    // Slower than a hand, so that the slide after it stands ready.
    await new Promise((rested) => setTimeout(rested, 700));
  }
  return times;
}

/** @param {Page} page @param {string} address */
async function open(page, address) {
  await page.goto(address);
  await page.waitForSelector('[data-current="true"] h1, [data-now]');
  await page.waitForTimeout(1500);
}

/** @param {Page} wall @param {Page} notes */
async function followed(wall, notes) {
  const times = [];
  for (let n = 2; n <= slides; n++) {
    const seen = notes.evaluate(
      (slide) =>
        new Promise((resolve) => {
          const look = () =>
            document.querySelector('[data-now]')?.getAttribute('data-now') === slide
              ? resolve(Date.now())
              : requestAnimationFrame(look);
          look();
        }),
      String(n),
    );
    const begun = await wall.evaluate(() => {
      const now = Date.now();
      dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageDown', shiftKey: true, bubbles: true }),
      );
      return now;
    });
    times.push(Number(await seen) - begun);
    await wall.waitForTimeout(300);
  }
  return times;
}

const options = optionsOf(process.argv.slice(2), ['runs', 'json'], []);
const site = await serve('dist', 0);
const browser = createBrowser();
try {
  const context = await browser.context();
  const wall = await context.newPage();
  const address = `${site.address}/?deck=full`;
  const slow = await context.newCDPSession(wall);
  const times = { wall: /** @type {number[]} */ ([]), presenter: /** @type {number[]} */ ([]) };
  for (let run = 0; run < Number(options['runs'] ?? 3); run++) {
    await open(wall, `${address}&screen=present`);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    times.wall.push(...(await wall.evaluate(turned)));
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  await open(wall, `${address}&screen=present`);
  const talk = await wall.locator('[data-talk]').getAttribute('data-talk');
  const notes = await context.newPage();
  await open(notes, `${address}&screen=notes&talk=${talk ?? ''}`);
  times.presenter.push(...(await followed(wall, notes)));
  for (const [name, most] of Object.entries(bars)) {
    const taken = times[/** @type {keyof typeof times} */ (name)];
    const half = percentile(taken, 0.5) ?? Number.POSITIVE_INFINITY;
    const p95 = percentile(taken, 0.95) ?? Number.POSITIVE_INFINITY;
    if (p95 > most) process.exitCode = 1;
    console.log(
      `${name}: median ${half.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of ${most} (${taken.length})`,
    );
  }
  if (options['json']) writeFileSync(options['json'], `${JSON.stringify(times)}\n`);
} finally {
  await browser.close();
  site.close();
}
