/** Group, sort, filter, zoom: all in the address, all with a control, and an empty list says why. */
import type { Page } from '@playwright/test';
import { focusOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { exhibit, visit } from './support/visit.ts';

const timeline = focusOf('project-timeline');
const ids = (page: Page): Promise<(string | null)[]> =>
  exhibit(page, 'project-timeline')
    .locator('[role="row"][data-project]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-project')));

test('all 68 projects are rows, with or without a date', async ({ page }) => {
  await visit(page, timeline);
  await expect.poll(async () => (await ids(page)).length).toBe(68);
  await expect(page.locator('[data-lane="undated"] [data-project="rail-feasibility"]')).toHaveCount(
    1,
  );
  await expect(page.locator('[data-lane="reviews"] [role="row"]')).not.toHaveCount(0);
});

test('settings are read from the address and written to it', async ({ page }) => {
  await visit(
    page,
    `${timeline}&project-timeline.group=lead&project-timeline.sort=slip&project-timeline.status=past-target`,
  );
  const groups = exhibit(page, 'project-timeline').locator('[data-group]');
  await expect(groups.filter({ hasText: 'Lead not stated' })).toHaveCount(1);
  expect((await ids(page)).length).toBe(12);
  await page.locator('[data-param="group"]').selectOption('none');
  await expect(page).toHaveURL(/project-timeline\.group=none/);
  await page.getByRole('button', { name: 'Five years' }).click();
  await expect(page).toHaveURL(/project-timeline\.zoom=five/);
});

test('a name is found without its accents, and an empty list names the setting', async ({
  page,
}) => {
  await visit(page, `${timeline}&project-timeline.q=XEKAMAN`);
  expect(await ids(page)).toHaveLength(4);
  await page.locator('[data-param="q"]').fill('no such project');
  const region = exhibit(page, 'project-timeline');
  await expect(region).toContainText('No row is left by the setting Find');
  await region.locator('[data-action="reset"]').click();
  await expect.poll(async () => (await ids(page)).length).toBe(68);
});

test('a row is opened by its address, without taking the focus', async ({ page }) => {
  await visit(page, `${timeline}&project-timeline.open=xekaman-1`);
  await expect(page.locator('[data-project-details="xekaman-1"]')).toBeVisible();
  await expect(page.locator('[data-project-details="xekaman-1"]')).not.toBeFocused();
});

test('wheel, drag and brush; a plain wheel is the page’s own', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  await visit(page, timeline);
  const row = page.locator('[role="row"][data-project="luang-prabang-hpp"] [data-plot]');
  await row.hover();
  await expect(page.locator('[data-action="timeline-nearer"]')).toBeVisible();
  await page.mouse.wheel(0, 60);
  await page.waitForTimeout(200);
  await expect(page).not.toHaveURL(/zoom=own/);
  await row.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/zoom=own/);
  const before = page.url();
  const box = await row.boundingBox();
  if (!box) throw new Error('no plot');
  await page.mouse.move(box.x + 300, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 302, box.y + 10);
  await page.mouse.move(box.x + 200, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(before);
  const slider = page.getByRole('slider', { name: 'First day in view' });
  const said = await slider.getAttribute('aria-valuetext');
  await slider.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', said ?? '');
});

test('cards at 320 px: every fact in words, nothing to scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await visit(page, timeline);
  const row = page.locator('[role="row"][data-project="nt2-transmission"]');
  await expect(row.getByRole('gridcell').filter({ hasText: 'by mid-2026' })).toBeVisible();
  await expect(row).toContainText('past target, no report found');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
