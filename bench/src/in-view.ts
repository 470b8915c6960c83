/** Helpers for renderers that draw HTML or SVG. */

/** Of the marks, one of the first lies within the box and is not hidden: the next frame shows it. */
export const inView = (box: HTMLElement, marks: HTMLCollectionOf<Element>) => {
  return (): boolean => {
    const frame = box.getBoundingClientRect();
    for (let i = 0; i < Math.min(marks.length, 20); i++) {
      const mark = marks[i];
      const at = mark?.getBoundingClientRect();
      if (!mark || !at || at.width === 0 || at.height === 0) continue;
      const within = at.left < frame.right && at.right > frame.left && at.top < frame.bottom;
      if (within && mark.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return true;
    }
    return false;
  };
};

const scrolls = (element: Element, axis: 'Height' | 'Width'): boolean => {
  if (element[`scroll${axis}`] <= element[`client${axis}`] + 50) return false;
  const style = getComputedStyle(element);
  return /auto|scroll/.test(axis === 'Height' ? style.overflowY : style.overflowX);
};

/** The first element, outermost first, that scrolls this way. */
const scroller = (box: HTMLElement, axis: 'Height' | 'Width'): Element | undefined => {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = box; node; node = walker.nextNode()) {
    if (node instanceof Element && scrolls(node, axis)) return node;
  }
  return undefined;
};

/** Pans by the renderer's own scrolling elements, found at the first step. */
export const byScrolling = (box: HTMLElement): ((down: number, along: number) => void) => {
  let found: { rows: Element | undefined; time: Element | undefined } | undefined;
  return (down, along) => {
    found ??= { rows: scroller(box, 'Height'), time: scroller(box, 'Width') };
    if (found.rows && down !== 0) found.rows.scrollTop += down;
    if (found.time && along !== 0) found.time.scrollLeft += along;
  };
};
