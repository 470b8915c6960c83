/** The timeline as it is seen: in three languages, on a phone, four times enlarged, touched, on paper. */
import type { Page } from '@playwright/test';
import { focusOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { looksAsKept, sheet } from './support/picture.ts';
import { sheetsOf } from './support/pdf.ts';
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

test('in a reader’s own colours, nothing rests on ours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1024, height: 768 });
  await visit(page, timeline, day);
  await toGrid(page);
  await looksAsKept(page, 'timeline-forced');
});

test('on paper', async ({ page }) => {
  await page.setViewportSize(sheet);
  await visit(page, timeline, day);
  await page.emulateMedia({ media: 'print' });
  await looksAsKept(page, 'timeline-paper');
});

test('printed on A4, every sheet has the head of the columns and the years, and no row is lost', async ({
  page,
}) => {
  await visit(page, timeline, day);
  const rows = exhibit(page, 'project-timeline').getByRole('treegrid').getByRole('rowheader');
  const names = (await rows.allTextContents()).map((name) => name.replace(/\s|\d+$/g, ''));
  const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  const bare = (sheet: string): string => sheet.replace(/\s/g, '');
  const last = names.at(-1) ?? '';
  const end = sheets.findIndex((sheet) => bare(sheet).includes(last));
  expect(end).toBeGreaterThan(1);
  const own = sheets.slice(0, end + 1).map(bare);
  own.forEach((sheet, i) => {
    expect(sheet, `sheet ${String(i + 1)}`).toContain('2020s');
    for (const words of ['Name', 'Status', 'US$million', '2022', '2030'])
      expect(sheet, `sheet ${String(i + 1)}`).toContain(words);
  });
  // A name on two lines may stand on two sheets: half of it does.
  const all = own.join('');
  expect(names.filter((name) => !all.includes(name.slice(0, 12)))).toEqual([]);
});

test('four times enlarged, nothing but marked regions scrolls two ways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, timeline, day);
  const wide = await page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page');
    for (const box of document.querySelectorAll<HTMLElement>('main *')) {
      if (box.scrollWidth <= box.clientWidth + 1 || box.clientWidth < 2) continue;
      // What may be scrolled along is named, and what is in it can be reached by key.
      const isMarked = box.matches('[role="group"][aria-label]') && box.querySelector('button');
      const scrolls = /auto|scroll/.test(getComputedStyle(box).overflowX);
      if (scrolls && !isMarked) found.push(box.className);
    }
    return found;
  });
  expect(wide).toEqual([]);
  // Nor does what stays in view cover more than half of so small a screen.
  const grid = exhibit(page, 'project-timeline').getByRole('treegrid');
  await grid.evaluate((it) => scrollTo(0, it.getBoundingClientRect().top + scrollY + 600));
  const covered = await page.evaluate(() => {
    const column = Array.from({ length: innerHeight }, (_, y) => document.elementFromPoint(160, y));
    return column.filter((element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
      return false;
    }).length;
  });
  expect(covered).toBeLessThan(128);
});
