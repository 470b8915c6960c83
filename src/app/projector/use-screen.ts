/** The wall: kept awake, filled, and without a pointer that rests on it. */
import { useEffect, useState } from 'react';

/** Asks for the lock whenever the window is seen; whoever refuses it is not asked twice for one sight. */
export const useAwake = (): boolean => {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    const ask = (): void => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (got) => {
          if (gone) {
            void got.release();
            return;
          }
          lock = got;
          setAwake(true);
          got.addEventListener('release', () => setAwake(false));
        },
        () => setAwake(false),
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
  return awake;
};

export const fillScreen = (): void => {
  // Refused without a gesture, and not there at all on some phones: the stage fills the window anyway.
  if (!document.fullscreenElement)
    document.documentElement.requestFullscreen().catch(() => undefined);
};

const restsAfter = 3000;

/** True while the pointer has not moved for a while. */
export const useResting = (): boolean => {
  const [resting, setResting] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (): void => {
      setResting(false);
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), restsAfter);
    };
    addEventListener('pointermove', wake);
    addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', wake);
      removeEventListener('pointerdown', wake);
    };
  }, []);
  return resting;
};
