import { expect, test } from 'vitest';
import { bar, barLines, best, median, percentile, ratio } from '../../bench/stats.mjs';
import { rowOf, timelineBars } from '../../bench/timeline-bars.mjs';

test('a percentile is a value that was measured', () => {
  const values = [5, 1, 4, 2, 3];
  expect(percentile(values, 0.95)).toBe(5);
  expect(percentile(values, 0.5)).toBe(3);
  expect(percentile(values, 0)).toBe(1);
  expect(percentile([], 0.95)).toBeNull();
});

test('a median leaves out what could not be measured', () => {
  expect(median([3, undefined, 1, null, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([null])).toBeNull();
});

test('nothing is compared with what was not measured', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(ratio(3, null)).toBeNull();
  expect(ratio(null, 2)).toBeNull();
  expect(ratio(3, 0)).toBeNull();
  expect(best([null, 7, undefined, 5])).toBe(5);
  expect(best([null])).toBeNull();
});

test('a bar is met at its edge, and not by silence', () => {
  expect(bar('nodes', 1500, 1500).met).toBe(true);
  expect(bar('nodes', 1501, 1500).met).toBe(false);
  expect(bar('nodes', null, 1500).met).toBe(false);
  const [met, missed] = barLines([bar('a', 1, 2), bar('b', null, 2)]);
  expect(met).toMatch(/^met/);
  expect(missed).toMatch(/^MISSED.*not measured/);
});

test('a cell is the median of its visits, with what a broken visit still told', () => {
  const row = rowOf('ours', 68, [
    { first: 30, intervals: [16, 17, 40], zooms: [20, 30, 25], nodes: 900 },
    { first: 50, intervals: [16, 16, 20], zooms: [35], nodes: 900 },
    { first: 40 },
  ]);
  expect(row).toEqual({
    lib: 'ours',
    n: 68,
    first: 40,
    panP95: 30,
    panMax: 30,
    zoom: 30,
    nodes: 900,
  });
  expect(rowOf('svar', 68, [{}])).toMatchObject({ first: null, zoom: null });
});

test('ours is held against the best drawing package, the canvas and the idle page', () => {
  const cell = (lib: string, n: number, first: number | null) => ({
    lib,
    n,
    first,
    panP95: 20,
    panMax: 20,
    zoom: lib === 'idle' ? 16 : 48,
    nodes: 1200,
  });
  const rows = [
    cell('ours', 68, 40),
    cell('dhtmlx-gantt', 68, 100),
    cell('svar', 68, 120),
    cell('recharts', 68, 10),
    cell('ours', 10_000, 60),
    cell('idle', 10_000, 30),
    cell('dhtmlx-gantt', 10_000, 200),
    cell('vis-timeline', 10_000, null),
    cell('echarts', 10_000, 150),
  ];
  expect(timelineBars(rows, 68).map(({ value, met }) => [value, met])).toEqual([
    [0.4, true],
    [0.3, false],
    [0.4, true],
    [1, true],
    [3, false],
    [1200, true],
  ]);
});
