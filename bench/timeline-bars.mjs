/** What was measured of the timelines, held against section 10 of the design. */
import { bar, best, median, percentile, ratio, rounded } from './stats.mjs';

/** @typedef {{first?: number, intervals?: number[], zooms?: number[], nodes?: number}} Sample one visit */
/** @typedef {{lib: string, n: number, first: number | null, panP95: number | null, panMax: number | null, zoom: number | null, nodes: number | null}} Row */

/** Packages that draw HTML or SVG; the best of them is the mark. */
export const drawing = ['dhtmlx-gantt', 'svar', 'vis-timeline', 'frappe-gantt', 'gantt-task-react'];
/** In the order of a round. */
export const libs = ['idle', 'ours', ...drawing, 'echarts', 'recharts'];

/**
 * Medians over the visits to one cell.
 * @param {string} lib
 * @param {number} n
 * @param {Sample[]} samples
 * @returns {Row}
 */
export function rowOf(lib, n, samples) {
  /** @param {(sample: Sample) => number | null | undefined} pick */
  const over = (pick) => rounded(median(samples.map(pick)));
  return {
    lib,
    n,
    first: over((s) => s.first),
    panP95: over((s) => s.intervals && percentile(s.intervals, 0.95)),
    panMax: over((s) => s.intervals && percentile(s.intervals, 1)),
    zoom: over((s) => s.zooms && median(s.zooms)),
    nodes: over((s) => s.nodes),
  };
}

/**
 * @param {Row[]} rows
 * @param {number} n
 */
export function ratiosOf(rows, n) {
  /** @param {string} lib */
  const at = (lib) => rows.find((row) => row.lib === lib && row.n === n);
  const bestDrawn = best(drawing.map((lib) => at(lib)?.first));
  const [ours, idle, canvas] = [at('ours'), at('idle'), at('echarts')];
  return {
    toBest: ratio(ours?.first, bestDrawn),
    toCanvas: ratio(ours?.first, canvas?.first),
    pan: ratio(ours?.panP95, idle?.panP95),
    zoom: ratio(ours?.zoom, idle?.zoom),
    nodes: ours?.nodes ?? null,
  };
}

/**
 * @param {Row[]} rows
 * @param {number} bundled how many rows are bundled
 */
export function timelineBars(rows, bundled) {
  const few = ratiosOf(rows, bundled);
  const many = ratiosOf(rows, 10_000);
  return [
    bar('first paint of all bundled rows ÷ best HTML or SVG', few.toBest, 0.5, ' ×'),
    bar('first paint of 10,000 rows ÷ best HTML or SVG', many.toBest, 0.25, ' ×'),
    bar('first paint of 10,000 rows ÷ ECharts on canvas', many.toCanvas, 0.6, ' ×'),
    bar('panning 10,000 rows, p95 ÷ idle', many.pan, 1.1, ' ×'),
    bar('zooming 10,000 rows ÷ idle', many.zoom, 2, ' ×'),
    bar('DOM nodes at 10,000 rows', many.nodes, 1500),
  ];
}
