/** The three sites compared by first paint, each in a folder of its own with the shipped headers. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from './pages.mjs';

const folder = join(import.meta.dirname, '.cache/sites');
export const sites = { ours: 'dist', floor: join(folder, 'floor'), stack: join(folder, 'stack') };

/** The page of each language that is built. */
export const languages = Object.entries({ en: 'index.html', vi: 'vi.html', lo: 'lo.html' })
  .filter(([, file]) => existsSync(join('dist', file)))
  .map(([language, file]) => ({ language, file }));

/**
 * The same content without a script: what is left of the built page is HTML, SVG, styles and fonts.
 * @param {string} html
 */
export function withoutScripts(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\brel="(?:modulepreload|manifest)"[^>]*>/gi, '')
    .replace(/<link\b[^>]*\bas="fetch"[^>]*>/gi, '');
}

async function makeFloor() {
  await rm(sites.floor, { recursive: true, force: true });
  await mkdir(sites.floor, { recursive: true });
  await cp('dist/assets', join(sites.floor, 'assets'), { recursive: true });
  for (const name of ['_headers', 'icon.svg'])
    await cp(join('dist', name), join(sites.floor, name));
  for (const { file } of languages) {
    const html = await readFile(join('dist', file), 'utf8');
    // boot.js would have set it before the first paint.
    const page = withoutScripts(html).replace(/<html\b/, '<html data-theme="light"');
    await writeFile(join(sites.floor, file), page);
  }
}

/** @typedef {{measure: string, value?: number, unitMult?: number, period?: string, kind: string, direction?: string, rank: string}} Claim */

/** Eight figures and three yearly series of the record, as a plain page would be sent them. */
function stackData() {
  const all = /** @type {Claim[]} */ (JSON.parse(readFileSync('public/data/claims.json', 'utf8')));
  const reported = all.filter(
    (claim) =>
      claim.kind === 'reported' && claim.value !== undefined && claim.rank !== 'deprecated',
  );
  /** @param {string} direction */
  const series = (direction) =>
    [
      ...new Map(
        reported
          .filter((claim) => claim.measure === 'trade.goods' && claim.direction === direction)
          .filter((claim) => /^\d{4}$/.test(claim.period ?? ''))
          .map((claim) => [claim.period, (claim.value ?? 0) * 10 ** (claim.unitMult ?? 0)]),
      ),
    ]
      .map(([year, value]) => ({ year, value }))
      .toSorted((a, b) => Number(a.year) - Number(b.year));
  const named = [...new Map(reported.map((claim) => [claim.measure, claim])).values()];
  return {
    tiles: named.slice(0, 8).map(({ measure, value, period }) => ({
      name: measure,
      value,
      period: period ?? '',
    })),
    series: [...new Set(reported.map(({ direction }) => direction))]
      .flatMap((direction) => (direction ? [{ name: direction, points: series(direction) }] : []))
      .slice(0, 3),
  };
}

async function makeStack() {
  const html = (await readFile(join(import.meta.dirname, 'src/stack.html'), 'utf8')).trim();
  await buildPage('src/stack.tsx', sites.stack, { html });
  await cp('dist/_headers', join(sites.stack, '_headers'));
  await writeFile(join(sites.stack, 'data.json'), JSON.stringify(stackData()));
}

export async function makeSites() {
  if (languages.length === 0) throw new Error('Nothing is built yet. Run:  npm run build');
  await makeFloor();
  await makeStack();
}
