/** Opens a talk, and reads off the wall what an audience would see. */
import type { Page } from '@playwright/test';
import { expect } from './page.ts';
import { noonOf, today } from './visit.ts';

export const present = async (page: Page, address = '', day = today): Promise<void> => {
  await page.clock.setFixedTime(noonOf(day));
  await page.goto(`/?screen=present${address}`);
  await expect(page.locator('[data-current="true"] h1')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
};

export const current = (page: Page) => page.locator('[data-slide][data-current="true"]');

export const isOn = (page: Page, slide: number): Promise<void> =>
  expect(current(page)).toHaveAttribute('data-slide', String(slide));

/** A clicker is slower than a script: two presses within the span of a double send are one. */
export const click = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 170)));
  }
};

/** What is wrong with the slide on the wall: what sticks out, what meets, what is small, what is faint. */
export const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const slide = document.querySelector('[data-slide][data-current="true"]');
    if (!slide) return ['no slide'];
    const stage = slide.getBoundingClientRect();
    const faults: string[] = [];
    const words = (element: Element): string =>
      element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const channel = (value: number): number => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const luminance = (colour: string): number => {
      if (!probe) throw new Error('no canvas');
      probe.fillStyle = '#fff';
      probe.fillRect(0, 0, 1, 1);
      probe.fillStyle = colour;
      probe.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = probe.getImageData(0, 0, 1, 1).data;
      return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    };
    const onPaper = (colour: string): number => 1.05 / (luminance(colour) + 0.05);
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.visually-hidden') === null;

    type Box = { left: number; right: number; top: number; bottom: number; of: string };
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement;
      if (!at || !seen(at) || (node.nodeValue ?? '').trim() === '') continue;
      const style = getComputedStyle(at);
      const inDrawing = at.closest('svg');
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
      const drawn = inDrawing ? (at as Element as SVGGraphicsElement).getScreenCTM() : null;
      const size = Number.parseFloat(style.fontSize) * (drawn?.a ?? 1);
      if (size < stage.height * 0.02)
        faults.push(`small ${((size / stage.height) * 100).toFixed(2)}%: ${words(at)}`);
      const colour = inDrawing ? style.fill : style.color;
      const isOnFill = luminance(colour) > 0.9;
      if (!isOnFill && onPaper(colour) < 7.4)
        faults.push(`faint ${onPaper(colour).toFixed(2)}: ${words(at)}`);
      for (const { left, right, top, bottom } of rects) {
        if (
          left < stage.left - 1 ||
          right > stage.right + 1 ||
          top < stage.top - 1 ||
          bottom > stage.bottom + 1
        )
          faults.push(`clipped: ${words(at)}`);
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
    for (const mark of slide.querySelectorAll('[data-mark]')) {
      const shapes = [...mark.querySelectorAll('circle, rect, path, line')].filter(seen);
      const best = shapes.map((shape) => {
        const style = getComputedStyle(shape);
        return Math.max(
          ...[style.fill, style.stroke].map((colour) =>
            colour === 'none' || /, 0\)$|^transparent$/.test(colour) || colour.startsWith('url')
              ? 0
              : onPaper(colour),
          ),
        );
      });
      if (best.length > 0 && Math.max(...best) < 4) faults.push(`faint mark: ${words(mark)}`);
    }
    const foot = ['source', 'date', 'kind', 'number'];
    for (const part of foot)
      if (!slide.querySelector(`[data-slide-${part}]`)) faults.push(`no ${part}`);
    if ((slide.querySelector('[data-slide-source]')?.textContent ?? '').trim() === '')
      faults.push('an empty source');
    return [...new Set(faults)];
  });
