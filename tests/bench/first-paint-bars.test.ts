import { expect, test } from 'vitest';
import { blockingOf, firstPaintBars, rowOf, visitOf } from '../../bench/first-paint-bars.mjs';

test('only what long tasks take after the first paint blocks a reader', () => {
  const tasks = [
    { start: 0, ms: 300 },
    { start: 400, ms: 200 },
    { start: 700, ms: 40 },
    { start: 800, ms: 130 },
  ];
  // The second began before the paint: a hundred of it came after.
  expect(blockingOf(tasks, 500)).toBe(50 + 80);
  expect(blockingOf([], 500)).toBe(0);
});

test('a visit counts the bytes of each kind of file', () => {
  const files = [
    { name: 'http://x/assets/first.js', bytes: 90 },
    { name: 'http://x/boot.js?v', bytes: 10 },
    { name: 'http://x/assets/sans.woff2', bytes: 30 },
    { name: 'http://x/data/claims.json', bytes: 50 },
    { name: 'http://x/assets/first.css', bytes: 5 },
  ];
  const visit = visitOf({ readable: 900, shift: 0, painted: 800, tasks: [], files });
  expect(visit).toMatchObject({ js: 100, fonts: 30, data: 50, blocking: 0 });
});

test('ours is held against the floor of its own language and against the stack', () => {
  const visit = { readable: 1000, blocking: 400, shift: 0, js: 170_000, fonts: 0, data: 0 };
  const rows = [
    rowOf('ours', 'en', [{ ...visit, readable: 1400, blocking: 90, js: 131_000, fonts: 36_000 }]),
    rowOf('floor', 'en', [visit]),
    rowOf('stack', 'en', [visit]),
  ];
  const bars = firstPaintBars(rows, [
    { name: 'theme', most: 100, times: [40, 120] },
    { name: 'language', most: 200, times: null },
  ]);
  const found = Object.fromEntries(bars.map(({ what, value, met }) => [what, [value, met]]));
  expect(found['en: figures and charts readable ÷ floor']).toEqual([1.4, true]);
  expect(found['en: blocking time ÷ stack']).toEqual([0.225, true]);
  expect(found['en: JavaScript before the first interaction']).toEqual([131, false]);
  expect(found['lo: fonts']).toEqual([null, false]);
  expect(found['theme: act to repaint, p95']).toEqual([120, false]);
  expect(found['language: act to repaint, p95']).toEqual([null, false]);
});
