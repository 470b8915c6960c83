/** Paper: everything that is read, nothing that is pressed, light whatever the screen was, nothing cut off. */
import { inGroups, kindsOfScreens } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { sheet } from './support/picture.ts';
import { inTurn, visit } from './support/visit.ts';

const pagesIn = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

/** Runs in the page. */
const faultsOnPaper = (): string[] => {
  const faults: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth + 1) faults.push(`the sheet is ${String(scrollWidth)} px wide`);
  for (const control of document.querySelectorAll('input, select, [data-action="copy-link"]'))
    if (control.checkVisibility()) faults.push(`a control is printed: ${control.outerHTML}`);
  for (const box of document.querySelectorAll('main *')) {
    if (!(box instanceof HTMLElement) || box.closest('.visually-hidden')) continue;
    const { overflowX } = getComputedStyle(box);
    if (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1)
      faults.push(`cut off: ${box.className} ${box.textContent.slice(0, 40)}`);
  }
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  if (paper !== 'rgb(255, 255, 255)') faults.push(`the paper is ${paper}`);
  return faults;
};

for (const [names, group] of inGroups(kindsOfScreens))
  test(`prints whole: ${names}`, async ({ page }) => {
    await page.setViewportSize(sheet);
    const dark = group.map(
      ([name, address]) => [name, `${address === '' ? '?' : `${address}&`}theme=dark`] as const,
    );
    await inTurn(page, dark, async (name) => {
      await page.emulateMedia({ media: 'print' });
      expect.soft(await page.evaluate(faultsOnPaper), name).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    });
  });

test('the dashboard fits a printed report', async ({ page }) => {
  await visit(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesIn(pdf)).toBeGreaterThan(3);
  expect(pagesIn(pdf)).toBeLessThan(40);
});
