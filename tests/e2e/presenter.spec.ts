/** Two real windows of one talk. */
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { moves } from '../../src/state/talk.ts';
import { expect, test } from './support/page.ts';
import { click, current, isOn, present } from './support/talk.ts';
import { noonOf, today } from './support/visit.ts';

test.use({ viewport: { width: 1366, height: 768 } });

const notesOf = async (page: Page, context: BrowserContext): Promise<Page> => {
  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const notes = await opening;
  await expect(notes.locator('[data-other="true"]')).toBeVisible();
  return notes;
};

const now = (notes: Page) => notes.locator('[data-now]');

test('both windows show one talk, whichever is driven', async ({ page, context }) => {
  await present(page, '&deck=trade');
  const notes = await notesOf(page, context);
  await expect(now(notes)).toHaveAttribute('data-now', '1');
  await click(notes, 'PageDown');
  await isOn(page, 2);
  await expect(now(notes)).toHaveAttribute('data-now', '2');
  await click(page, 'End');
  await expect(now(notes)).toHaveAttribute('data-now', '6');
  await notes.getByRole('button', { name: 'Black', exact: true }).click();
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
  await click(notes, 'PageUp');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await isOn(page, 6);
  await expect(notes.locator('[data-notes]')).toContainText('Likely question');
});

test('the presenter sees full figures with their sources, and a clock that pauses', async ({
  page,
  context,
}) => {
  await present(page, '&slide=2');
  const notes = await notesOf(page, context);
  await expect(notes.locator('[data-asked]')).toContainText('US$2.25 billion');
  await expect(notes.locator('[data-asked]')).toContainText('Viet Nam News');
  await notes.getByRole('button', { name: 'Start the clock' }).click();
  await expect(notes.getByRole('button', { name: 'Pause the clock' })).toBeVisible();
});

test('reloading or losing either window loses nothing', async ({ page, context }) => {
  await present(page, '&deck=trade');
  const notes = await notesOf(page, context);
  await click(notes, 'PageDown', 2);
  const place = await current(page).getAttribute('data-slide');
  await notes.reload();
  await expect(now(notes)).toHaveAttribute('data-now', place ?? '');
  await page.reload();
  await expect(current(page)).toHaveAttribute('data-slide', place ?? '');
  await page.close();
  await expect(notes.locator('[data-other="false"]')).toBeVisible();
  // Alone it goes on, and the wall that is opened anew catches up.
  await click(notes, 'End');
  await expect(now(notes)).toHaveAttribute('data-now', '6');
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    notes.getByRole('link', { name: 'Open the audience window' }).click(),
  ]);
  await expect(current(wall)).toHaveAttribute('data-slide', '6');
});

test('a thousand commands over both windows leave them equal', async ({ page, context }) => {
  test.setTimeout(120_000);
  await present(page, '&deck=full');
  const notes = await notesOf(page, context);
  const send = (window: Page, from: number): Promise<void> =>
    window.evaluate(
      async ([seed, list]) => {
        let state = seed;
        const keys = list;
        for (let i = 0; i < 500; i += 1) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          const key = keys[state % keys.length] ?? 'n';
          dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          if (i % 10 === 0) await new Promise((done) => setTimeout(done, 0));
        }
      },
      [
        from,
        [
          'n',
          'n',
          'n',
          'p',
          'b',
          'w',
          'Home',
          'End',
          'd',
          'h',
          'i',
          'a',
          'e',
          'm',
          '+',
          '-',
          't',
          'r',
        ],
      ] as const,
    );
  await Promise.all([send(page, 7), send(notes, 11)]);
  const kept = (window: Page): Promise<unknown> =>
    window.evaluate(() => {
      const key = Object.keys(sessionStorage).find((one) => /^talk-.{20}/.test(one));
      return JSON.parse(sessionStorage.getItem(key ?? '') ?? 'null') as unknown;
    });
  await expect(async () => expect(await kept(notes)).toEqual(await kept(page))).toPass();
  expect(moves.length).toBeGreaterThan(0);
  expect(await kept(page)).toHaveProperty('rev', 1000);
});

test('a blocked window can be opened by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'open', { value: () => null });
  });
  await present(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('link', { name: 'presenter window' })).toHaveAttribute(
    'href',
    /screen=notes/,
  );
});

test('a presenter window by itself says so and can be used', async ({ page }) => {
  await page.clock.setFixedTime(noonOf(today));
  await page.goto('/?screen=notes&deck=trade');
  await expect(page.locator('[data-other="false"]')).toBeVisible();
  await click(page, 'PageDown');
  await expect(now(page)).toHaveAttribute('data-now', '2');
});

for (const place of ['the page', 'a chart', 'the presenter window'] as const)
  test(`a clicker works with the focus on ${place}`, async ({ page, context }) => {
    await page.addInitScript(() => {
      const filled: string[] = [];
      Object.assign(window, { filled });
      Element.prototype.requestFullscreen = () => {
        filled.push('filled');
        return Promise.resolve();
      };
    });
    await present(page, '&step=2');
    const window = place === 'the presenter window' ? await notesOf(page, context) : page;
    if (place === 'a chart')
      await current(page).locator('[data-mark][tabindex="0"]').first().focus();
    await click(window, 'PageDown', 2);
    await isOn(page, 3);
    await click(window, '.');
    await expect(page.locator('[data-blank="black"]')).toBeVisible();
    await click(window, '.');
    await expect(page.locator('[data-blank]')).toHaveCount(0);
    await isOn(page, 3);
    await click(window, 'PageUp');
    await isOn(page, 2);
    await click(window, 'F5');
    if (window === page)
      expect(await page.evaluate(() => Reflect.get(globalThis, 'filled') as unknown)).toEqual([
        'filled',
      ]);
    await isOn(page, 2);
    // Escape in the presenter's window has nothing to step out of; on the wall it leaves, and the place is kept.
    await click(window, 'Escape');
    if (window !== page) await isOn(page, 2);
    else {
      await expect(page.locator('[data-slide]')).toHaveCount(0);
      await page.goBack();
      await isOn(page, 2);
    }
  });

test('language, voices, steps, text size and a dark stage are set from either window', async ({
  page,
  context,
}) => {
  await present(page, '&deck=trade&slide=2&step=2');
  const notes = await notesOf(page, context);
  await click(notes, 'l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(notes.locator('html')).toHaveAttribute('lang', 'vi');
  await click(page, 'l', 2);
  await expect(notes.locator('html')).toHaveAttribute('lang', 'en');
  await click(notes, 'e');
  await expect(page.locator('[data-official]')).toBeVisible();
  await expect(current(page).locator('[data-part="article"] [data-mark]')).toHaveCount(0);
  await click(notes, 'i');
  await expect(page.locator('[data-theme="hall"]')).toHaveCount(1);
  await click(notes, 'r');
  await expect(page.locator('[data-official]')).toHaveCount(0);
  await isOn(page, 2);
});

test('the presenter window has nothing for a reader of screens to trip over', async ({ page }) => {
  await page.clock.setFixedTime(noonOf(today));
  await page.goto('/?screen=notes&deck=trade');
  await expect(page.locator('[data-notes]')).toContainText('Likely question');
  await page.locator('[data-pre-flight] summary').click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
