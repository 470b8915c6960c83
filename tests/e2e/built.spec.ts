/** What is built: readable without scripts, within its policy, faithful to the data that is served. */
import { scriptsBeforeInteraction } from '../../scripts/check-sizes.mjs';
import { builtHtml, claims, official2024, sources } from './support/built.ts';
import { wordsOf } from './support/ink.ts';
import { expect, test } from './support/page.ts';
import { claimsShown, exhibit, visit } from './support/visit.ts';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 } });

  test('headline figures, the trade chart and the timeline are readable', async ({ page }) => {
    await page.goto('/');
    expect(await wordsOf(exhibit(page, 'trade-total'))).toMatch(/2\.25.*\b3\.8\b.*uncorroborated/);
    expect(await wordsOf(exhibit(page, 'fdi-projects'))).toMatch(/\b276\b/);
    expect(await wordsOf(page.locator('#overview'))).toMatch(/basis not stated.*\b288\b.*6\.24/);
    expect(await wordsOf(exhibit(page, 'fdi-registered'))).toMatch(/over 6\.21\b/);
    expect(await wordsOf(exhibit(page, 'fdi-realised'))).toMatch(/about 3\b.*at most about 48%/);
    const chart = exhibit(page, 'trade-growth').locator('[data-drawing="picture"] svg').first();
    await expect(chart).toBeVisible();
    expect(await chart.locator('[data-mark]:visible').count()).toBeGreaterThan(15);
    const rows = exhibit(page, 'project-timeline').locator('[role="row"][data-project]:visible');
    expect(await rows.count()).toBeGreaterThan(20);
    await expect(page.getByText('Loading the figures')).toBeHidden();
  });
});

test('the built HTML has no inline script, style or handler', () => {
  const tags = builtHtml
    .replace(/<!--[\s\S]*?-->/g, '')
    .match(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi);
  expect(tags?.length).toBeGreaterThan(500);
  const faulty = (tags ?? []).filter((tag) => {
    const names = tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '=');
    return (
      /^<style\b/i.test(tag) ||
      /\s(?:style|on[a-z]+)=/i.test(names) ||
      (/^<script\b/i.test(tag) && !/\ssrc=/.test(names))
    );
  });
  expect(faulty).toEqual([]);
  // Nor what streaming leaves behind where content came late.
  expect(builtHtml).not.toMatch(/<template|<!--\$[?!]-->/);
});

test('the server sends the policy', async ({ request }) => {
  for (const path of ['/', '/?screen=sources', '/data/claims.json']) {
    const response = await request.get(path);
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'"])
      expect(policy, path).toContain(part);
    for (const part of ["base-uri 'none'", "frame-ancestors 'none'", 'require-trusted-types-for'])
      expect(policy, path).toContain(part);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
  expect((await request.get('/data/none.json')).status()).toBe(404);
});

test('a value changed in the data changes the page', async ({ page }) => {
  const same = (value: number | undefined, mult: number | undefined): boolean =>
    Math.abs((value ?? 0) * 10 ** (mult ?? 0) - 2.25e9) < 1;
  const changed = claims.map((claim) =>
    claim.measure === official2024.measure &&
    claim.direction === 'both' &&
    claim.period === '2024' &&
    same(claim.value, claim.unitMult)
      ? { ...claim, value: claim.unitMult === 8 ? 23.5 : 2.35 }
      : claim,
  );
  expect(changed.filter((claim, i) => claim !== claims[i]).length).toBeGreaterThan(2);
  await page.route('**/data/claims.json', (route) => route.fulfill({ json: changed }));
  await visit(page);
  const tile = await wordsOf(exhibit(page, 'trade-total'));
  expect(tile).toMatch(/\b2\.35\b.*\b3\.8\b/);
  expect(tile).not.toContain('2.25');
  await expect(exhibit(page, 'trade-growth').locator('[data-mark="y2024"]')).toContainText('2.35');
});

test('a publisher changed in the documents changes the page, though documents come later', async ({
  page,
}) => {
  const changed = sources.map((source) => ({ ...source, publisher: 'The Lamplighter' }));
  await page.route('**/data/sources.json', (route) => route.fulfill({ json: changed }));
  await visit(page);
  await expect(exhibit(page, 'trade-growth')).toContainText('The Lamplighter');
});

test('an object that holds the list serves as well as the list', async ({ page }) => {
  await page.route('**/data/claims.json', (route) => route.fulfill({ json: { claims } }));
  await visit(page);
  expect(await claimsShown(page)).toContain(official2024.id);
});

test('by itself the dashboard loads the scripts that are counted for it, and no others', async ({
  page,
}) => {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const [, file] = /(assets\/[^/]+\.js)$/.exec(request.url()) ?? [];
    if (file !== undefined) loaded.add(file);
  });
  await visit(page);
  await page.waitForLoadState('networkidle');
  expect([...loaded].toSorted()).toEqual(scriptsBeforeInteraction().toSorted());
});
