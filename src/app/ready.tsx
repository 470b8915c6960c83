/** `html[data-ready]`: "true" once the current screen is painted, "false" while another is being prepared. */
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
 */
export const Ready = ({ settled }: { settled: boolean }) => {
  useLayoutEffect(() => {
    if (!settled) return undefined;
    const { dataset } = document.documentElement;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        dataset['ready'] = 'true';
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [settled]);
  return null;
};
