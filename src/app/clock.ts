/** The only place that reads the clock: today is an input everywhere else. */
import { todayInVientiane, type Day } from '../domain/civil.ts';

/** Today's civil date in Vientiane (UTC+7). */
export const today = (): Day => todayInVientiane(Date.now());

/** Milliseconds for stopwatches: differences of it are shown, never itself. */
export const stamp = (): number => Date.now();

/** Time of day on the reader's own machine. */
export const timeOfDay = (at: number): { readonly hours: number; readonly minutes: number } => {
  const date = new Date(at);
  return { hours: date.getHours(), minutes: date.getMinutes() };
};
