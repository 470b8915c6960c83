/** `html[data-ready]`: "true" once the current screen is painted, "false" while another is being prepared. */
import { useLayoutEffect } from 'react';

export const useReady = (key: string, settled: boolean): void => {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['ready'] = 'false';
    if (!settled) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        dataset['ready'] = 'true';
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [key, settled]);
};
