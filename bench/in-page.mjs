/** What runs in the pages under test; each function is sent there whole and sees nothing of this file. */

/** Watches from before the first byte: when figures and chart are painted, what blocks, what moves. */
export function watch() {
  /** @type {{readable: number, tasks: {start: number, ms: number}[], shift: number}} */
  const seen = { readable: 0, tasks: [], shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      seen.tasks.push({ start: task.startTime, ms: task.duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const move = /** @type {PerformanceEntry & {value: number, hadRecentInput: boolean}} */ (
        entry
      );
      if (!move.hadRecentInput) seen.shift += move.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  /** @param {Element | null | undefined} element */
  const shown = (element) =>
    (element?.getBoundingClientRect().height ?? 0) > 0 &&
    element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
  const readable = () => {
    const figure = document.querySelector('[data-exhibit="trade-total"]');
    const chart = document.querySelector('[data-exhibit="trade-growth"] svg');
    if (!shown(figure) || !/\d/.test(figure?.textContent ?? '') || !shown(chart)) return false;
    return (chart?.querySelectorAll('path, rect, circle, line').length ?? 0) > 10;
  };
  const look = () => {
    if (!document.documentElement || !readable()) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        const [painted] = performance.getEntriesByName('first-contentful-paint');
        seen.readable = Math.max(performance.now(), painted?.startTime ?? 0);
      });
  };
  requestAnimationFrame(look);
}

/** What was seen, with the first paint and the bytes of each file as sent, headers apart. */
export function harvest() {
  const { seen } = /** @type {any} */ (window);
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  const files = /** @type {PerformanceResourceTiming[]} */ (
    performance.getEntriesByType('resource')
  );
  return {
    readable: /** @type {number} */ (seen.readable),
    tasks: /** @type {{start: number, ms: number}[]} */ (seen.tasks),
    shift: /** @type {number} */ (seen.shift),
    painted: painted?.startTime ?? 0,
    files: files.map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
  };
}

/**
 * From the next input of the reader to the frame after the one in which all of `wanted` is on the page.
 * @param {string} wanted a selector
 * @returns {Promise<number>}
 */
export function answered(wanted) {
  return new Promise((resolve) => {
    /** @param {Event} event */
    const start = ({ timeStamp }) => {
      for (const type of ['click', 'change']) removeEventListener(type, start, true);
      const look = () => {
        const there = document.querySelector(wanted);
        if (!there || document.documentElement.dataset['ready'] === 'false')
          requestAnimationFrame(look);
        else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
      };
      requestAnimationFrame(look);
    };
    for (const type of ['click', 'change']) addEventListener(type, start, true);
  });
}
