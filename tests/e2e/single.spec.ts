/** The product as one file: opened from a disk, it asks for nothing and lacks nothing. */
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { screens } from './support/built.ts';
import { wordsOf } from './support/ink.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, noonOf, ready, today, turnTo } from './support/visit.ts';

const file = pathToFileURL('dist-single/index.html').href;

test.use({ baseURL: file, viewport: { width: 1366, height: 768 } });

const open = async (page: Page, address = ''): Promise<void> => {
  await page.clock.setFixedTime(noonOf(today));
  await page.goto(file + address);
  await ready(page, today);
};

test('every screen, its evidence and its charts work, and nothing is requested', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (!request.isNavigationRequest() && protocol !== 'data:') requests.push(request.url());
  });
  await open(page);
  for (const [name, address] of screens.slice(1)) {
    await turnTo(page, address);
    await expect(page.locator('main h1, main h2').first(), name).toBeVisible();
  }

  await turnTo(page, '?screen=sources');
  await page.getByRole('searchbox').fill('rubber');
  await expect(page.locator('[data-ledger] tbody tr').first()).toBeVisible();
  await turnTo(page, '');
  const faces = await page.evaluate(() => document.fonts.load('13px "Noto Sans Variable"'));
  expect(faces).toHaveLength(1);
  const chart = exhibit(page, 'trade-growth').locator('[data-drawing]');
  await chart.hover({ position: { x: 3, y: 3 } });
  await expect(chart).toHaveAttribute('data-drawing', 'instrument');
  await exhibit(page, 'trade-total').locator('button[data-claims]').first().click();
  await expect(evidence(page)).toContainText('Said by');
  await page.keyboard.press('Escape');
  expect(requests).toEqual([]);
});

test('the address is the state here, too', async ({ page }) => {
  await open(page);
  await page.locator('[data-action="evidence"][data-value="official"]').click();
  await expect(page).toHaveURL(`${file}?evidence=official`);
  expect(await wordsOf(exhibit(page, 'trade-total'))).not.toMatch(/\b3\.8\b/);
  await page.getByRole('link', { name: 'Ledger' }).click();
  await expect(page.locator('[data-ledger]')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(file);
  expect(await wordsOf(exhibit(page, 'trade-total'))).toMatch(/\b3\.8\b/);
});

test('a browser that refuses to change the address of a file loses nothing else', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    history.pushState = refuse;
    history.replaceState = refuse;
  });
  await open(page);
  await exhibit(page, 'trade-growth').locator('[data-action="focus"]').click();
  await expect(page.locator('[data-medium="focus"]')).toBeVisible();
  await page.getByRole('button', { name: 'Index', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Index', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the first screen is readable', async ({ page }) => {
    await page.goto(file);
    expect(await wordsOf(exhibit(page, 'trade-total'))).toMatch(/2\.25.*\b3\.8\b.*uncorroborated/);
  });
});
