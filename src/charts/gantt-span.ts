/** Stretches of time as a reader moves them: about a day, by a share, never narrower than a month or wider than a lifetime. */
import type { Day } from '../domain/civil.ts';
import type { Span } from './gantt-layout.ts';

const shortest = 28;
const longest = 36_525;

const whole = (from: number, length: number): Span => {
  const days = Math.round(Math.min(longest, Math.max(shortest, length)));
  const start = Math.round(from);
  return [start, start + days];
};

/** @param factor below one comes nearer. The day stays where it is. */
export const zoomed = ([from, to]: Span, factor: number, at: Day = (from + to) / 2): Span => {
  const length = Math.min(longest, Math.max(shortest, (to - from) * factor));
  return whole(at - ((at - from) / (to - from)) * length, length);
};

/** @param share of the stretch; negative goes back. */
export const moved = ([from, to]: Span, share: number): Span =>
  whole(from + (to - from) * share, to - from);

export const centred = ([from, to]: Span, at: Day): Span => whole(at - (to - from) / 2, to - from);

/** Shows all of a row: moved there, and wider only if it does not fit. */
export const showing = (span: Span, [from, to]: Span): Span => {
  const length = Math.max(span[1] - span[0], (to - from) * 1.1);
  return whole((from + to) / 2 - length / 2, length);
};
