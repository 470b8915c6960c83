/** Where evidence was opened from, wherever that stands now: a drawing may put another element in a mark's place. */
export type Anchor = () => Element;

export const anchorOf = (from: Element): Anchor => {
  const mark = from.getAttribute('data-mark');
  const drawing = from.closest('[data-drawing]');
  let at = from;
  return () => {
    if (!at.isConnected && mark !== null && drawing)
      at =
        [...drawing.querySelectorAll('[data-mark]')].find(
          (one) => one.getAttribute('data-mark') === mark,
        ) ?? at;
    return at;
  };
};

export const focusAnchor = (anchor: Anchor): void => {
  const element = anchor();
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
};
