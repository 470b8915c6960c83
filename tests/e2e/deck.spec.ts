/** The deck builder: by keys alone, kept on the machine, shared as a link, opened on another day. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/page.ts';
import { click, current, isOn, present } from './support/talk.ts';
import { turnTo, visit } from './support/visit.ts';

test.use({
  viewport: { width: 1366, height: 768 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

test('any exhibit goes into the deck as it is set, and the deck is kept', async ({ page }) => {
  await visit(page, '?trade-growth.scale=index');
  const card = page.locator('[data-exhibit="trade-growth"]');
  await card.locator('[data-action="add-to-deck"]').click();
  await expect(card.getByText('Added')).toBeVisible();
  await present(page, '&deck=own');
  await isOn(page, 1);
  await expect(current(page)).toHaveAttribute('data-exhibit', 'trade-growth');
  await expect(current(page).locator('[data-slide-number]')).toHaveText('1 of 2');
  await page.reload();
  await expect(current(page).locator('[data-slide-number]')).toHaveText('1 of 2');
});

test('order, hide, retitle and undo by keyboard alone', async ({ page }) => {
  await present(page, '&deck=trade');
  const first = (await current(page).locator('h1').textContent()) ?? '';
  await page.keyboard.press('o');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/deck=1\./);
  await expect(page.locator('[data-card="1"]')).toBeFocused();
  await expect(page.locator('[data-card="1"]')).toHaveAccessibleName(
    new RegExp(first.slice(0, 12)),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const editor = page.getByRole('textbox', { name: 'Title', exact: true });
  await editor.fill('Our own finding');
  await editor.blur();
  await expect(page.locator('[data-card="1"]')).toHaveAccessibleName(/Our own finding/);
  await page.locator('[data-action="slide-hide"]').press('Enter');
  await expect(page.locator('[data-thumb]')).toHaveCount(5);
  await page.locator('[data-action="undo"]').press('Enter');
  await expect(page.locator('[data-thumb]')).toHaveCount(6);
});

test('a link carries the deck, pins its day and says what has changed since', async ({
  page,
  context,
}) => {
  await present(page, '&deck=trade', '2025-06-01');
  await page.keyboard.press('o');
  await page.locator('[data-action="copy-link"]').click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(1500);
  const later = await context.newPage();
  await present(later, link.slice(link.indexOf('screen=present') + 14));
  await expect(later).toHaveURL(/asOf=2025-06-01/);
  await expect(later.locator('[data-deck-news]')).toContainText('Figures have changed');
  await later.getByRole('button', { name: 'Show today’s figures' }).click();
  await expect(later).not.toHaveURL(/asOf=/);
});

test('the deck is a file, and a file is a deck', async ({ page }) => {
  await present(page, '&deck=investment');
  await page.keyboard.press('o');
  const saving = page.waitForEvent('download');
  await page.locator('[data-action="save-deck"]').click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/\.deck\.json$/);
  const path = await file.path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('slides.length', 7);
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(page.locator('[data-action="deck"]')).toHaveValue('own');
  await expect(page.locator('[data-thumb]')).toHaveCount(8);
});

test('spoilt links are tidied away and the brief is shown', async ({ page }) => {
  for (const code of ['1.AAAA', '1.zzzzzzzzzz', '2.AAAA', 'nothing', '1.']) {
    await present(page, `&deck=${code}`);
    await expect(current(page)).toHaveAttribute('data-exhibit', 'trade-growth');
    await expect(page).not.toHaveURL(/deck=/);
  }
});

test('any slide is reached, moved and removed by keyboard alone, with nothing for a reader of screens to trip over', async ({
  page,
}) => {
  await present(page, '&deck=trade');
  await page.keyboard.press('o');
  await expect(page.locator('[data-card="0"]')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const second = (await page.locator('[data-card="1"]').getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('[data-card="2"]')).toBeFocused();
  await expect(page.locator('[data-card="2"]')).toHaveAccessibleName(
    second.replace(/^\D*\d+/, 'Slide 3'),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.locator('[data-action="slide-remove"]').press('Enter');
  await expect(page.locator('[data-thumb]')).toHaveCount(5);
  await page.locator('[data-card="1"]').press('Enter');
  await isOn(page, 2);
});

test('a title is kept in the language it was written in; the others keep the computed one', async ({
  page,
}) => {
  await present(page, '&deck=trade');
  await page.keyboard.press('o');
  const retitle = async (words: string): Promise<void> => {
    const field = page.locator('input[name="title"]');
    await field.fill(words);
    await field.blur();
  };
  await page.locator('[data-action="edit-slide"]').first().click();
  await retitle('Our own finding');
  await page.locator('[data-overview] [data-action="close"]').click();
  await expect(current(page).locator('h1')).toHaveText('Our own finding');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(current(page).locator('h1')).toContainText('tỷ USD');
  await page.keyboard.press('o');
  await page.locator('[data-action="edit-slide"]').first().click();
  const before = page.url();
  await retitle('Kết luận của chúng tôi');
  // The deck has been packed into the address.
  await expect(page).not.toHaveURL(before);
  await page.locator('[data-overview] [data-action="close"]').click();
  await expect(current(page).locator('h1')).toHaveText('Kết luận của chúng tôi');
  await page.reload();
  await expect(current(page).locator('h1')).toHaveText('Kết luận của chúng tôi');
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  await expect(current(page).locator('h1')).toHaveText('Our own finding');
});

test('which parts of a slide wait for a key is set in the builder', async ({ page }) => {
  await present(page, '&deck=investment&slide=3');
  await page.keyboard.press('o');
  await page.locator('[data-action="edit-slide"]').nth(2).click();
  const steps = page.locator('input[name="step"]');
  await expect(steps).toHaveCount(2);
  await steps.nth(1).check();
  await page.locator('[data-overview] [data-action="close"]').click();
  const seen = current(page).locator('li[data-part]:not([data-hidden="true"])');
  await expect(seen).toHaveCount(1);
  await click(page, 'PageDown');
  await isOn(page, 3);
  await expect(seen).toHaveCount(2);
  await click(page, 'PageDown');
  await isOn(page, 4);
});

test('forty spoilt links are opened in the browser, and none breaks it', async ({ page }) => {
  await present(page, '&deck=trade');
  await page.keyboard.press('o');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/deck=1\./);
  const code = new URL(page.url()).searchParams.get('deck') ?? '';
  let seed = 5;
  const next = (most: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % most;
  };
  for (let i = 0; i < 40; i += 1) {
    const at = 2 + next(code.length - 2);
    const spoilt = code.slice(0, at) + 'aZ9_-'.charAt(next(5)) + code.slice(at + next(9));
    await turnTo(page, `?screen=present&deck=${spoilt}`);
    await expect(current(page).locator('h1')).not.toBeEmpty();
  }
});
