/** Places a popover beside what opened it, which stays in view; narrow screens leave the place to the style sheet. */
const gap = 10;
const edge = 12;
const sheetBelow = 640;

export type Side = 'above' | 'below';

/** Where there is room for it; else below, where scrolling reaches all of it. */
export const freeSide = (popover: HTMLElement, anchor: Element): Side => {
  const at = anchor.getBoundingClientRect();
  const needed = popover.getBoundingClientRect().height + gap + edge;
  return needed > innerHeight - at.bottom && needed <= at.top ? 'above' : 'below';
};

export const placeBeside = (popover: HTMLElement, anchor: Element, side: Side): void => {
  if (innerWidth < sheetBelow) {
    popover.style.removeProperty('inset-block-start');
    popover.style.removeProperty('inset-inline-start');
    return;
  }
  const at = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const over = at.top + scrollY - gap - height;
  const top = side === 'above' && over >= 0 ? over : at.bottom + scrollY + gap;
  const left = Math.min(
    Math.max(edge, at.left - 24),
    document.documentElement.clientWidth - width - edge,
  );
  popover.style.setProperty('inset-block-start', `${String(Math.round(top))}px`);
  popover.style.setProperty('inset-inline-start', `${String(Math.round(left + scrollX))}px`);
};

/** Moves the page until sheet or popover leaves the opened figure in view, and no further than its line. */
export const keepInView = (popover: HTMLElement, anchor: Element): void => {
  const at = anchor.getBoundingClientRect();
  const box = popover.getBoundingClientRect();
  const hidden =
    innerWidth < sheetBelow ? at.bottom + gap - box.top : box.bottom + edge - innerHeight;
  // What stands at the head of the window while the page moves.
  const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
  const room = at.top - (Number.parseFloat(scrollPaddingBlockStart) || 0);
  if (hidden > 0 && room > 0) scrollBy({ top: Math.min(hidden, room), behavior: 'instant' });
};
