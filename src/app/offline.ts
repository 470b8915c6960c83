/**
 * Keeps the product at hand for visits without a network: registers the service worker, and says when
 * a newer version waits. Where there can be no worker (file://, an old browser, one that refuses)
 * nothing happens, and nothing is missed while the network is there.
 */
import { useSyncExternalStore } from 'react';
import { scriptUrl } from './script-url.ts';

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The newer version that waits, if one does. */
export const useNewerVersion = (): ServiceWorker | null =>
  useSyncExternalStore(
    subscribe,
    () => waiting,
    () => null,
  );

/** Lets the newer version take over, then shows it. */
export const changeTo = (version: ServiceWorker): void => {
  if (version.state !== 'installed') {
    // Taken over already, from another tab.
    location.reload();
    return;
  }
  version.addEventListener('statechange', () => {
    if (version.state === 'activated') location.reload();
  });
  version.postMessage({ type: 'SKIP_WAITING' });
};

const follow = (registration: ServiceWorkerRegistration): void => {
  const look = (): void => {
    // The very first worker waits a moment, too, but replaces nothing.
    if (!registration.active || !registration.waiting) return;
    waiting = registration.waiting;
    for (const listener of listeners) listener();
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
};

/** Once there is nothing better to do: the first view must not share the network with the rest. */
export const idle = (): Promise<unknown> =>
  new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done);
    else setTimeout(done, 1000);
  });

export const keepAtHand = async (): Promise<void> => {
  // While developing there is no worker, and the one file needs none.
  if (import.meta.env.MODE !== 'production') return;
  await idle();
  try {
    follow(await navigator.serviceWorker.register(scriptUrl('sw.js')));
  } catch {
    // No worker, then.
  }
};
