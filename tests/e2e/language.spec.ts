/** Three languages as equals: entries, the switch, what is remembered and offered. */
import type { Page } from '@playwright/test';
import { languages } from '../../src/domain/language.ts';
import { wordsOf } from './support/ink.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, noonOf, ready, today, visit } from './support/visit.ts';

const html = (page: Page) => page.locator('html');
const choice = (page: Page, language: string) =>
  page.locator(`[data-action="lang"][data-value="${language}"]`);

/** Enough of each language to know it by: over 6.21 billion, about 3. */
const said = { en: /over 6\.21\b/, vi: /\b6,21\b/, lo: /6,21/ } as const;
const entryOf = { en: '/', vi: '/vi.html', lo: '/lo.html' } as const;

const openEntry = async (page: Page, path: string): Promise<void> => {
  await page.clock.setFixedTime(noonOf(today));
  await page.goto(path);
  await ready(page, today);
};

for (const language of languages) {
  test(`the ${language} entry is drawn in its language, and taken over as it stands`, async ({
    page,
    request,
  }) => {
    const built = await (await request.get(entryOf[language])).text();
    expect(built).toContain(`<html lang="${language}">`);
    await openEntry(page, entryOf[language]);
    await expect(html(page)).toHaveAttribute('lang', language);
    expect(await wordsOf(exhibit(page, 'fdi-registered'))).toMatch(said[language]);
    await expect(choice(page, language)).toHaveAttribute('aria-pressed', 'true');
    expect(await page.title()).toBe(/<title>([^<]*)/.exec(built)?.[1]);
  });

  test(`?lang=${language} wins over the entry`, async ({ page }) => {
    const other = language === 'vi' ? 'lo' : 'vi';
    await openEntry(page, `${entryOf[other]}?lang=${language}`);
    await expect(html(page)).toHaveAttribute('lang', language);
    expect(await wordsOf(exhibit(page, 'fdi-registered'))).toMatch(said[language]);
    expect(new URL(page.url()).searchParams.get('lang')).toBe(language);
  });
}

test('switching keeps place, focus, settings and the open evidence', async ({ page }) => {
  await visit(page, '?evidence=official&trade-growth.from=2015');
  const figure = exhibit(page, 'trade-total').locator('button[data-claims]').first();
  await figure.click();
  await expect(evidence(page)).toBeVisible();
  const ids = await evidence(page).getAttribute('data-evidence');
  await choice(page, 'vi').focus();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(html(page)).toHaveAttribute('lang', 'vi');
  await expect(html(page)).toHaveAttribute('data-ready', 'true');
  await expect(choice(page, 'vi')).toBeFocused();
  await expect(evidence(page)).toHaveAttribute('data-evidence', ids ?? '');
  await expect(evidence(page)).not.toContainText('Said by');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  const params = new URL(page.url()).searchParams;
  expect(Object.fromEntries(params)).toEqual({
    evidence: 'official',
    'trade-growth.from': '2015',
    lang: 'vi',
  });
  await page.goBack();
  await expect(html(page)).toHaveAttribute('lang', 'en');
});

test('the page says that it is being prepared while another language is on its way', async ({
  page,
}) => {
  await visit(page);
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/assets\/lo-/, async (route) => {
    await held;
    await route.continue();
  });
  await choice(page, 'lo').click();
  await expect(html(page)).toHaveAttribute('data-ready', 'false');
  expect(await wordsOf(exhibit(page, 'fdi-registered'))).toMatch(said.en);
  release();
  await expect(html(page)).toHaveAttribute('lang', 'lo');
  await expect(html(page)).toHaveAttribute('data-ready', 'true');
});

test.describe('a language that does not arrive', () => {
  test.use({ expectedComplaints: /Failed to load resource|assets\/lo-/ });

  test('leaves the page as it is, and can be asked for again', async ({ page }) => {
    await visit(page);
    await page.route(/\/assets\/lo-/, (route) => route.abort());
    await choice(page, 'lo').click();
    await expect(page.getByText('This language could not be loaded.')).toBeVisible();
    await expect(html(page)).toHaveAttribute('lang', 'en');
    await expect(html(page)).toHaveAttribute('data-ready', 'true');
  });
});

test('a choice is remembered, and goes straight to its entry', async ({ page }) => {
  await visit(page);
  await choice(page, 'lo').click();
  await expect(html(page)).toHaveAttribute('lang', 'lo');
  await page.goto('/?screen=about');
  await ready(page, today);
  expect(new URL(page.url()).pathname).toBe('/lo.html');
  expect(new URL(page.url()).search).toBe('?screen=about');
  await expect(html(page)).toHaveAttribute('lang', 'lo');
  // A link that names its language wins, and Back and reload keep it.
  await page.goto('/?lang=en');
  await ready(page, today);
  await expect(html(page)).toHaveAttribute('lang', 'en');
  expect(new URL(page.url()).search).toBe('?lang=en');
});

test.describe('a first visitor whose browser speaks Lao', () => {
  test.use({ locale: 'lo-LA' });

  test('is offered Lao in Lao, once', async ({ page }) => {
    await visit(page);
    const offer = page.locator('[data-language-offer="lo"]');
    await expect(offer).toHaveAttribute('lang', 'lo');
    await offer.locator('[data-action="decline-language"]').click();
    await expect(offer).toBeHidden();
    await visit(page);
    await expect(page.locator('[data-language-offer]')).toHaveCount(0);
    await page.evaluate(() => localStorage.clear());
    await visit(page);
    await offer.locator('[data-action="accept-language"]').click();
    await expect(html(page)).toHaveAttribute('lang', 'lo');
    await expect(page.locator('[data-language-offer]')).toHaveCount(0);
  });
});
