/** The timeline as it is seen: in three languages, on a phone, four times enlarged, touched, on paper. */
import type { Page } from '@playwright/test';
import { focusOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { looksAsKept, sheet } from './support/picture.ts';
import { exhibit, visit } from './support/visit.ts';

const day = '2026-11-22';
const timeline = focusOf('project-timeline');

const toGrid = (page: Page): Promise<void> =>
  exhibit(page, 'project-timeline')
    .getByRole('treegrid')
    .evaluate((grid) => grid.scrollIntoView({ block: 'start', behavior: 'instant' }));

for (const [locale, entry] of [
  ['en', ''],
  ['vi', 'vi.html'],
  ['lo', 'lo.html'],
] as const)
  test.describe(`in ${locale}`, () => {
    // A browser of another language is offered that language, over the page.
    test.use({ viewport: { width: 1366, height: 900 }, locale });

    test(`on a desk, in ${locale}`, async ({ page }) => {
      await visit(page, `${entry}${timeline}`, day);
      await looksAsKept(page, `timeline-${locale}`);
    });
  });

test('on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await visit(page, timeline, day);
  await toGrid(page);
  await looksAsKept(page, 'timeline-narrow');
});

test('four times enlarged', async ({ page }) => {
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, timeline, day);
  await toGrid(page);
  await looksAsKept(page, 'timeline-enlarged');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a row opened with a finger', async ({ page }) => {
    await visit(page, timeline, day);
    const row = page.locator('[role="row"][data-project="nt2-transmission"]');
    await row.locator('[data-action="details"]').tap();
    await expect(page.locator('[data-project-details="nt2-transmission"]')).toBeVisible();
    await row.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await looksAsKept(page, 'timeline-touched');
  });
});

test('on paper', async ({ page }) => {
  await page.setViewportSize(sheet);
  await visit(page, timeline, day);
  await page.emulateMedia({ media: 'print' });
  await looksAsKept(page, 'timeline-paper');
});
