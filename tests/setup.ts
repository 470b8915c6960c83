import type {} from '@testing-library/jest-dom/vitest';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { languages } from '../src/domain/language.ts';
import { bringLanguage } from '../src/i18n/catalogue.ts';

// What the page fetches is at hand here.
await Promise.all(languages.map(bringLanguage));

/** jsdom lays nothing out; charts that measure themselves get this size. */
const size = { width: 640, height: 360 };

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);

  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, size.width, size.height);

  globalThis.ResizeObserver = class implements ResizeObserver {
    readonly #callback: ResizeObserverCallback;

    constructor(callback: ResizeObserverCallback) {
      this.#callback = callback;
    }

    observe(target: Element): void {
      const box = [{ inlineSize: size.width, blockSize: size.height }];
      const entry: ResizeObserverEntry = {
        target,
        contentRect: target.getBoundingClientRect(),
        borderBoxSize: box,
        contentBoxSize: box,
        devicePixelContentBoxSize: box,
      };
      this.#callback([entry], this);
    }

    unobserve(): void {
      // Nothing is watched: the one call was made on observing.
    }

    disconnect(): void {
      // As above.
    }
  };
}

// React, Recharts and the message library report faults on the console; a quiet console is part
// of every test. A test that provokes a report replaces the spy by its own.
const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      complaints.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});
