/** The text a reader sees, piece by piece, with its size and place. */
import type { Locator } from '@playwright/test';

export type Ink = {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Runs in the page: text nodes with area, not hidden from sight. */
const read = (root: Element): Ink[] => {
  const unseen = (element: Element): boolean => {
    // Closed lists keep boxes for what they hide.
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return true;
    }
    return false;
  };
  const inks: Ink[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const parent = node.parentElement;
    if (text.trim() === '' || !parent) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || unseen(parent)) continue;
    const { left, right, top, bottom } = box;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    inks.push({ text, size, left, right, top, bottom });
  }
  return inks;
};

export const inkOf = (root: Locator): Promise<readonly Ink[]> => root.evaluate(read);

/** As read aloud from the paper: pieces in order, single spaces. */
export const wordsOf = async (root: Locator): Promise<string> =>
  (await inkOf(root))
    .map((ink) => ink.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .trim();
