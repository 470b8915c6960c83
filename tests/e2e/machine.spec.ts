/** What a talk asks of the machine: a lobby screen, fingers, a lock on sleep, screens, windows without a channel, paper. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/page.ts';
import { click, current, isOn, present } from './support/talk.ts';
import { noonOf, today } from './support/visit.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const opened = async (page: Page, address: string): Promise<void> => {
  await page.goto(`/?screen=present${address}`);
  await expect(page.locator('[data-current="true"] h1')).toBeVisible();
};

test('a lobby screen turns by itself, begins again at its end, and stops for whoever comes near', async ({
  page,
}) => {
  await page.clock.install({ time: noonOf(today) });
  await opened(page, '&deck=trade&slide=5&loop=8');
  await expect(page.getByText('Running by itself')).toBeVisible();
  await page.clock.runFor(8100);
  await isOn(page, 6);
  await page.clock.runFor(8100);
  await isOn(page, 1);
  await page.mouse.move(200, 200);
  await expect(page.getByText('Paused')).toBeVisible();
  await page.clock.runFor(8100);
  await isOn(page, 1);
  await page.clock.runFor(10_100);
  await isOn(page, 2);
});

test('fingers turn the slides: thirds, swipes, and two fingers for black', async ({ page }) => {
  await present(page, '&deck=trade');
  const touch = (type: string, id: number, x: number, y: number): Promise<void> =>
    page.evaluate(
      ([kind, pointerId, clientX, clientY]) => {
        document.querySelector('[data-current="true"] footer')?.dispatchEvent(
          new PointerEvent(kind, {
            bubbles: true,
            pointerType: 'touch',
            pointerId,
            clientX,
            clientY,
          }),
        );
      },
      [type, id, x, y] as const,
    );
  const tap = async (x: number, to = x): Promise<void> => {
    await touch('pointerdown', 1, x, 400);
    await touch('pointerup', 1, to, 400);
  };
  await tap(1200);
  await isOn(page, 2);
  await tap(60);
  await isOn(page, 1);
  await tap(640);
  await isOn(page, 1);
  await tap(800, 300);
  await isOn(page, 2);
  await tap(300, 800);
  await isOn(page, 1);
  await touch('pointerdown', 1, 500, 400);
  await touch('pointerdown', 2, 700, 400);
  await touch('pointerup', 1, 500, 400);
  await touch('pointerup', 2, 700, 400);
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
});

test('the screen is kept awake while it is seen, and asked for again when it is seen again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: (kind: string) => {
          asked.push(kind);
          const lock = new EventTarget();
          return Promise.resolve(
            Object.assign(lock, {
              release: () => {
                asked.push('released');
                return Promise.resolve();
              },
            }),
          );
        },
      },
    });
  });
  const asked = (): Promise<unknown> =>
    page.evaluate(() => Reflect.get(window, 'asked') as unknown);
  await present(page);
  await expect.poll(asked).toEqual(['screen']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(asked).toEqual(['screen', 'screen']);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-slide]')).toHaveCount(0);
  await expect.poll(asked).toEqual(['screen', 'screen', 'released']);
});

test('before you begin: every answer comes from the machine', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(screen, 'isExtended', { value: true });
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new Error('no')) },
    });
  });
  await page.clock.setFixedTime(noonOf(today));
  await page.goto('/?screen=notes&deck=trade');
  await page.locator('[data-pre-flight] summary').click();
  const answer = (id: string) => page.locator(`[data-check="${id}"]`);
  await expect(answer('screens')).toHaveAttribute('data-answer', 'yes');
  await expect(answer('wake')).toHaveAttribute('data-answer', 'no');
  await expect(answer('sync')).toHaveAttribute('data-answer', 'no');
  await expect(answer('fonts')).toHaveAttribute('data-answer', 'yes');
  await expect(answer('slides')).toHaveAttribute('data-answer', 'yes');
  await expect(answer('slides')).toContainText('yes');
});

test('two screens: permission is asked for on the button alone, and each window gets its own', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const own = { availLeft: 0, availTop: 0, availWidth: 1366, availHeight: 728 };
    const other = { availLeft: 1366, availTop: 0, availWidth: 1920, availHeight: 1080 };
    const log: unknown[] = [];
    Object.assign(window, {
      log,
      getScreenDetails: () => {
        log.push('asked');
        return Promise.resolve({ screens: [own, other], currentScreen: own });
      },
    });
    Object.defineProperty(screen, 'isExtended', { value: true });
    Element.prototype.requestFullscreen = (options?: FullscreenOptions) => {
      log.push(Reflect.get(Object(options), 'screen') === other ? 'filled the other' : 'filled');
      return Promise.resolve();
    };
    const open = window.open.bind(window);
    window.open = (url, target, features) => {
      log.push(features);
      return open(url, target, features);
    };
  });
  const log = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'log') as unknown);
  await present(page);
  expect(await log()).toEqual([]);
  await page.mouse.move(100, 100);
  const opening = context.waitForEvent('page');
  await page.locator('[data-action="place"]').click();
  const notes = await opening;
  await expect(notes.locator('[data-other="true"]')).toBeVisible();
  expect(await log()).toEqual([
    'asked',
    'filled the other',
    'popup,left=0,top=0,width=1366,height=728',
  ]);
});

test('without the screens of the machine there is no such button', async ({ page }) => {
  await present(page);
  await expect(page.locator('[data-action="notes"]')).toHaveCount(1);
  await expect(page.locator('[data-action="place"]')).toHaveCount(0);
});

test('where no channel is, the windows talk through the one that opened the other', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await present(page, '&deck=trade');
  expect(await page.evaluate(() => typeof BroadcastChannel)).toBe('undefined');
  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const notes = await opening;
  await expect(notes.locator('[data-other="true"]')).toBeVisible();
  await click(notes, 'PageDown');
  await isOn(page, 2);
  await click(page, 'End');
  await expect(notes.locator('[data-now]')).toHaveAttribute('data-now', '6');
  await notes.reload();
  await expect(notes.locator('[data-other="true"]')).toBeVisible();
  await click(notes, 'Home');
  await isOn(page, 1);
});

test('notes pages on paper: a page for each slide and one for its notes', async ({ page }) => {
  await present(page, '&deck=trade&print=notes');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g) ?? []).toHaveLength(12);
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('[data-printed]');
  await expect(printed.locator('[data-notes]')).toHaveCount(6);
  await expect(printed.locator('[data-slide-source]')).toHaveCount(6);
  for (const source of await printed.locator('[data-slide-source]').allTextContents())
    expect(source).toMatch(/\p{L}{3}/u);
  await expect(printed.locator('[data-notes]').first()).toContainText('It comes from');
  await expect(current(page)).not.toBeVisible();
});
