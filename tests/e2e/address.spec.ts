/** The address is the state: written by controls, restored by Back and Forward, tidied when unreadable. */
import { article2024, claimById, claims, focusOf, isOfficial } from './support/built.ts';
import { wordsOf } from './support/ink.ts';
import { expect, test } from './support/page.ts';
import { claimsShown, exhibit, ready, today, visit } from './support/visit.ts';

const query = (url: string): string => new URL(url).search;

test('controls write the address; Back and Forward restore them', async ({ page }) => {
  await visit(page, focusOf('trade-growth'));
  const start = focusOf('trade-growth');
  const from = page.getByLabel('From', { exact: true });
  const to = page.getByLabel('to', { exact: true });
  const index = page.getByRole('button', { name: 'Index', exact: true });
  const first = page.locator('[data-drawing] [data-mark]:visible').first();

  await from.selectOption('2015');
  expect(query(page.url())).toBe(`${start}&trade-growth.from=2015`);
  await to.selectOption('2026');
  expect(query(page.url())).toBe(`${start}&trade-growth.from=2015&trade-growth.to=2026`);
  await index.click();
  expect(query(page.url())).toContain('trade-growth.scale=index');
  await expect(index).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-mark="y2014"]')).toHaveCount(0);
  await expect(page.locator('[data-mark="a2027"]')).toHaveCount(0);

  await page.goBack();
  await expect(index).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(to).toHaveValue('2028');
  await expect(page.locator('[data-mark="a2027"]')).toHaveCount(1);
  await page.goBack();
  await expect(from).toHaveValue('2010');
  expect(query(page.url())).toBe(start);
  await expect(first).toBeVisible();
  for (const wait of ['from=2015', 'to=2026', 'scale=index']) {
    await page.goForward();
    await expect(page).toHaveURL(new RegExp(wait));
  }
  await expect(index).toHaveAttribute('aria-pressed', 'true');

  // A default is not written.
  await from.selectOption('2010');
  expect(query(page.url())).not.toContain('trade-growth.from');
});

test('a reload shows the same view', async ({ page }) => {
  const address = `${focusOf('trade-growth')}&trade-growth.from=2016&trade-growth.article=0`;
  await visit(page, address);
  const before = await wordsOf(page.locator('main'));
  await page.reload();
  await ready(page, today);
  expect(await wordsOf(page.locator('main'))).toBe(before);
  expect(query(page.url())).toBe(address);
  await expect(page.locator('[data-mark="a2024"]')).toHaveCount(0);
});

test('screens and exhibits are steps of the history', async ({ page }) => {
  await visit(page);
  await exhibit(page, 'disagreements').locator('[data-action="focus"]').press('Enter');
  await expect(page.locator('[data-medium="focus"]')).toBeVisible();
  await page.getByRole('link', { name: 'Ledger' }).click();
  await expect(page.locator('[data-ledger]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-medium="focus"]')).toBeVisible();
  await page.goBack();
  await expect(exhibit(page, 'trade-total')).toBeVisible();
  expect(query(page.url())).toBe('');
});

test('unreadable values fall back and the address is tidied', async ({ page }) => {
  await page.goto('/?lang=xx&asOf=2025-99-99&trade-growth.from=abc&screen=foo');
  await expect.poll(() => query(page.url())).toBe('');
  await expect(exhibit(page, 'trade-total')).toBeVisible();
  await page.goto('/?asOf=2025-02-30&evidence=maybe&nonsense=1&trade-growth.nothing=2&q=%20');
  await expect.poll(() => query(page.url())).toBe('');
  await page.goto('/?trade-growth.from=2010&screen=dashboard&evidence=all');
  await expect.poll(() => query(page.url())).toBe('');
});

test('the first of repeated keys wins', async ({ page }) => {
  await visit(page, '?asOf=2025-02-01&asOf=2025-12-31');
  await expect.poll(() => query(page.url())).toBe('?asOf=2025-02-01');
  expect(await wordsOf(exhibit(page, 'fdi-projects'))).toMatch(/\b267\b/);
});

for (const [day, projects, registered] of [
  ['2025-02-01', '267', '5.7'],
  ['2025-12-31', '276', '6.21'],
] as const)
  test(`as of ${day}: ${projects} projects and ${registered}, and nothing published later`, async ({
    page,
  }) => {
    await visit(page, `?asOf=${day}`);
    expect(await wordsOf(exhibit(page, 'fdi-projects'))).toMatch(new RegExp(`\\b${projects}\\b`));
    expect(await wordsOf(exhibit(page, 'fdi-registered'))).toMatch(
      new RegExp(`\\b${registered.replace('.', '\\.')}\\b`),
    );
    const later = (ids: readonly string[]) =>
      ids.filter((id) => (claimById.get(id)?.realtimeStart ?? '9999') > day);
    expect(later(await claimsShown(page))).toEqual([]);
    for (const id of [
      'trade-growth',
      'investment-breakdown',
      'project-timeline',
      'disagreements',
    ]) {
      const address = focusOf(id);
      await visit(page, `${address}&asOf=${day}`);
      expect(later(await claimsShown(page)), address).toEqual([]);
    }
    await visit(page, `?screen=sources&asOf=${day}`);
    expect(later(await claimsShown(page)), 'sources').toEqual([]);
  });

test('official voices only: 3.8 is hidden, and how many are not shown is said', async ({
  page,
}) => {
  await visit(page);
  expect(await claimsShown(page)).toContain(article2024.id);
  await page.locator('[data-action="evidence"][data-value="official"]').click();
  await expect(page).toHaveURL(/\?evidence=official$/);
  const published = claims.filter(
    (claim) =>
      claim.realtimeStart <= today &&
      (claim.realtimeEnd === undefined || claim.realtimeEnd > today),
  );
  const hidden = published.filter((claim) => !isOfficial(claim)).length;
  const words = await wordsOf(page.locator('header').first());
  expect(words.replace(/(\d),(\d)/g, '$1$2')).toContain(`${String(hidden)} not shown`);
  expect(await wordsOf(exhibit(page, 'trade-total'))).not.toMatch(/\b3\.8\b/);
  for (const address of ['?', '?screen=sources&', `${focusOf('disagreements')}&`]) {
    await visit(page, `${address}evidence=official`);
    const shown = await claimsShown(page);
    expect(
      shown.filter((id) => !isOfficial(claimById.get(id))),
      address,
    ).toEqual([]);
  }
});

test('an unknown exhibit is said to be unknown, with a way back', async ({ page }) => {
  await visit(page, '?screen=exhibit&id=trade-grwth');
  await expect(page.locator('h1')).toContainText('no exhibit called “trade-grwth”');
  await page.locator('main a').click();
  await expect(exhibit(page, 'trade-total')).toBeVisible();
  await visit(page, '?screen=exhibit');
  await expect(page.locator('main h1')).toBeVisible();
});

test('the machine’s time zone changes nothing', async ({ page, context }) => {
  const cdp = await context.newCDPSession(page);
  // Half past midnight in Vientiane: the day before in the other two.
  await page.clock.setFixedTime('2026-11-23T17:30:00Z');
  const texts: string[] = [];
  for (const timezoneId of ['Asia/Vientiane', 'UTC', 'America/Los_Angeles']) {
    await cdp.send('Emulation.setTimezoneOverride', { timezoneId });
    await page.goto('/');
    await ready(page, '2026-11-24');
    const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(zone).toBe(timezoneId);
    texts.push((await page.locator('body').innerText()).trim());
  }
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).toBe(texts[0]);
  expect(texts[0]).toContain('24 November 2026');
});
