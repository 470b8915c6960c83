/** Opens a screen on a fixed day and waits until it is the screen that was asked for. */
import type { Locator, Page } from '@playwright/test';
import type { Screens } from './built.ts';
import { expect } from './page.ts';

/** Today of all tests, unless one asks for another. */
export const today = '2026-11-24';

/** Noon in Vientiane. */
export const noonOf = (day: string): string => `${day}T05:00:00Z`;

export const ready = async (page: Page, asOf: string): Promise<void> => {
  await expect(page.locator('header time').first()).toHaveAttribute('datetime', asOf);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
};

export const visit = async (page: Page, address = '', day = today): Promise<void> => {
  await page.clock.setFixedTime(noonOf(day));
  await page.goto(`/${address}`);
  await ready(page, new URLSearchParams(/\?.*/.exec(address)?.[0]).get('asOf') ?? day);
};

export const exhibit = (page: Page, id: string): Locator => page.locator(`[data-exhibit="${id}"]`);

export const evidence = (page: Page): Locator => page.locator('[data-evidence]');

/** Ids of all claims named on the page. */
export const claimsShown = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('[data-claims]')].flatMap((element) =>
        (element.getAttribute('data-claims') ?? '').split(' ').filter(Boolean),
      ),
    ),
  ]);

/** A figure in text that shows this claim. */
export const figure = (within: Page | Locator, id: string): Locator =>
  within.locator(`button[data-claims~="${id}"]`).first();

/** To another address of the same page, as Back and Forward go: quicker than opening it anew. */
export const turnTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((to) => {
    document.documentElement.dataset['ready'] = 'false';
    history.pushState(null, '', to || '?');
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
};

/** Screens one after the other on one page. What is looked for is asked softly: a fault on one leaves the others. */
export const inTurn = async (
  page: Page,
  screens: Screens,
  look: (name: string) => Promise<void>,
  entry = '',
): Promise<void> => {
  let isOpen = false;
  for (const [name, address] of screens) {
    if (isOpen) await turnTo(page, address);
    else await visit(page, `${entry}${address}`);
    isOpen = true;
    await look(name);
  }
};
