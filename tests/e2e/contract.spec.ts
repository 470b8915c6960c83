/** The page contract on every screen: no number without evidence, and the hooks others rely on. */
import { readFileSync } from 'node:fs';
import { claims, focusOf, inGroups, sampleOf, screens } from './support/built.ts';
import { breachesOn } from './support/contract.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, inTurn, visit } from './support/visit.ts';

const measures = JSON.parse(
  readFileSync(new URL('../../dist/data/measures.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string }[];

const known = { claims: claims.map((claim) => claim.id), measures: measures.map(({ id }) => id) };

/** Days and voices that leave little to show: an empty state is a state. */
const states: readonly (readonly [string, string])[] = [
  ...screens,
  ['dashboard, official voices', '?evidence=official'],
  ['dashboard as of February 2025', '?asOf=2025-02-01'],
  ['dashboard as of 2004', '?asOf=2004-01-01'],
  ['about, official voices', '?screen=about&evidence=official'],
  ['about as of 2004', '?screen=about&asOf=2004-01-01'],
];

for (const [names, group] of inGroups(states))
  test(`no bare figure: ${names}`, async ({ page }) => {
    await inTurn(page, group, async (name) => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect.soft(await breachesOn(page, known), name).toEqual([]);
      const focus = page.locator('[data-medium="focus"]');
      if ((await focus.count()) === 0) return;
      // The table twin; an exhibit may be a table itself.
      expect.soft(await focus.locator('table').count(), name).toBeGreaterThan(0);
      // Money and percentages in titles and quotations name their claims.
      expect.soft(await breachesOn(page, known, 'quoted money'), name).toEqual([]);
    });
  });

test('no bare figure in tables and opened lists of the dashboard', async ({ page }) => {
  await visit(page);
  for (const button of await page.locator('[data-action="table"]').all()) await button.click();
  for (const list of await page.locator('main details:not([open]) > summary').all())
    await list.click();
  expect(await breachesOn(page, known)).toEqual([]);
  for (const region of await page.locator('[data-exhibit]:has([data-action="table"])').all())
    await expect(region.locator('table')).toBeVisible();
});

test('no bare figure in the details of projects', async ({ page }) => {
  await visit(page, focusOf('project-timeline'));
  const details = page.locator('[data-project-details]');
  const found = new Set<string>();
  for (const button of await page.locator('[role="row"] [data-action="details"]').all()) {
    await button.press('Enter');
    await expect(details).toHaveCount(1);
    const within = '[data-project-details]';
    for (const breach of await breachesOn(page, { ...known, within })) found.add(breach);
  }
  expect([...found]).toEqual([]);
});

test('no bare figure in opened evidence', async ({ page }) => {
  await visit(page);
  const found = new Set<string>();
  for (const kind of ['reported', 'target', 'forecast', 'pledge', 'derived']) {
    const figures = await page.locator(`main button[data-kind="${kind}"]`).all();
    for (const figure of sampleOf(figures, 6, 7)) {
      await figure.press('Enter');
      await expect(evidence(page)).toHaveCount(1);
      const within = '[data-evidence]';
      for (const breach of await breachesOn(page, { ...known, within })) found.add(breach);
      await page.keyboard.press('Escape');
    }
  }
  expect([...found]).toEqual([]);
});

test('the dashboard holds every exhibit of this release, once, as a card', async ({ page }) => {
  await visit(page);
  for (const id of [
    ...['trade-total', 'trade-target', 'fdi-projects', 'fdi-registered', 'fdi-realised'],
    ...['fdi-outlook', 'credit-line', 'tax-paid', 'attention', 'trade-growth', 'trade-balance'],
    ...['investment-breakdown', 'investment-history', 'investment-flow', 'investment-sectors'],
    ...['project-timeline', 'project-values', 'calendar', 'commitments', 'disagreements'],
  ])
    await expect(exhibit(page, id)).toHaveCount(1);
  const media = await page
    .locator('[data-exhibit]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-medium')));
  expect(new Set(media)).toEqual(new Set(['card']));
});

test('2024 is a conflict wherever it is shown', async ({ page }) => {
  const key = 'trade.goods|VN-LA||both||2024';
  for (const address of ['', focusOf('disagreements'), focusOf('trade-growth')]) {
    await visit(page, address);
    const conflict = page.locator(`[data-conflict="${key}"]`).first();
    await expect(conflict).toHaveAttribute('data-relation', 'conflict');
  }
});

test('the page says when it is ready, and when another screen is being prepared', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'readySeen', seen);
    new MutationObserver(() => {
      seen.push(document.documentElement.dataset['ready'] ?? '');
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
  const seen = (): Promise<string[]> =>
    page.evaluate(() => Reflect.get(globalThis, 'readySeen') as string[]);
  await visit(page);
  const first = await seen();
  expect(first.at(-1)).toBe('true');
  // Said once: a page that takes it back was not ready.
  expect(first.filter((value) => value === 'true')).toHaveLength(1);
  await page.getByRole('link', { name: 'Ledger' }).click();
  await expect.poll(async () => (await seen()).slice(first.length)).toEqual(['false', 'true']);
});
