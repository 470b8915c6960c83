/** Arithmetic of the benchmarks: pure, tested in tests/bench. */

/**
 * By nearest rank: a value that was measured, never one between two.
 * @param {readonly number[]} values
 * @param {number} share between 0 and 1
 * @returns {number | null}
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/**
 * @param {readonly (number | null | undefined)[]} values what could not be measured is left out
 * @returns {number | null}
 */
export function median(values) {
  const known = values.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
  const middle = known.length / 2;
  const high = known[Math.floor(middle)];
  const low = known[Math.ceil(middle) - 1];
  return high === undefined || low === undefined ? null : (low + high) / 2;
}

/**
 * @param {number | null | undefined} value
 * @returns {number | null} with one decimal
 */
export const rounded = (value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : null);

/**
 * @param {number | null | undefined} value
 * @param {number | null | undefined} base
 * @returns {number | null}
 */
export const ratio = (value, base) =>
  typeof value === 'number' && typeof base === 'number' && base > 0 ? value / base : null;

/**
 * @param {readonly (number | null | undefined)[]} values
 * @returns {number | null} the least of what could be measured
 */
export function best(values) {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 ? null : Math.min(...known);
}

/**
 * A bar of section 10 of the design, and where we stand. Not measured is not met.
 * @param {string} what
 * @param {number | null} value
 * @param {number} most
 * @param {string} [unit]
 * @returns {{what: string, value: number | null, most: number, unit: string, met: boolean}}
 */
export function bar(what, value, most, unit = '') {
  return { what, value, most, unit, met: value !== null && value <= most };
}

/** @param {ReturnType<typeof bar>[]} bars */
export function barLines(bars) {
  /** @param {number} n */
  const short = (n) => n.toFixed(n >= 1000 ? 0 : n >= 10 ? 1 : 2);
  const width = Math.max(...bars.map(({ what }) => what.length));
  return bars.map(({ what, value, most, unit, met }) => {
    const shown = value === null ? 'not measured' : `${short(value)}${unit}`;
    return `${met ? 'met   ' : 'MISSED'}  ${what.padEnd(width)}  ${shown.padStart(12)}  at most ${String(most)}${unit}`;
  });
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number | null)[])[]} rows
 * @returns {string[]} lines with columns in line; the first is text
 */
export function tableLines(heads, rows) {
  /** @param {string | number | null | undefined} cell */
  const show = (cell) => (cell === null || cell === undefined ? '–' : String(cell));
  const all = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...all.map((row) => show(row[i]).length)));
  return all.map((row) =>
    widths
      .map((width, i) => (i === 0 ? show(row[i]).padEnd(width) : show(row[i]).padStart(width)))
      .join('  ')
      .trimEnd(),
  );
}
