/** A desk at 400%: 1280 × 1024 becomes 320 × 256. Only marked regions scroll sideways. */
import { inGroups, kindsOfScreens } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { inTurn } from './support/visit.ts';

test.use({ viewport: { width: 320, height: 256 } });

/** Runs in the page. */
const sideways = (): string[] => {
  const found: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) found.push(`the page is ${String(wide)} px wide`);
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(element);
    if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
    if (element.scrollWidth <= element.clientWidth + 1) continue;
    // A named group the keyboard walks through, or a row of links.
    const isRegion =
      element.matches('[role="group"][aria-label]') &&
      element.querySelector('button, a[href], [tabindex="0"]') !== null;
    if (!isRegion && !element.matches('nav[aria-label]'))
      found.push(`${element.tagName.toLowerCase()}.${element.className} scrolls sideways`);
  }
  return [...new Set(found)];
};

/** How much of the screen what stays in place covers after scrolling. */
const covered = (): number =>
  [...document.body.querySelectorAll('*')]
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.top <= 0 && box.bottom > 0 && box.width > innerWidth / 2)
    .reduce((most, box) => Math.max(most, box.bottom), 0);

for (const [names, group] of inGroups(kindsOfScreens))
  test(`reads at 400%: ${names}`, async ({ page }) => {
    await inTurn(page, group, async (name) => {
      expect.soft(await page.evaluate(sideways), name).toEqual([]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      expect.soft(await page.evaluate(covered), name).toBeLessThan(256 / 3);
      await page.evaluate(() => scrollTo(0, 0));
    });
  });
