/**
 * Times the timeline against other packages, an ECharts canvas and an idle page, in one interleaved run:
 * npm run bench:timeline -- [--json FILE] [--runs N] [--only lib,lib] [--n 68,1000] [--minutes N] [--resume]
 */
import { writeFileSync } from 'node:fs';
import { createBrowser, serve, within } from './browser.mjs';
import { bundledRows } from './bundled-rows.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { createKept, optionsOf } from './options.mjs';
import { buildTimelinePage, pagesFolder } from './pages.mjs';
import { barLines, best, ratio, tableLines } from './stats.mjs';
import { drawing, libs, rowOf, timelineBars } from './timeline-bars.mjs';

/** @typedef {import('./timeline-bars.mjs').Sample & {why?: string}} Sample */
/** @typedef {{first: (n: number) => Promise<number>, nodes: () => number, pan: (ms: number) => Promise<{intervals: number[], nodes: number}>, zoom: (steps: number) => Promise<number[]>}} Bench */

const patience = 20_000;

/**
 * One visit. What was measured before a page hung or fell is kept.
 * @param {ReturnType<typeof createBrowser>} browser
 * @param {string} address
 * @param {number} n
 * @returns {Promise<Sample>}
 */
async function visit(browser, address, n) {
  /** @type {Sample} */
  const sample = {};
  const ends = performance.now() + patience;
  /** @template T @param {Promise<T>} work @param {string} what */
  const step = (work, what) => within(work, Math.max(ends - performance.now(), 1), what);
  try {
    const page = await (await browser.context()).newPage();
    const fallen = new Promise((_, reject) => {
      page.once('crash', () => reject(new Error('the page crashed')));
      page.once('pageerror', (error) => reject(error));
    });
    fallen.catch(() => undefined);
    /** @template T @param {Promise<T>} work @param {string} what */
    const ask = (work, what) =>
      step(/** @type {Promise<T>} */ (Promise.race([work, fallen])), what);
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    sample.first = await ask(
      page.evaluate((count) => /** @type {any} */ (window).bench.first(count), n),
      'the first paint',
    );
    await page.waitForTimeout(600);
    const nodes = await ask(
      page.evaluate(() => /** @type {any} */ (window).bench.nodes()),
      'counting',
    );
    sample.nodes = nodes;
    const panned = await ask(
      page.evaluate(() => /** @type {any} */ (window).bench.pan(2000)),
      'panning',
    );
    sample.intervals = panned.intervals;
    sample.nodes = Math.max(nodes, panned.nodes);
    sample.zooms = await ask(
      page.evaluate(() => /** @type {any} */ (window).bench.zoom(4)),
      'zooming',
    );
    await within(page.context().close(), 3000, 'closing');
  } catch (error) {
    sample.why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    await within(browser.close(), 10_000, 'closing').catch(() => undefined);
  }
  return sample;
}

/** @param {import('./timeline-bars.mjs').Row[]} rows @param {number[]} sizes */
function print(rows, sizes) {
  for (const n of sizes) {
    const here = rows.filter((row) => row.n === n);
    /** @param {string} lib */
    const first = (lib) => here.find((row) => row.lib === lib)?.first;
    const bases = [best(drawing.map(first)), first('echarts'), first('idle')];
    const lines = here.map((row) => [
      row.lib,
      row.first,
      ...bases.map((base) => ratio(row.first, base)?.toFixed(2) ?? null),
      row.panP95,
      row.panMax,
      row.zoom,
      row.nodes,
    ]);
    console.log(`\n${n.toLocaleString('en')} rows; first, pan and zoom in ms`);
    const heads = [
      '',
      'first',
      '÷ best',
      '÷ echarts',
      '÷ idle',
      'pan p95',
      'pan max',
      'zoom',
      'nodes',
    ];
    console.log(tableLines(heads, lines).join('\n'));
  }
}

async function main() {
  const options = optionsOf(
    process.argv.slice(2),
    ['json', 'runs', 'only', 'n', 'minutes'],
    ['resume'],
  );
  ensureInstall();
  const rows = bundledRows(process.cwd());
  const sizes = options['n']?.split(',').map(Number) ?? [rows.length, 1000, 10_000, 100_000];
  const chosen = libs.filter((lib) => options['only']?.split(',').includes(lib) ?? true);
  const runs = Number(options['runs'] ?? 3);
  for (const lib of chosen) await buildTimelinePage(lib, rows);
  const server = await serve(pagesFolder, Number(process.env['PORT'] ?? 0));
  const browser = createBrowser();
  const kept = /** @type {ReturnType<typeof createKept<Sample>>} */ (
    createKept('timeline', options['resume'] !== undefined)
  );
  /** @type {Map<string, string>} why a cell is not visited again */
  const given = new Map();
  const ends = performance.now() + Number(options['minutes'] ?? 11) * 60_000;
  try {
    // Round after round, so that a slow minute of the machine falls on all alike.
    for (let run = 0; run < runs; run++) {
      for (const n of sizes) {
        for (const lib of chosen) {
          const [cell, key] = [`${lib} ${n}`, `${lib} ${n} ${run}`];
          const smaller = sizes.find((size) => size < n && given.has(`${lib} ${size}`));
          if (smaller !== undefined) given.set(cell, `gave up at ${smaller} rows`);
          if (given.has(cell)) continue;
          if (performance.now() > ends) continue;
          const sample =
            kept.get(key) ?? (await visit(browser, `${server.address}/${lib}/index.html`, n));
          kept.set(key, sample);
          if (sample.why !== undefined) given.set(cell, sample.why);
          console.log(
            `${run + 1}/${runs}  ${cell}  ${sample.why ?? `${Math.round(sample.first ?? 0)} ms`}`,
          );
        }
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  const result = sizes.flatMap((n) =>
    chosen.map((lib) => {
      const samples = Array.from({ length: runs }, (_, run) => kept.get(`${lib} ${n} ${run}`));
      return rowOf(
        lib,
        n,
        samples.filter((sample) => sample !== undefined),
      );
    }),
  );
  print(result, sizes);
  for (const [cell, why] of given) console.log(`null: ${cell}: ${why}`);
  console.log(`\n${barLines(timelineBars(result, rows.length)).join('\n')}`);
  if (options['json'] === undefined) return;
  const notes = [...given].map(([cell, why]) => {
    const [lib = '', n] = cell.split(' ');
    return { lib, n: Number(n), why };
  });
  writeFileSync(options['json'], `${JSON.stringify({ rows: result, notes }, null, 2)}\n`);
}

await main();
