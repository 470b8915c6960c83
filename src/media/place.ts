/** Places a popover on the free side of what opened it, inside the window; narrow screens leave it to the style sheet. */
const gap = 10;
const edge = 12;
const sheetBelow = 640;

export const placeBeside = (popover: HTMLElement, anchor: Element): void => {
  if (innerWidth < sheetBelow) {
    popover.style.removeProperty('inset-block-start');
    popover.style.removeProperty('inset-inline-start');
    return;
  }
  const at = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = innerHeight - at.bottom - gap - edge;
  const above = at.top - gap - edge;
  const fits = height <= below || below >= above;
  const top = fits ? at.bottom + gap : Math.max(edge, at.top - gap - height);
  const left = Math.min(
    Math.max(edge, at.left - 24),
    document.documentElement.clientWidth - width - edge,
  );
  popover.style.setProperty('inset-block-start', `${String(Math.round(top + scrollY))}px`);
  popover.style.setProperty('inset-inline-start', `${String(Math.round(left + scrollX))}px`);
};
