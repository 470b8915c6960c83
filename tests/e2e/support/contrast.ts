/** Contrast of what is drawn, computed from the styles the browser arrived at (WCAG 2.2, relative luminance). */
import type { Page } from '@playwright/test';

/** Runs in the page. */
const read = (): string[] => {
  const found: string[] = [];
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  type Rgb = readonly [number, number, number, number];
  const seen = new Map<string, Rgb>();
  const rgb = (colour: string): Rgb => {
    const known = seen.get(colour);
    if (known) return known;
    if (!probe) throw new Error('no canvas');
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = colour;
    probe.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
    const value = [r, g, b, a / 255] as const;
    seen.set(colour, value);
    return value;
  };
  const channel = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([r, g, b]: Rgb): number =>
    0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const paper = rgb(getComputedStyle(document.documentElement).backgroundColor);
  const over = (top: Rgb, opacity: number): Rgb => {
    const a = top[3] * opacity;
    const mix = (i: 0 | 1 | 2): number => top[i] * a + paper[i] * (1 - a);
    return [mix(0), mix(1), mix(2), 1];
  };
  const ratio = (a: Rgb, b: Rgb): number => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const nameOf = (element: Element): string =>
    `${element.closest('[data-exhibit]')?.getAttribute('data-exhibit') ?? 'page'} <${element.tagName}> ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 30)}`;
  const visible = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  for (const label of document.querySelectorAll('svg text')) {
    if (!visible(label)) continue;
    const style = getComputedStyle(label);
    const got = ratio(over(rgb(style.fill), Number(style.fillOpacity)), paper);
    if (got < 4.5) found.push(`text ${got.toFixed(2)}: ${nameOf(label)}`);
  }
  // A mark is seen by its fill or by its outline, and a tint by the outline around it.
  const strongest = (shape: Element): number => {
    const style = getComputedStyle(shape);
    const colours = [
      [style.fill, style.fillOpacity],
      [style.stroke, style.strokeOpacity],
    ].filter(([colour]) => colour !== 'none' && rgb(colour ?? '')[3] > 0);
    return Math.max(
      0,
      ...colours.map(([colour, opacity]) => ratio(over(rgb(colour ?? ''), Number(opacity)), paper)),
    );
  };
  const drawn = 'circle, rect, path, line';
  for (const mark of document.querySelectorAll('[data-mark], svg [data-line]')) {
    const shapes = [mark, ...mark.querySelectorAll(drawn)].filter(
      (shape) => shape.matches(drawn) && visible(shape),
    );
    const best = Math.max(...shapes.map(strongest));
    if (shapes.length > 0 && best < 3) found.push(`mark ${best.toFixed(2)}: ${nameOf(mark)}`);
  }
  return [...new Set(found)];
};

export const faintIn = (page: Page): Promise<readonly string[]> => page.evaluate(read);
