/** How far the end moved from the first plan: a range, because both ends are windows. */
import { civilOf, type Day } from './civil.ts';
import type { Moment, Track } from './project-track.ts';

export type Slip = {
  /** The first end that was planned. */
  readonly from: Moment;
  /** The end reported, or where none was, the latest plan. */
  readonly to: Moment;
  /** Whole months between the two, at least and at most; negative when earlier than planned. */
  readonly low: number;
  readonly high: number;
};

/** Calendar months from one day to another, with the part of the last one. */
const monthsBetween = (from: Day, to: Day): number => {
  const [a, b] = [civilOf(from), civilOf(to)];
  return (b.year - a.year) * 12 + (b.month - a.month) + (b.day - a.day) / 31;
};

/** `undefined` where nothing moved for certain, or an end of a window is not known. */
export const slipOf = ({ end }: Pick<Track, 'end'>): Slip | undefined => {
  const from = end.earlier[0] ?? (end.reported ? end.planned : undefined);
  const to = end.reported ?? end.planned;
  if (!from || !to || from === to) return undefined;
  const [a, b] = [from.window, to.window];
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null)
    return undefined;
  const low = Math.floor(monthsBetween(a.latest, b.earliest));
  const high = Math.ceil(monthsBetween(a.earliest, b.latest));
  return low < 0 === high < 0 && low !== 0 ? { from, to, low, high } : undefined;
};
