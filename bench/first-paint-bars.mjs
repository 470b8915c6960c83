/** What was measured of the first screens, held against section 10 of the design. */
import { bar, median, percentile, ratio, rounded } from './stats.mjs';

/** @typedef {{readable: number, blocking: number, shift: number, js: number, fonts: number, data: number}} Visit ms and bytes */
/** @typedef {{page: string, lang: string} & Record<keyof Visit, number | null>} Row */

/**
 * Total blocking time: what long tasks after the first paint take beyond 50 ms.
 * @param {readonly {start: number, ms: number}[]} tasks
 * @param {number} painted
 */
export const blockingOf = (tasks, painted) =>
  tasks.reduce((sum, { start, ms }) => {
    const after = Math.min(ms, start + ms - painted);
    return sum + Math.max(0, after - 50);
  }, 0);

/**
 * @param {{readable: number, shift: number, painted: number, tasks: {start: number, ms: number}[], files: {name: string, bytes: number}[]}} seen
 * @returns {Visit}
 */
export function visitOf({ readable, shift, painted, tasks, files }) {
  /** @param {RegExp} which */
  const bytes = (which) =>
    files.reduce((sum, file) => sum + (which.test(file.name) ? file.bytes : 0), 0);
  return {
    readable,
    shift,
    blocking: blockingOf(tasks, painted),
    js: bytes(/\.js(\?|$)/),
    fonts: bytes(/\.woff2(\?|$)/),
    data: bytes(/\.json(\?|$)/),
  };
}

const fontsMost = /** @type {Record<string, number>} */ ({ en: 40, vi: 55, lo: 65 });

/**
 * Medians over the visits to one page.
 * @param {string} page
 * @param {string} lang
 * @param {Visit[]} visits
 * @returns {Row}
 */
export function rowOf(page, lang, visits) {
  /** @param {keyof Visit} key */
  const over = (key) => median(visits.map((visit) => visit[key]));
  return {
    page,
    lang,
    readable: rounded(over('readable')),
    blocking: rounded(over('blocking')),
    shift: over('shift'),
    js: over('js'),
    fonts: over('fonts'),
    data: over('data'),
  };
}

/** @param {number | null | undefined} bytes */
const kB = (bytes) => (typeof bytes === 'number' ? bytes / 1000 : null);

/**
 * @param {Row[]} rows
 * @param {{name: string, most: number, times: number[] | null}[]} controls
 */
export function firstPaintBars(rows, controls) {
  /** @param {string} page @param {string} lang */
  const at = (page, lang) => rows.find((row) => row.page === page && row.lang === lang);
  const stack = at('stack', 'en');
  return [
    ...['en', 'vi', 'lo'].flatMap((lang) => {
      const [ours, floor] = [at('ours', lang), at('floor', lang)];
      return [
        bar(
          `${lang}: figures and charts readable ÷ floor`,
          ratio(ours?.readable, floor?.readable),
          1.5,
          ' ×',
        ),
        bar(`${lang}: JavaScript before the first interaction`, kB(ours?.js), 130, ' kB'),
        bar(`${lang}: blocking time ÷ stack`, ratio(ours?.blocking, stack?.blocking), 0.25, ' ×'),
        bar(`${lang}: fonts`, kB(ours?.fonts), fontsMost[lang] ?? 0, ' kB'),
        bar(`${lang}: layout shift`, ours?.shift ?? null, 0.01),
      ];
    }),
    ...controls.map(({ name, most, times }) =>
      bar(`${name}: act to repaint, p95`, times && percentile(times, 0.95), most, ' ms'),
    ),
  ];
}
