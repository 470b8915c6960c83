/** Opens a talk, and reads off the wall what an audience would see. */
import type { Page } from '@playwright/test';
import { expect } from './page.ts';
import { noonOf, today } from './visit.ts';

export const present = async (page: Page, address = '', day = today): Promise<void> => {
  await page.clock.setFixedTime(noonOf(day));
  await page.goto(`/?screen=present${address}`);
  await expect(page.locator('[data-current="true"] h1')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
};

export const current = (page: Page) => page.locator('[data-slide][data-current="true"]');

export const isOn = (page: Page, slide: number): Promise<void> =>
  expect(current(page)).toHaveAttribute('data-slide', String(slide));

/** A clicker is slower than a script: two presses within the span of a double send are one. */
export const click = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 170)));
  }
};
