/** The audience window: a clicker, a chart in focus, a question answered and back. */
import AxeBuilder from '@axe-core/playwright';
import { claims } from './support/built.ts';
import { breachesOn } from './support/contract.ts';
import { expect, test } from './support/page.ts';
import { click, current, isOn, present } from './support/talk.ts';
import { evidence, turnTo } from './support/visit.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const known = {
  claims: claims.map((claim) => claim.id),
  measures: [...new Set(claims.map((claim) => claim.measure))],
};

test('the five-minute brief with nothing but a clicker, and a question in the middle', async ({
  page,
}) => {
  await present(page);
  await isOn(page, 1);
  // Two steps reveal the article's path and the goals.
  await expect(current(page).locator('[data-part="article"]')).toHaveCount(0);
  await click(page, 'PageDown');
  await expect(current(page).locator('[data-part="article"]')).toHaveCount(1);
  await isOn(page, 1);
  await click(page, 'PageDown', 2);
  await isOn(page, 2);
  await click(page, '.');
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
  await click(page, 'PageDown');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await isOn(page, 2);
  // The question: a figure opens its evidence; one key leads back, and the clicker goes on.
  await current(page).locator('[data-claims]').nth(3).click();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await isOn(page, 2);
  // The third slide has a step: from what is reported to what is promised.
  await click(page, 'PageDown', 3);
  await isOn(page, 4);
  await click(page, 'PageUp');
  await isOn(page, 3);
  await click(page, 'PageDown', 5);
  await isOn(page, 7);
  await click(page, 'PageDown');
  await isOn(page, 7);
  await expect(page).toHaveURL(/slide=7/);
});

test('keys are never eaten by a chart, and a chart keeps its arrows', async ({ page }) => {
  await present(page, '&step=2');
  const mark = current(page).locator('[data-mark][tabindex="0"]');
  await mark.focus();
  const before = await mark.getAttribute('data-mark');
  await page.keyboard.press('ArrowLeft');
  await isOn(page, 1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-mark'))).not.toBe(
    before,
  );
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await click(page, 'PageDown');
  await isOn(page, 2);
  await expect(evidence(page)).toHaveCount(0);
  await click(page, 'PageUp');
  await isOn(page, 1);
});

test('one key leads back to the slide as it was saved', async ({ page }) => {
  await present(page);
  await page.keyboard.press('d');
  await expect(current(page).locator('table')).toBeVisible();
  await page.keyboard.press('r');
  await expect(current(page).locator('table')).toHaveCount(0);
  await expect(current(page).locator('svg').first()).toBeVisible();
});

test('numbers, ends, overview and its arrows lead to any slide', async ({ page }) => {
  await present(page, '&deck=full');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await isOn(page, 12);
  await page.keyboard.press('Home');
  await isOn(page, 1);
  await page.keyboard.press('End');
  await isOn(page, 15);
  await page.keyboard.press('o');
  await expect(page.locator('[data-overview]')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-overview]')).toHaveCount(0);
  await isOn(page, 2);
});

test('leaving never loses the place', async ({ page }) => {
  await present(page, '&deck=trade&slide=3');
  await page.keyboard.press('Escape');
  await expect(page.locator('header nav, nav').first()).toBeVisible();
  await page.goBack();
  await isOn(page, 3);
  await page.keyboard.press('Escape');
  await page.locator('header').getByRole('link', { name: 'Present', exact: true }).click();
  await isOn(page, 3);
  await expect(page).toHaveURL(/deck=trade/);
});

test('a screen reader hears each slide once, and cannot reach the ones beside it', async ({
  page,
}) => {
  await present(page, '&deck=trade');
  const said = page.locator('[data-said]');
  await expect(said).toHaveText(/^Slide 1 of 6: .+/);
  await page.keyboard.press('PageDown');
  await expect(said).toHaveText(/^Slide 2 of 6: .+/);
  await expect(page.locator('[data-slide]:not([data-current="true"]):not([inert])')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('every slide of the full review keeps the page contract and names its source', async ({
  page,
}) => {
  await present(page, '&deck=full');
  for (let slide = 1; slide <= 15; slide += 1) {
    if (slide > 1) await turnTo(page, `?screen=present&deck=full&slide=${String(slide)}`);
    await isOn(page, slide);
    expect(await breachesOn(page, known), `slide ${String(slide)}`).toEqual([]);
    await expect(current(page).locator('[data-slide-source]')).toHaveText(/\p{L}{3}/u);
    await expect(current(page).locator('[data-slide-date]')).toHaveText(/2026/);
  }
});

test('a slide comes up at once', async ({ page }) => {
  await present(page, '&deck=full');
  const times = await page.evaluate(async () => {
    const taken: number[] = [];
    for (let i = 0; i < 14; i += 1) {
      const begun = performance.now();
      dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageDown', shiftKey: true, bubbles: true }),
      );
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      taken.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 180));
    }
    return taken.toSorted((a, b) => a - b);
  });
  await isOn(page, 15);
  console.info(`next slide: p95 ${String(Math.round(times.at(-1) ?? 0))} ms`);
});

test('on paper every slide is a page of its own, in letters and lines', async ({ page }) => {
  await present(page, '&deck=trade');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g) ?? []).toHaveLength(6);
  expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 960/);
});
