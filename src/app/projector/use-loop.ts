/** A lobby screen turns by itself; whoever comes near stops it for a while (WCAG 2.2.2). */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useAddress } from '../../state/address.ts';

const pausedFor = 10_000;

export const useLoop = (
  box: RefObject<HTMLElement | null>,
  may: boolean,
  turn: () => void,
): 'running' | 'paused' | undefined => {
  const seconds = Number(useAddress((state) => state.params.get('loop')) ?? 0);
  const [touched, setTouched] = useState(false);
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  const on = seconds > 0;

  useEffect(() => {
    if (!on) return undefined;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const near = (event: Event): void => {
      // The wall itself puts the focus on each new title.
      if (event.type === 'focusin' && (event.target as Element).matches('h1')) return;
      setTouched(true);
      clearTimeout(timer);
      timer = setTimeout(() => setTouched(false), pausedFor);
    };
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const)
      addEventListener(sign, near, { signal: stop.signal });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [on]);

  const runs = on && may && !touched;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => {
      // A control in use holds it, however long.
      const active = document.activeElement;
      if (active?.matches('h1') || active === document.body || !box.current?.contains(active))
        latest.current();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [runs, seconds, box]);
  return on ? (runs ? 'running' : 'paused') : undefined;
};
