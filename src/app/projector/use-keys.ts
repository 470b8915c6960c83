/** Keys of both windows: never eaten by what has the focus, never doubled by a clicker. */
import { useEffect, useRef } from 'react';
import { actOf, type Act } from './keys.ts';

/** A clicker that sends a key twice does so within this. */
const doubled = 150;

/** Calls `on` for every key that is ours; its answer `false` leaves the key to the browser. */
export const useKeys = (on: (act: Act) => boolean): void => {
  const latest = useRef(on);
  useEffect(() => {
    latest.current = on;
  });
  useEffect(() => {
    let last = { key: '', at: Number.NEGATIVE_INFINITY };
    const listen = (event: KeyboardEvent): void => {
      const turns = event.key === 'PageDown' || event.key === 'PageUp';
      if (event.defaultPrevented && !turns) return;
      const target = event.target instanceof Element ? event.target : null;
      const act = actOf(event, target);
      if (act === undefined) return;
      if (turns) {
        const again = last.key === event.key && event.timeStamp - last.at < doubled;
        last = { key: event.key, at: event.timeStamp };
        if (again) {
          event.preventDefault();
          return;
        }
      }
      if (latest.current(act)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
};
