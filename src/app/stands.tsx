/**
 * When the whole page has been taken over for the first time. What changes the page of its own accord (the day,
 * the free notes) waits for it: React would begin anew at each part it has not taken over yet.
 */
import { Suspense, useEffect } from 'react';

let tell: () => void = () => undefined;

export const stands = new Promise<void>((resolve) => {
  tell = resolve;
});

const Last = () => {
  useEffect(tell, []);
  return null;
};

/** Stands last on the page: parts are taken over in their order. */
export const Stands = () => (
  <Suspense>
    <Last />
  </Suspense>
);
