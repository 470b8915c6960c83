/** Nothing sticks out, nothing is cut off, nothing lies on top of another, from 320 to 1920 px. */
import type { Page } from '@playwright/test';
import { inGroups, kindsOfScreens, screens } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { inTurn } from './support/visit.ts';

const widths = [320, 360, 768, 1024, 1366, 1920];

/** Runs in the page. */
const faults = (): string[] => {
  const found: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) found.push(`the page is ${String(wide)} px wide`);
  const nameOf = (element: Element): string => {
    const exhibit = element.closest('[data-exhibit]')?.getAttribute('data-exhibit') ?? 'page';
    const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
    return `${exhibit}: <${element.tagName.toLowerCase()}> ${text}`;
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || element.closest('.visually-hidden')) continue;
    if (element.clientWidth <= 1 || element.textContent.trim() === '') continue;
    const { overflowX, visibility } = getComputedStyle(element);
    if (visibility === 'hidden' || (overflowX !== 'hidden' && overflowX !== 'clip')) continue;
    if (element.scrollWidth > element.clientWidth + 1)
      found.push(
        `cut off (${String(element.scrollWidth)} > ${String(element.clientWidth)}) ${nameOf(element)}`,
      );
  }
  // Scrolling reaches what lies to the right, never what lies to the left.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('.visually-hidden, a[href="#content"]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 1 && box.left < -1) found.push(`left of the page: ${nameOf(parent)}`);
  }
  // A float stands within the box of what flows around it: what counts is what is drawn.
  const inksOf = (element: Element): readonly DOMRect[] =>
    [...element.querySelectorAll('*')]
      .filter((part) => part.childElementCount === 0 && !part.closest('.visually-hidden'))
      .map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return part.textContent ? range.getBoundingClientRect() : part.getBoundingClientRect();
      });
  const meets =
    (a: DOMRect) =>
    (b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const exhibits = [...document.querySelectorAll('[data-exhibit]')].map((element) => ({
    element,
    id: element.getAttribute('data-exhibit') ?? '',
    box: element.getBoundingClientRect(),
  }));
  exhibits.forEach((a, i) => {
    for (const b of exhibits.slice(i + 1)) {
      const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (x > 1 && y > 1 && inksOf(a.element).some((ink) => inksOf(b.element).some(meets(ink))))
        found.push(`${a.id} and ${b.id} overlap by ${x.toFixed(0)}×${y.toFixed(0)}`);
    }
  });
  // Labels in drawings do not wrap: they must give way to each other.
  const labels = [...document.querySelectorAll('[data-exhibit] svg text')]
    .filter((label) => label.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((label) => ({ label, box: label.getBoundingClientRect() }));
  const drawingOf = (label: Element): Element | null => label.closest('[data-exhibit]');
  labels.forEach((a, i) => {
    if (a.box.right > innerWidth + 1) found.push(`label beyond the page: ${nameOf(a.label)}`);
    for (const b of labels.slice(i + 1)) {
      if (drawingOf(a.label) !== drawingOf(b.label)) break;
      const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (x > 2 && y > 5) found.push(`labels meet: ${nameOf(a.label)} and ${nameOf(b.label)}`);
    }
  });
  return found;
};

/** After the layout of the new width, which observers may change once more. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

const fits = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 1024 ? 768 : 800 });
    await settled(page);
    const here = [...new Set(await page.evaluate(faults))];
    found.push(...here.map((fault) => `${String(width)} px: ${fault}`));
  }
  return found;
};

for (const [names, group] of inGroups(kindsOfScreens))
  test(`fits every width: ${names}`, async ({ page }) => {
    await inTurn(page, group, async (name) => {
      expect.soft(await fits(page), name).toEqual([]);
    });
  });

/** Other words are longer: the first screen and the longest always, the others in the long run. */
const inOthers = process.env['LONG']
  ? screens
  : screens.filter(([name]) => /^(?:dashboard|sources|about)$|project-timeline/.test(name));

for (const language of ['vi', 'lo'])
  for (const [names, group] of inGroups(inOthers))
    test(`fits every width in ${language}: ${names}`, async ({ page }) => {
      const look = async (name: string): Promise<void> => {
        expect.soft(await fits(page), name).toEqual([]);
      };
      await inTurn(page, group, look, `${language}.html`);
    });
