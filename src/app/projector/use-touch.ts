/** Fingers on the wall: right and left third turn, a swipe turns, two fingers blacken. */
import { useRef, type PointerEvent } from 'react';
import type { Move } from '../../state/talk.ts';

const far = 50;
const control = 'button, a, [role="button"], input, select, textarea, dialog, [role="dialog"]';

type Down = { readonly x: number; readonly y: number };

export const useTouch = (on: (move: Move) => void) => {
  const downs = useRef(new Map<number, Down>());
  const several = useRef(false);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      downs.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (downs.current.size === 2) several.current = true;
    },
    onPointerCancel: (event: PointerEvent) => {
      downs.current.delete(event.pointerId);
      if (downs.current.size === 0) several.current = false;
    },
    onPointerUp: (event: PointerEvent) => {
      const down = downs.current.get(event.pointerId);
      downs.current.delete(event.pointerId);
      if (!down || downs.current.size > 0) return;
      if (several.current) {
        several.current = false;
        on('black');
        return;
      }
      const target = event.target as Element;
      const [dx, dy] = [event.clientX - down.x, event.clientY - down.y];
      if (Math.abs(dx) > far && Math.abs(dx) > Math.abs(dy)) on(dx < 0 ? 'next' : 'previous');
      else if (Math.hypot(dx, dy) < 12 && !target.closest(control)) {
        const third = event.clientX / window.innerWidth;
        if (third > 2 / 3) on('next');
        else if (third < 1 / 3) on('previous');
      }
    },
  };
};
