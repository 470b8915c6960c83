/** A question in the middle of a talk: into the chart, other voices, another year, another language; and back by one key. */
import { expect, test } from './support/page.ts';
import { click, current, isOn, present } from './support/talk.ts';
import { evidence } from './support/visit.ts';

test.use({ viewport: { width: 1280, height: 720 } });

test('into the chart by Tab, its evidence, official voices only, a year before; R leads back', async ({
  page,
}) => {
  await present(page, '&step=2');
  const article = current(page).locator('[data-part="article"] [data-mark]');
  await expect(article).not.toHaveCount(0);
  await page.keyboard.press('Tab');
  while (!(await page.evaluate(() => document.activeElement?.matches('[data-mark]') ?? false)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);

  await page.keyboard.press('e');
  await expect(page.locator('[data-official]')).toBeVisible();
  await expect(article).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(page.locator('[data-before]')).toContainText('2025');
  await page.keyboard.press('d');
  await expect(current(page).locator('table')).toBeVisible();

  await page.keyboard.press('r');
  await expect(page.locator('[data-official], [data-before]')).toHaveCount(0);
  await expect(current(page).locator('table')).toHaveCount(0);
  await expect(page).not.toHaveURL(/evidence=/);
  // As saved: its first step.
  await expect(current(page).locator('[data-part="record"] [data-mark]')).not.toHaveCount(0);
  await isOn(page, 1);
  await click(page, 'PageDown', 3);
  await isOn(page, 2);
});

test('from what is reported to what is promised, within one slide', async ({ page }) => {
  await present(page, '&slide=3');
  const bars = current(page).locator('li[data-part]:not([data-hidden="true"])');
  await expect(bars).toHaveCount(1);
  await click(page, 'PageDown');
  await isOn(page, 3);
  await expect(bars).not.toHaveCount(1);
  await expect(current(page)).toContainText('US$5.5 billion');
});

test('the language changes in the middle of a talk, and the place stays', async ({ page }) => {
  await present(page, '&deck=trade&slide=3');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(current(page).locator('h1')).toContainText('bài báo');
  await isOn(page, 3);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'lo');
  await expect(current(page).locator('h1')).toContainText('ບົດຄວາມ');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await isOn(page, 3);
});

test('larger letters, a spotlight and a dark stage', async ({ page }) => {
  await present(page);
  const size = (): Promise<number> =>
    current(page)
      .locator('footer')
      .evaluate((foot) => Number.parseFloat(getComputedStyle(foot).fontSize));
  const before = await size();
  await click(page, '+', 2);
  expect(await size()).toBeCloseTo(before * 1.2, 1);
  await click(page, '-', 2);
  expect(await size()).toBeCloseTo(before, 1);
  await page.keyboard.press('c');
  await page.mouse.move(300, 200);
  const light = page.locator('[data-spotlight]');
  expect(await light.evaluate((spot) => spot.style.getPropertyValue('--x'))).toBe('300px');
  await page.keyboard.press('c');
  await expect(light).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(page.locator('[data-theme="hall"]')).toHaveCount(1);
  expect(await current(page).evaluate((slide) => getComputedStyle(slide).backgroundColor)).toBe(
    'rgb(17, 17, 17)',
  );
});
