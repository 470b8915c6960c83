/**
 * `html[data-ready]`: "false" while another view is being prepared, "view" once what is in view is painted,
 * "true" once all of the screen is.
 */
import { useLayoutEffect } from 'react';

/** Outside the screen: a new view begins to be prepared. */
export const useUnready = (key: string): void => {
  useLayoutEffect(() => {
    document.documentElement.dataset['ready'] = 'false';
  }, [key]);
};

/**
 * Beside the screen, inside what waits for its code: it is only there when the screen is.
 * Mounted anew for each view by its key.
 * @param whole what is out of view has followed
 */
export const Ready = ({ settled, whole }: { settled: boolean; whole: boolean }) => {
  useLayoutEffect(() => {
    if (!settled) return undefined;
    const { dataset } = document.documentElement;
    const look = (): void => {
      // A long drawing says of itself that more of it is coming.
      if (whole && document.querySelector('[data-coming]')) frame = requestAnimationFrame(look);
      else dataset['ready'] = whole ? 'true' : 'view';
    };
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [settled, whole]);
  return null;
};
