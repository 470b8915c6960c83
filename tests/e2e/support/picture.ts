/**
 * A picture kept beside the tests (tests/e2e/pictures, as the configuration says): what a reader sees changes only on purpose.
 * After looking at what changed: `npx playwright test pictures --update-snapshots`.
 */
import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

/** Fonts are there and what observers measure has been drawn. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

/** Holds what is in view, or one element, to the picture of that name. Another machine draws letters a little otherwise. */
export const looksAsKept = async (what: Page | Locator, name: string): Promise<void> => {
  await atRest('page' in what ? what.page() : what);
  await expect(what).toHaveScreenshot(`${name}.png`);
};

/** A4 landscape less its margins, in CSS pixels. */
export const sheet = { width: 1047, height: 711 };
