/** Long lists come in slices: what is in view first, the rest while the page has nothing else to do. */
import { useEffect, useState, useSyncExternalStore } from 'react';

const first = 24;
/** Above this many rows only those in view are in the page. */
export const whole = 400;

const never = (): (() => void) => () => undefined;

/** How many of so many rows are to be in the page by now. A built page holds them all, and so does its taking over. */
export const useSlices = (total: number): number => {
  const isBuilt = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [shown, setShown] = useState(isBuilt ? Number.POSITIVE_INFINITY : first);
  useEffect(() => {
    if (shown >= total || total > whole) return undefined;
    const more = (): void => setShown(shown * 2);
    const wait = setTimeout(more, 30);
    return () => clearTimeout(wait);
  }, [shown, total]);
  return Math.min(shown, total, total > whole ? first + 4 : whole);
};
