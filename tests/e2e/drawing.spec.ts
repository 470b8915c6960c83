/** Picture and instrument are two drawings of one model: the swap must not be seen. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/page.ts';
import { exhibit, visit } from './support/visit.ts';
import { startShiftLog, shiftsOn } from './support/shift.ts';

type Place = { readonly x: number; readonly y: number };

/** Centre of each mark: of the round area that takes the pointer, or of all that is drawn. */
const centresIn = (chart: Locator): Promise<Record<string, Place>> =>
  chart.locator('[data-mark]').evaluateAll((marks) =>
    Object.fromEntries(
      marks.map((mark) => {
        const box = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
        const place = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + scrollY };
        return [mark.getAttribute('data-mark') ?? '', place];
      }),
    ),
  );

const chartOf = (page: Page): Locator => exhibit(page, 'trade-growth').locator('[data-drawing]');

const wakers: readonly (readonly [string, (chart: Locator) => Promise<void>])[] = [
  ['a pointer', (chart) => chart.hover({ position: { x: 3, y: 3 } })],
  ['the keyboard', (chart) => chart.locator('[data-mark][tabindex="0"]').focus()],
];

for (const width of [768, 1366])
  for (const [name, wake] of wakers)
    test(`marks agree to 2 px at ${String(width)} px, woken by ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 768 });
      await startShiftLog(page);
      await visit(page);
      const chart = chartOf(page);
      await chart.scrollIntoViewIfNeeded();
      await expect(chart).toHaveAttribute('data-drawing', 'picture');
      const picture = await centresIn(chart);
      const height = (await chart.boundingBox())?.height;
      const before = (await shiftsOn(page)).length;

      await wake(chart);
      await expect(chart).toHaveAttribute('data-drawing', 'instrument');
      await expect(chart.locator('[data-mark="y2024"]')).toBeVisible();
      const instrument = await centresIn(chart);

      expect(Object.keys(instrument).toSorted()).toEqual(Object.keys(picture).toSorted());
      expect(Object.keys(picture).length).toBeGreaterThan(15);
      const apart = Object.entries(picture).flatMap(([id, { x, y }]) => {
        const at = instrument[id] ?? { x: Number.NaN, y: Number.NaN };
        const distance = Math.hypot(at.x - x, at.y - y);
        return distance <= 2 ? [] : [`${id}: ${distance.toFixed(1)} px`];
      });
      expect(apart).toEqual([]);
      expect((await chart.boundingBox())?.height).toBe(height);
      expect((await shiftsOn(page)).slice(before)).toEqual([]);
    });

test('the instrument is not loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await visit(page);
  expect(loaded.filter((url) => /instrument/.test(url))).toEqual([]);
  await chartOf(page).hover({ position: { x: 3, y: 3 } });
  await expect(chartOf(page)).toHaveAttribute('data-drawing', 'instrument');
  expect(loaded.filter((url) => /instrument/.test(url)).length).toBeGreaterThan(0);
});

test('the instrument cuts no mark at the edge of the plot', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 1400 });
  await visit(page);
  const chart = chartOf(page);
  await chart.hover({ position: { x: 3, y: 3 } });
  await expect(chart).toHaveAttribute('data-drawing', 'instrument');
  await expect(chart.locator('[data-mark="y2024"]')).toBeVisible();
  // What is cut off takes no pointer either.
  const cut = await chart.locator('[data-mark]').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const { left, right, top } = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, top + 3);
      return hit?.closest('[data-mark]') ? [] : [mark.getAttribute('data-mark')];
    }),
  );
  expect(cut).toEqual([]);
});
