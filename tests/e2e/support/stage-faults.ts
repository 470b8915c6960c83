/** What is wrong with the slide on the wall: what sticks out, what meets, what is cut, what is small, what is faint. */
import type { Page } from '@playwright/test';

/** Runs in the page. */
const read = (): readonly string[] => {
  const slide = document.querySelector('[data-slide][data-current="true"]');
  if (!slide) return ['no slide'];
  const stage = slide.getBoundingClientRect();
  const faults: string[] = [];
  const words = (element: Element): string =>
    element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.visually-hidden') === null;

  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!probe) return ['no canvas'];
  type Paint = { readonly colour: string; readonly alpha: number };
  const channel = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const known = new Map<string, number>();
  /** Luminance of paints laid over each other, the lowest first. */
  const luminance = (paints: readonly Paint[]): number => {
    const key = paints.map(({ colour, alpha }) => `${colour} ${String(alpha)}`).join('|');
    const before = known.get(key);
    if (before !== undefined) return before;
    for (const { colour, alpha } of paints) {
      probe.globalAlpha = alpha;
      probe.fillStyle = colour;
      probe.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = probe.getImageData(0, 0, 1, 1).data;
    const value = 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    known.set(key, value);
    return value;
  };
  const paper: Paint = { colour: getComputedStyle(slide).backgroundColor, alpha: 1 };
  const between = (a: number, b: number): number =>
    (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const isNone = (colour: string): boolean =>
    colour === 'none' || colour === 'transparent' || /, 0\)$/.test(colour);

  /** What lies under a point, without the letters themselves. */
  const under = (x: number, y: number): readonly Paint[] => {
    const paints: Paint[] = [];
    for (const element of document.elementsFromPoint(x, y)) {
      if (!slide.contains(element) || element.closest('text')) continue;
      const style = getComputedStyle(element);
      const isShape = element instanceof SVGGeometryElement;
      const colour = isShape ? style.fill : style.backgroundColor;
      if (isNone(colour) || colour.startsWith('url') || (isShape && element.tagName === 'line'))
        continue;
      paints.unshift({ colour, alpha: isShape ? Number(style.fillOpacity) : 1 });
    }
    return [paper, ...paints];
  };

  type Box = { left: number; right: number; top: number; bottom: number; of: string };
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.parentElement;
    if (!at || !seen(at) || (node.nodeValue ?? '').trim() === '') continue;
    const style = getComputedStyle(at);
    const drawing = at instanceof SVGGraphicsElement ? at : null;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const size = Number.parseFloat(style.fontSize) * (drawing?.getScreenCTM()?.a ?? 1);
    if (size < stage.height * 0.02)
      faults.push(`small ${((size / stage.height) * 100).toFixed(2)}%: ${words(at)}`);
    const own = luminance([{ colour: drawing ? style.fill : style.color, alpha: 1 }]);
    const hasHalo =
      drawing !== null && !isNone(style.stroke) && style.paintOrder.includes('stroke');
    for (const { left, right, top, bottom } of rects) {
      if (
        left < stage.left - 1 ||
        right > stage.right + 1 ||
        top < stage.top - 1 ||
        bottom > stage.bottom + 1
      )
        faults.push(`clipped: ${words(at)}`);
      const middle = (top + bottom) / 2;
      for (const x of [left + 2, (left + right) / 2, right - 2]) {
        const ground = hasHalo ? [{ colour: style.stroke, alpha: 1 }] : under(x, middle);
        const ratio = between(own, luminance(ground));
        if (ratio < 7.4) faults.push(`faint ${ratio.toFixed(2)}: ${words(at)}`);
      }
      // Letters fill the middle of their line.
      const inset = (bottom - top) * 0.24;
      boxes.push({
        left: left + 1,
        right: right - 1,
        top: top + inset,
        bottom: bottom - inset,
        of: words(at),
      });
    }
    for (let up: Element | null = at; up && up !== slide; up = up.parentElement)
      if (
        getComputedStyle(up).overflow === 'hidden' &&
        (up.scrollWidth > up.clientWidth + 2 || up.scrollHeight > up.clientHeight + 2)
      )
        faults.push(`cut: ${words(up)}`);
  }
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1))
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        faults.push(`meets: ${a.of} | ${b.of}`);
  });

  const foot = slide.querySelector('footer')?.getBoundingClientRect();
  const ground = luminance([paper]);
  for (const shape of slide.querySelectorAll('svg rect, svg circle, svg path')) {
    if (!seen(shape) || shape.closest('defs, [data-not-data="axis"]')) continue;
    const style = getComputedStyle(shape);
    const ratios = [
      { colour: style.fill, alpha: Number(style.fillOpacity) },
      { colour: style.stroke, alpha: Number(style.strokeOpacity) },
    ]
      .filter(({ colour }) => !isNone(colour) && !colour.startsWith('url'))
      .map((paint) => between(ground, luminance([paper, paint])));
    // What has the colour of the paper is a hole, not a mark.
    const best = Math.max(1, ...ratios);
    if (best > 1.02 && best < 4) faults.push(`faint mark ${best.toFixed(2)}: ${words(shape)}`);
    const box = shape.getBoundingClientRect();
    if (best > 1.02 && foot && !shape.closest('footer') && box.bottom > foot.top + 1)
      faults.push(`a mark over the footer: ${shape.outerHTML.slice(0, 60)}`);
  }

  for (const part of ['source', 'date', 'kind', 'number'])
    if (!slide.querySelector(`[data-slide-${part}]`)) faults.push(`no ${part}`);
  if ((slide.querySelector('[data-slide-source]')?.textContent ?? '').trim() === '')
    faults.push('an empty source');
  return [...new Set(faults)];
};

export const stageFaults = (page: Page): Promise<readonly string[]> => page.evaluate(read);
