/**
 * Pointer and wheel over the plot: drag and Shift+wheel pan, Ctrl or ⌘ with the wheel and pinching zoom about the pointer.
 * A plain wheel scrolls the page. While a drag lasts, rows are moved and not drawn anew.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Hold } from './gantt-hold.ts';
import type { Span } from './gantt-layout.ts';
import { moved, showing, zoomed } from './gantt-span.ts';

const threshold = 4;
/** Wheel events closer than this are one act: the first can be undone, the others go with it. */
const burst = 400;
/** A wheel that stands still this long has come to rest: the rows are drawn where it left them. */
const rest = 150;

type Drag = { x: number; span: Span; moving: boolean };

export const useGestures = (hold: Hold): void => {
  const latest = useRef(hold);
  useLayoutEffect(() => {
    latest.current = hold;
  });
  const { grid: box, model } = hold;
  // Drawn where it was dragged to.
  useLayoutEffect(() => {
    box.current?.style.removeProperty('--pan');
  }, [box, model.span]);

  useEffect(() => {
    const grid = latest.current.grid.current;
    if (!grid) return undefined;
    const all = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ): void => grid.addEventListener(type, act, { signal: all.signal, passive: false });
    const plotOf = (event: Event): DOMRect | undefined =>
      (event.target as Element).closest('[data-plot]')?.getBoundingClientRect();
    const span = (): Span => latest.current.model.span;
    const put = (to: Span, dragging: boolean): void => latest.current.onSpan(to, dragging);

    let lastWheel = -Infinity;
    /** How far a wheel has moved the rows since they were last drawn. */
    const pan = { by: 0, width: 1, wait: undefined as ReturnType<typeof setTimeout> | undefined };
    const panned = (): Span => moved(span(), pan.by / pan.width);
    const settle = (): void => {
      clearTimeout(pan.wait);
      const to = panned();
      if (pan.by !== 0) put(to, true);
      pan.by = 0;
    };
    on('wheel', (event) => {
      const plot = plotOf(event);
      const isZoom = event.ctrlKey || event.metaKey;
      if (!plot || (!isZoom && !event.shiftKey)) return;
      event.preventDefault();
      const by = event.deltaY || event.deltaX;
      if (!isZoom) {
        pan.by += by;
        pan.width = plot.width;
        clearTimeout(pan.wait);
        if (Math.abs(pan.by) > plot.width * 0.9) settle();
        else {
          grid.style.setProperty('--pan', `${String(-pan.by)}px`);
          pan.wait = setTimeout(settle, rest);
        }
        return;
      }
      const goesOn = event.timeStamp - lastWheel < burst;
      lastWheel = event.timeStamp;
      clearTimeout(pan.wait);
      const [from, to] = panned();
      pan.by = 0;
      const at = from + ((event.clientX - plot.left) / plot.width) * (to - from);
      put(zoomed([from, to], Math.exp(by * 0.002), at), goesOn);
    });

    const pointers = new Map<number, number>();
    let drag: Drag | undefined;
    let pinch = 0;
    on('pointerdown', (event) => {
      if (!plotOf(event) || event.button !== 0) return;
      pointers.set(event.pointerId, event.clientX);
      const [a, b] = [...pointers.values()];
      pinch = a !== undefined && b !== undefined ? Math.abs(a - b) : 0;
      drag = pinch > 0 ? undefined : { x: event.clientX, span: span(), moving: false };
    });
    on('pointermove', (event) => {
      if (!pointers.has(event.pointerId)) return;
      pointers.set(event.pointerId, event.clientX);
      const plot = plotOf(event) ?? grid.querySelector('[data-plot]')?.getBoundingClientRect();
      if (!plot) return;
      const [a, b] = [...pointers.values()];
      if (pinch > 0 && a !== undefined && b !== undefined) {
        const wide = Math.max(20, Math.abs(a - b));
        const [from, to] = span();
        const at = from + (((a + b) / 2 - plot.left) / plot.width) * (to - from);
        if (Math.abs(wide - pinch) > 16) {
          put(zoomed(span(), pinch / wide, at), true);
          pinch = wide;
        }
        return;
      }
      if (!drag) return;
      const dx = event.clientX - drag.x;
      if (!drag.moving) {
        if (Math.abs(dx) < threshold) return;
        drag.moving = true;
        grid.setPointerCapture(event.pointerId);
        grid.dataset['dragging'] = 'true';
      }
      // Rows are drawn one plot beyond either edge: until then they only move.
      if (Math.abs(dx) < plot.width * 0.9) grid.style.setProperty('--pan', `${String(dx)}px`);
      else {
        put(moved(drag.span, -dx / plot.width), true);
        drag = { x: event.clientX, span: moved(drag.span, -dx / plot.width), moving: true };
      }
    });
    const end = (event: PointerEvent): void => {
      pointers.delete(event.pointerId);
      pinch = 0;
      const held = drag;
      drag = undefined;
      delete grid.dataset['dragging'];
      if (!held || event.type === 'pointercancel') {
        grid.style.removeProperty('--pan');
        return;
      }
      if (held.moving) {
        const width = grid.querySelector('[data-plot]')?.getBoundingClientRect().width ?? 1;
        put(moved(held.span, -(event.clientX - held.x) / width), true);
        return;
      }
      // A press on a row that lies outside brings it in: what the small arrows at the edges promise.
      const id = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'];
      const bounds = latest.current.entries.at(latest.current.entries.indexOf(id))?.item?.bounds;
      const [from, to] = span();
      if (bounds && (bounds[1] < from || bounds[0] > to)) put(showing(span(), bounds), false);
    };
    on('pointerup', end);
    on('pointercancel', end);
    return () => {
      clearTimeout(pan.wait);
      all.abort();
    };
  }, []);
};
