/** Long lists come in slices: what is in view first, the rest while the page has nothing else to do. */
import { useEffect, useState, useSyncExternalStore } from 'react';

const first = 24;
/** Above this many rows only those in view are in the page. */
export const whole = 400;

const never = (): (() => void) => () => undefined;

/** Where rows are cards all of their words are seen. */
const areCards = (): boolean => innerWidth < 768;

type Slices = {
  /** How many rows are to be in the page by now. */
  readonly shown: number;
  /** Whether rows have their words for ears too: dates are drawn, and who says it is in the details. */
  readonly isSaid: boolean;
};

/** A built page holds all of every row, and so does its taking over. */
export const useSlices = (total: number): Slices => {
  const isBuilt = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [shown, setShown] = useState(isBuilt ? Number.POSITIVE_INFINITY : first);
  const [isSaid, setSaid] = useState(isBuilt || areCards());
  const most = total > whole ? first : total;
  useEffect(() => {
    if (isSaid && shown >= most) return undefined;
    const more = (): void => {
      setSaid(true);
      setShown(shown * 2);
    };
    const wait = setTimeout(more, 30);
    return () => clearTimeout(wait);
  }, [shown, isSaid, most]);
  return { shown: Math.min(shown, total, total > whole ? first : whole), isSaid };
};
