/** Years as places on an axis: a year stands at its middle, a day at its share of the year. */
import { civilOf } from '../domain/civil.ts';
import { period } from '../domain/edtf.ts';
import { text } from '../i18n/text.ts';
import type { Voice } from './tone.ts';
import type { XTick } from './xy-model.ts';

/** First and last place of the window of an EDTF period; `undefined` where an end is open. */
export const yearsAt = (edtf: string): readonly [number, number] | undefined => {
  const window = period(edtf);
  if (window.earliest === null || window.latest === null) return undefined;
  const at = (day: number): number => {
    const { year } = civilOf(day);
    const start = period(String(year)).earliest ?? day;
    return year + (day - start) / 366 - 0.5;
  };
  return [at(window.earliest), at(window.latest)];
};

/** One tick a year, 2010 in full and ’11 between; `voice` underlines who speaks. */
export const yearTicks = (
  from: number,
  to: number,
  every = 1,
  voice?: (year: number) => Voice | undefined,
): XTick[] =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i): XTick => {
    const year = from + i * every;
    const major = every > 1 || year % 5 === 0 || year === from;
    const spoken = voice?.(year);
    return {
      x: year,
      label: text(major ? 'axis.year' : 'axis.yearShort', {
        year: { name: major ? String(year) : String(year % 100).padStart(2, '0') },
      }),
      ...(spoken ? { voice: spoken } : {}),
      major,
    };
  });
