/** Keyboard alone: every figure a reader could click is reached, and opens what it stands for. */
import type { Page } from '@playwright/test';
import { sampleOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { evidence, visit } from './support/visit.ts';

const openers = 'main button[data-claims], main [role="button"][data-claims]';

/** Numbers every opener that is drawn; returns how many. A mark keeps its number in either drawing. */
const number = (page: Page): Promise<readonly string[]> =>
  page.locator(openers).evaluateAll((all) =>
    all
      .filter((element) => element.getClientRects().length > 0)
      .map((element, index) => {
        const exhibit = element.closest('[data-exhibit]')?.getAttribute('data-exhibit') ?? 'page';
        const name = `${exhibit}/${String(index)}: ${element.textContent.trim().slice(0, 40)}`;
        element.setAttribute('data-test-opener', name);
        const mark = element.getAttribute('data-mark');
        if (mark !== null) Reflect.set(globalThis, `test mark ${exhibit} ${mark}`, name);
        return name;
      }),
  );

type Focused = {
  readonly opener: string | null;
  readonly place: string;
  readonly widget: string;
  readonly onBody: boolean;
};

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const widget = element?.closest('[role="treegrid"]')
      ? 'treegrid'
      : element?.hasAttribute('data-mark')
        ? 'chart'
        : '';
    // Elements are told apart by a number given at the first meeting: positions change as lists open.
    if (element && !element.hasAttribute('data-test-place')) {
      const count = Number(Reflect.get(globalThis, 'testPlaces') ?? 0) + 1;
      Reflect.set(globalThis, 'testPlaces', count);
      element.setAttribute('data-test-place', String(count));
    }
    // A mark is known by its id: the drawing may put another element in its place.
    const exhibit = element?.closest('[data-exhibit]')?.getAttribute('data-exhibit') ?? 'page';
    const id = element?.getAttribute('data-mark') ?? '';
    const mark = widget === 'chart' ? `test mark ${exhibit} ${id}` : '';
    const named: unknown = Reflect.get(globalThis, mark);
    return {
      opener:
        typeof named === 'string' ? named : (element?.getAttribute('data-test-opener') ?? null),
      place: mark || (element?.getAttribute('data-test-place') ?? ''),
      widget,
      onBody: element === document.body,
    };
  });

/** Opens the focused figure, compares, closes. */
const tryOut = async (page: Page, name: string): Promise<void> => {
  const ids = await page.evaluate(() => document.activeElement?.getAttribute('data-claims') ?? '');
  await page.keyboard.press('Enter');
  await expect(evidence(page), name).toHaveAttribute('data-evidence', ids);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  expect.soft((await focused(page)).opener, `focus back on ${name}`).toBe(name);
};

/** The first focus brings the instrument, and the code of the timeline's keys: a reader takes longer than that. */
const woken = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const at = document.activeElement;
    const grid = at?.closest('[data-exhibit]:has([role="treegrid"])');
    const drawing = at?.closest('[data-drawing]')?.getAttribute('data-drawing');
    return drawing !== 'picture' && (!grid || grid.querySelector('[data-keys]') !== null);
  });

/** Every row from top to bottom, every figure of a row from left to right. */
const walkTreegrid = async (page: Page, meet: (at: Focused) => Promise<void>): Promise<void> => {
  await woken(page);
  await page.keyboard.press('Home');
  for (let row = await focused(page), last = ''; row.place !== last;) {
    let [at, before] = [row, ''];
    while (at.place !== before) {
      before = at.place;
      await page.keyboard.press('ArrowRight');
      at = await focused(page);
      if (at.place !== before) await meet(at);
    }
    last = row.place;
    await page.keyboard.press('ArrowDown');
    row = await focused(page);
    if (row.place === before) row = { ...row, place: last };
  }
};

const walkChart = async (page: Page, meet: (at: Focused) => Promise<void>): Promise<void> => {
  await page.keyboard.press('Home');
  for (let at = await focused(page), last = ''; at.place !== last; at = await focused(page)) {
    await woken(page);
    await meet(at);
    last = at.place;
    await page.keyboard.press('ArrowRight');
  }
  // Back to where it began: Tab must find what stands between the marks.
  await page.keyboard.press('Home');
};

test('Tab and arrow keys reach every figure, and Enter opens it', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  await visit(page);
  // The instrument first: it replaces the marks it takes over.
  const chart = page.locator('[data-exhibit="trade-growth"] [data-drawing]');
  await chart.hover({ position: { x: 3, y: 3 } });
  await expect(chart).toHaveAttribute('data-drawing', 'instrument');
  await expect(chart.locator('[data-mark="y2024"]')).toBeVisible();
  await page.mouse.move(0, 0);

  const all = await number(page);
  expect(all.length).toBeGreaterThan(100);
  const sample = new Set(sampleOf(all, 40, 2026));
  const reached = new Set<string>();
  const meet = async ({ opener }: Focused): Promise<void> => {
    if (opener === null || reached.has(opener)) return;
    reached.add(opener);
    if (sample.has(opener)) await tryOut(page, opener);
  };

  const places = new Set<string>();
  const lost: string[] = [];
  let first = '';
  for (let before = ''; ;) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.onBody) {
      // After the last stop of the page; anywhere else the focus was dropped.
      lost.push(before);
      if (lost.length > 5) break;
      continue;
    }
    before = at.opener ?? at.place;
    if (at.place === first) break;
    first ||= at.place;
    // Where the focus was dropped, Tab comes back to the same widget once.
    if (places.has(at.place)) continue;
    places.add(at.place);
    await meet(at);
    if (at.widget === 'treegrid') await walkTreegrid(page, meet);
    if (at.widget === 'chart') await walkChart(page, meet);
    const now = await focused(page);
    places.add(now.place);
  }
  expect.soft(lost.slice(0, -1), 'the focus was dropped after').toEqual([]);
  expect.soft(all.filter((name) => !reached.has(name))).toEqual([]);
  expect([...sample].filter((name) => !reached.has(name))).toEqual([]);
});

test('waking the instrument from the keyboard keeps the focus', async ({ page }) => {
  await visit(page);
  const chart = page.locator('[data-exhibit="trade-growth"] [data-drawing]');
  const stop = chart.locator('[data-mark][tabindex="0"]');
  const id = (await stop.getAttribute('data-mark')) ?? '';
  await stop.focus();
  await expect(chart).toHaveAttribute('data-drawing', 'instrument');
  await expect(chart.locator(`[data-mark="${id}"]`)).toBeFocused();
});

test('evidence opened while the instrument is still on its way gives the focus back to the mark', async ({
  page,
}) => {
  let arrive = (): void => undefined;
  const road = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/xy-instrument*.js', async (route) => {
    await road;
    await route.continue();
  });
  await visit(page);
  const chart = page.locator('[data-exhibit="trade-growth"] [data-drawing]');
  const stop = chart.locator('[data-mark][tabindex="0"]');
  const id = (await stop.getAttribute('data-mark')) ?? '';
  await stop.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeFocused();
  arrive();
  await expect(chart).toHaveAttribute('data-drawing', 'instrument');
  await page.keyboard.press('Escape');
  await expect(chart.locator(`[data-mark="${id}"]`)).toBeFocused();
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('a[href="#content"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the as-of day and the voices are set from the keyboard', async ({ page }) => {
  await visit(page);
  const official = page.locator('[data-action="evidence"][data-value="official"]');
  await official.press('Enter');
  await expect(page).toHaveURL(/evidence=official/);
  await expect(official).toHaveAttribute('aria-pressed', 'true');
  await page.locator('header summary').press('Enter');
  await page.locator('input[type="date"]').fill('2025-12-31');
  await page.locator('input[type="date"]').press('Enter');
  await expect(page).toHaveURL(/asOf=2025-12-31/);
});
