/**
 * Times the first screen against the same page without scripts and against a plain page of the usual
 * libraries, in one interleaved run over a slow line and on a slow processor:
 * npm run bench:first-paint -- [--json FILE] [--runs N] [--only ours,floor,stack] [--turns N] [--minutes N] [--resume]
 */
import { writeFileSync } from 'node:fs';
import { createBrowser, serve, within } from './browser.mjs';
import { controls, timesOf } from './controls.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { firstPaintBars, rowOf, visitOf } from './first-paint-bars.mjs';
import { harvest, watch } from './in-page.mjs';
import { createKept, optionsOf } from './options.mjs';
import { languages, makeSites, sites } from './sites.mjs';
import { barLines, percentile, ratio, rounded, tableLines } from './stats.mjs';

/** @typedef {import('./first-paint-bars.mjs').Visit} Visit */

const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @returns {Promise<Visit>}
 */
async function visit(context, address) {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', slow4G);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => /** @type {any} */ (window).seen.readable > 0);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(harvest);
  await context.close();
  return visitOf(seen);
}

/**
 * @param {ReturnType<typeof createBrowser>} browser
 * @param {string} address
 * @param {number} turns
 */
async function timeControls(browser, address, turns) {
  const context = await browser.context();
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]');
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const timed = [];
  for (const control of controls) {
    const times = await timesOf(page, control, turns).catch((error) => {
      console.log(
        `${control.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      );
      return null;
    });
    timed.push({ name: control.name, most: control.most, times });
  }
  await context.close();
  return timed;
}

async function main() {
  const options = optionsOf(
    process.argv.slice(2),
    ['json', 'runs', 'only', 'turns', 'minutes'],
    ['resume'],
  );
  ensureInstall();
  await makeSites();
  const runs = Number(options['runs'] ?? 5);
  const chosen = options['only']?.split(',') ?? Object.keys(sites);
  const ends = performance.now() + Number(options['minutes'] ?? 4.5) * 60_000;
  const browser = createBrowser();
  const kept = /** @type {ReturnType<typeof createKept<Visit>>} */ (
    createKept('first-paint', options['resume'] !== undefined)
  );
  const servers = Object.fromEntries(
    await Promise.all(
      Object.entries(sites).map(async ([name, dir]) => {
        const port = name === 'ours' ? Number(process.env['PORT'] ?? 0) : 0;
        return /** @type {const} */ ([name, await serve(dir, port)]);
      }),
    ),
  );
  const pages = languages.flatMap(({ language, file }) =>
    chosen
      .filter((site) => site !== 'stack' || language === 'en')
      .map((site) => ({ site, language, address: `${servers[site]?.address}/${file}` })),
  );
  /** @type {Awaited<ReturnType<typeof timeControls>>} */
  let timed = [];
  try {
    for (const { address } of pages) {
      // Once unmeasured: a file is compressed when it is first asked for.
      const context = await browser.context();
      await (await context.newPage()).goto(address, { waitUntil: 'networkidle' });
      await context.close();
    }
    for (let run = 0; run < runs; run++) {
      for (const { site, language, address } of pages) {
        const key = `${site} ${language} ${run}`;
        if (kept.get(key) === undefined && performance.now() > ends) continue;
        try {
          const sample =
            kept.get(key) ?? (await within(visit(await browser.context(), address), 40_000, key));
          kept.set(key, sample);
          console.log(`${run + 1}/${runs}  ${site} ${language}  ${Math.round(sample.readable)} ms`);
        } catch (error) {
          // One visit that broke must not cost the run: its median stands on the others.
          console.log(`${key}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
          await browser.close();
        }
      }
    }
    if (chosen.includes('ours'))
      timed = await timeControls(
        browser,
        `${servers['ours']?.address}/`,
        Number(options['turns'] ?? 8),
      );
  } finally {
    await browser.close();
    for (const { close } of Object.values(servers)) close();
  }
  const rows = pages.map(({ site, language }) => {
    const visits = Array.from({ length: runs }, (_, run) => kept.get(`${site} ${language} ${run}`));
    return rowOf(
      site,
      language,
      visits.filter((sample) => sample !== undefined),
    );
  });
  const floor = rows.find((row) => row.page === 'floor');
  const stack = rows.find((row) => row.page === 'stack');
  const lines = rows.map((row) => [
    `${row.page} ${row.lang}`,
    row.readable,
    ratio(row.readable, floor?.readable)?.toFixed(2) ?? null,
    row.blocking,
    ratio(row.blocking, stack?.blocking)?.toFixed(2) ?? null,
    row.shift === null ? null : row.shift.toFixed(4),
    ...[row.js, row.fonts, row.data].map((bytes) => rounded(bytes === null ? null : bytes / 1000)),
  ]);
  const heads = [
    '',
    'readable',
    '÷ floor',
    'blocking',
    '÷ stack',
    'shift',
    'JS kB',
    'fonts kB',
    'data kB',
  ];
  console.log(`\n${tableLines(heads, lines).join('\n')}`);
  console.log(`\n${barLines(firstPaintBars(rows, timed)).join('\n')}`);
  if (options['json'] === undefined) return;
  const acts = timed.map(({ name, times }) => ({
    name,
    p95: times && rounded(percentile(times, 0.95)),
  }));
  writeFileSync(options['json'], `${JSON.stringify({ rows, controls: acts }, null, 2)}\n`);
}

await main();
