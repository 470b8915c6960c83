/** The ledger in a reader's hands: narrow, sort, share, look behind a source, come back. */
import type { Page } from '@playwright/test';
import { article2024, official2024 } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { evidence, visit } from './support/visit.ts';

const rows = (page: Page) => page.locator('tbody tr[id^="claim-"]');
const option = (page: Page, value: string) =>
  page.locator(`input[type="checkbox"][data-value="${value}"]:visible`);

test('narrows, counts, sorts, and an address shows the same rows again', async ({ page }) => {
  await visit(page, '?screen=sources');
  await expect(rows(page)).toHaveCount(100);
  await option(page, 'trade').check();
  await option(page, 'conflict').check();
  await page.getByLabel('Year it speaks of').locator('visible=true').selectOption('2024');
  await page.locator('[data-action="sort"][data-value="value"]').click();
  await expect(page.locator('th[aria-sort="descending"]')).toContainText('Value');
  await expect(page.locator(`#claim-${article2024.id}`)).toHaveAttribute(
    'data-relation',
    'conflict',
  );
  const ids = await rows(page).evaluateAll((found) => found.map((row) => row.id));
  const address = new URL(page.url()).search;
  expect(address).toContain('ledger.measure=trade');
  await visit(page, address);
  expect(await rows(page).evaluateAll((found) => found.map((row) => row.id))).toEqual(ids);

  await page.locator('[data-action="clear"]:visible').click();
  await expect(rows(page)).toHaveCount(100);
  await page.goBack();
  await expect(rows(page)).toHaveCount(ids.length);
});

test('a figure opens its evidence, its disagreement leads to all sides', async ({ page }) => {
  await visit(page, `?screen=sources&q=${official2024.id}`);
  const row = page.locator(`#claim-${official2024.id}`);
  await row.locator(`td button[data-claims="${official2024.id}"]`).first().click();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await row.getByRole('link', { name: 'conflict' }).click();
  await expect(page.locator('[data-exhibit="disagreements"][data-medium="focus"]')).toBeVisible();
});

test('nothing found says so and offers the way back', async ({ page }) => {
  await visit(page, '?screen=sources');
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByText('No claim fits')).toBeVisible();
  await page.locator('[data-action="clear-all"]').click();
  await expect(rows(page)).toHaveCount(100);
  await page.getByRole('button', { name: /Show .* more/ }).press('Enter');
  await expect(rows(page)).toHaveCount(200);
});

test('the carrier of a claim leads to the document and all that rests on it', async ({ page }) => {
  await visit(page, `?screen=sources&q=${article2024.id}`);
  await page.locator(`#claim-${article2024.id} td a`).first().click();
  const document = page.locator(`[data-source="${article2024.source}"]`);
  await expect(document).toHaveAttribute('open', '');
  await expect(document.locator(`button[data-claims="${article2024.id}"]`)).toBeVisible();
  await expect(document.getByText(/read on/)).toBeVisible();
  // The document alone is marked as asked for; the words searched for stay.
  await expect(page).toHaveURL(new RegExp(`ledger.source=${article2024.source}`));
});

test('the change log names what changed', async ({ page }) => {
  await visit(page, '?screen=sources&ledger.tab=changes');
  const changes = page.locator('[data-change]');
  await expect(changes.first()).toBeVisible();
  await changes.first().locator('summary').click();
  await expect(changes.first().locator('button[data-claims]').first()).toBeVisible();
});

test('official voices alone: the hidden are counted, and none is left', async ({ page }) => {
  await visit(page, '?screen=sources&evidence=official&ledger.authority=unofficial');
  await expect(page.locator('[data-ledger]').getByText(/not shown/)).toBeVisible();
  await expect(page.getByText('No claim fits')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  test('the filters fold away and work', async ({ page }) => {
    await visit(page, '?screen=sources');
    await expect(option(page, 'power')).toHaveCount(0);
    await page.getByText('Filters', { exact: true }).click();
    await option(page, 'power').check();
    await expect(page.getByText(/found/).first()).toContainText(/^\d{1,2} claims/);
  });
});
