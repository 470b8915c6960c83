/** The only place that reads the clock: today is an input everywhere else. */
import { todayInVientiane, type Day } from '../domain/civil.ts';

/** Today's civil date in Vientiane (UTC+7). */
export const today = (): Day => todayInVientiane(Date.now());
