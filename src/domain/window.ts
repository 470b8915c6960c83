/** Comparing windows: certainly, possibly, certainly not. */
import type { Day } from './civil.ts';
import type { Window } from './edtf.ts';

/** Certainly before, certainly after, or neither can be said. */
export const compare = (a: Window, b: Window): 'before' | 'possibly' | 'after' => {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'before';
  if (a.earliest !== null && b.latest !== null && a.earliest > b.latest) return 'after';
  return 'possibly';
};

/** Has the moment passed on a day? An end that is open or unknown never certainly passes. */
export const passed = (window: Window, asOf: Day): 'no' | 'possibly' | 'yes' => {
  if (window.latest !== null && window.latest < asOf) return 'yes';
  if (window.earliest !== null && window.earliest > asOf) return 'no';
  return 'possibly';
};

/** Days from the last day it may be to the as-of day; null while it has not certainly passed. */
export const daysPast = (window: Window, asOf: Day): number | null =>
  window.latest !== null && window.latest < asOf ? asOf - window.latest : null;

/** For drawing only: "about" reaches half the window's own length further on each side. */
export const widened = (window: Window): Window => {
  if (!window.approximate || window.earliest === null || window.latest === null) return window;
  const half = Math.ceil((window.latest - window.earliest + 1) / 2);
  return { ...window, earliest: window.earliest - half, latest: window.latest + half };
};

const order = (a: number | null, b: number | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;

/** Sorts by earliest, then latest; what is unknown comes last. */
export const bySpan = (a: Window, b: Window): number =>
  order(a.earliest, b.earliest) || order(a.latest, b.latest);
