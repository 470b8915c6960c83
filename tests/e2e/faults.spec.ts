/** What goes wrong on the way: data that does not arrive, a part that cannot be loaded. */
import type { Page, Route } from '@playwright/test';
import { wordsOf } from './support/ink.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, noonOf, ready, today, visit } from './support/visit.ts';

// The browser itself reports a request that fails.
test.use({ expectedComplaints: /Failed to load resource|net::ERR_FAILED/ });

const failures: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['is cut off', (route) => route.abort()],
  [
    'is a web page',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  ],
  ['is half a file', (route) => route.fulfill({ contentType: 'application/json', body: '[{"id"' })],
];

const open = async (page: Page, address: string): Promise<void> => {
  await page.clock.setFixedTime(noonOf(today));
  await page.goto(`/${address}`);
};

for (const [name, fail] of failures)
  test(`claims.json ${name}: said so, the built figures stay, trying again works`, async ({
    page,
  }) => {
    await page.route('**/data/claims.json', fail);
    await open(page, '');
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(alert).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    expect(await wordsOf(exhibit(page, 'trade-total'))).toMatch(/2\.25.*3\.8.*uncorroborated/);
    expect(await wordsOf(exhibit(page, 'fdi-registered'))).toMatch(/over 6\.21/);
    await expect(exhibit(page, 'trade-growth').locator('[data-mark="y2024"]')).toBeVisible();

    // Once more in vain, then for good.
    const said = await alert.elementHandle();
    await alert.locator('[data-action="retry"]').click();
    await expect.poll(() => said?.evaluate((node) => node.isConnected)).toBe(false);
    await expect(alert).toBeVisible();
    await page.unroute('**/data/claims.json');
    await alert.locator('[data-action="retry"]').click();
    await expect(alert).toHaveCount(0);
    await ready(page, today);
    await exhibit(page, 'trade-total').locator('button[data-claims]').first().click();
    await expect(evidence(page)).toBeVisible();
  });

test('on another screen, too, missing data is said and tried again', async ({ page }) => {
  await page.route('**/data/sources.json', (route) => route.abort());
  await open(page, '?screen=exhibit&id=trade-growth');
  const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(alert).toBeVisible();
  await expect(page.getByText('Loading the figures')).toBeHidden();
  await page.unroute('**/data/sources.json');
  await alert.locator('[data-action="retry"]').click();
  await ready(page, today);
  await expect(page.locator('[data-medium="focus"]')).toBeVisible();
});

const parts: readonly (readonly [string, string, string, (page: Page) => Promise<void>])[] = [
  ['a screen opened by its address', 'about', '?screen=about', () => Promise.resolve()],
  ['a screen', 'ledger', '', (page) => page.getByRole('link', { name: 'Ledger' }).click()],
  [
    'evidence',
    'evidence',
    '',
    (page) => exhibit(page, 'trade-total').locator('button[data-claims]').first().click(),
  ],
  [
    'a table',
    'data-table',
    '',
    (page) => exhibit(page, 'trade-growth').locator('[data-action="table"]').click(),
  ],
];

for (const [what, file, address, ask] of parts)
  test(`the code of ${what} is missing: said so, fetched again only when asked for`, async ({
    page,
  }) => {
    const code = `**/assets/${file}-*.js`;
    let requests = 0;
    await page.route(code, (route) => {
      requests += 1;
      return route.abort();
    });
    await open(page, address);
    await ready(page, today);
    await ask(page);
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(alert).toBeInViewport();
    const asked = requests;
    await page.waitForTimeout(500);
    expect(requests).toBe(asked);
    expect(requests).toBeLessThan(5);
    await page.unroute(code);
    await alert.locator('[data-action="retry"]').click();
    await expect(alert).toHaveCount(0);
    const drawn = { ledger: '[data-ledger]', evidence: '[data-evidence]' }[file] ?? 'main table';
    await expect(page.locator(drawn).first()).toBeVisible();
  });

test('without its instrument the picture stays usable', async ({ page }) => {
  const refused: string[] = [];
  await page.route('**/assets/*instrument*.js', (route) => {
    refused.push(route.request().url());
    return route.fulfill({ status: 404, contentType: 'text/plain', body: '404' });
  });
  await page.setViewportSize({ width: 1366, height: 768 });
  await visit(page);
  const chart = exhibit(page, 'trade-growth').locator('[data-drawing]');
  await chart.hover({ position: { x: 3, y: 3 } });
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  await expect(chart).toHaveAttribute('data-drawing', 'picture');
  const mark = chart.locator('[data-mark="y2024"]');
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const ids = await page.evaluate(() => document.activeElement?.getAttribute('data-claims') ?? '');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toHaveAttribute('data-evidence', ids);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(exhibit(page, 'trade-growth')).not.toContainText('could not be drawn');
});

test('without the documents the dashboard stands, and evidence says so', async ({ page }) => {
  await page.route('**/data/sources.json', (route) => route.abort());
  await visit(page);
  await exhibit(page, 'trade-total').locator('button[data-claims]').first().click();
  await expect(evidence(page)).toContainText('Said by');
  await expect(evidence(page)).toContainText('The title of the document could not be loaded.');
});

test('without the free notes evidence opens and says so', async ({ page }) => {
  await page.route('**/data/notes.json', (route) => route.abort());
  await visit(page);
  await exhibit(page, 'trade-total').locator('button[data-claims]').first().click();
  await expect(evidence(page)).toContainText('Said by');
  await expect(evidence(page)).toContainText('Notes could not be loaded.');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});
