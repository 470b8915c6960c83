/** The timeline's part of the page contract: a treegrid with states in words. */
import { focusOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { exhibit, visit } from './support/visit.ts';

const codes = 'planned started completed past-target delayed suspended cancelled unknown'.split(
  ' ',
);

for (const [name, address] of [
  ['dashboard', ''],
  ['focus view', focusOf('project-timeline')],
] as const)
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await visit(page, address);
    });

    test('every project is a row with one of eight states', async ({ page }) => {
      const rows = await exhibit(page, 'project-timeline')
        .locator('[role="treegrid"] [role="row"][data-project]')
        .evaluateAll((all) =>
          all.map((row) => [row.getAttribute('data-project'), row.getAttribute('data-status')]),
        );
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.filter(([, status]) => !codes.includes(status ?? ''))).toEqual([]);
      expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    });

    test('its columns are named', async ({ page }) => {
      const heads = exhibit(page, 'project-timeline').getByRole('columnheader');
      const grid = heads.and(page.locator('[role="treegrid"] [role="columnheader"]'));
      const names = await grid.evaluateAll((all) =>
        all.map((head) => {
          const copy = head.cloneNode(true) as Element;
          copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
          return copy.textContent.trim();
        }),
      );
      expect(names).toEqual(['Name', 'Start', 'End', 'Status', 'Value', 'Source']);
    });

    test('rows have a cell for every column', async ({ page }) => {
      const counts = await exhibit(page, 'project-timeline')
        .locator('[role="row"][data-project]')
        .evaluateAll((all) =>
          all.map((row) => row.querySelectorAll('[role="rowheader"], [role="gridcell"]').length),
        );
      expect(new Set(counts)).toEqual(new Set([6]));
    });

    test('the lane of reviews and the lane of undated projects', async ({ page }) => {
      await expect(page.locator('[data-lane="reviews"]')).toHaveCount(1);
      await expect(page.locator('[data-lane="reviews"]')).toContainText('Operation Mekong Shield');
      await expect(page.locator('[data-lane="undated"]')).toHaveCount(1);
      await expect(page.locator('[data-lane="undated"]')).toBeVisible();
    });

    test('a project opens its details', async ({ page }) => {
      const row = page.locator('[role="row"][data-project="nt2-transmission"]');
      await row.locator('[data-action="details"]').click();
      await expect(row).toHaveAttribute('aria-expanded', 'true');
      await expect(page.locator('[data-project-details="nt2-transmission"]')).toBeVisible();
    });
  });

test('no day makes a project late or done', async ({ page }) => {
  await visit(page, focusOf('project-timeline'), '2028-06-01');
  const row = '[role="row"][data-status="past-target"]';
  const states = await exhibit(page, 'project-timeline')
    .locator(`${row} [role="gridcell"]:nth-child(4)`)
    .allTextContents();
  expect(states.length).toBeGreaterThan(10);
  expect(states.filter((text) => !text.includes('no report found'))).toEqual([]);
  expect(states.filter((text) => /\b(delayed|late|done|completed)\b/.test(text))).toEqual([]);
});
