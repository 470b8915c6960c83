/** Two rows of ticks for any stretch of time, in civil days: no clock and no time zone takes part. */
import { civilOf, dayOf, type Day } from '../domain/civil.ts';
import type { Span } from './gantt-layout.ts';

export type Tick = {
  readonly day: Day;
  /** What the tick begins, as an EDTF string; or only a month or a day of one already named above. */
  readonly edtf?: string;
  readonly month?: number;
  readonly date?: number;
};

export type Ticks = { readonly major: readonly Tick[]; readonly minor: readonly Tick[] };

export const yearDays = 365.25;

export const years = ([from, to]: Span, step: number): Tick[] => {
  const ticks: Tick[] = [];
  const last = civilOf(to).year;
  for (let year = Math.ceil(civilOf(from - 1).year / step) * step; year <= last; year += step)
    ticks.push({ day: dayOf(year, 1, 1), edtf: String(year) });
  return ticks.filter(({ day }) => day >= from && day <= to);
};

const decades = (span: Span): Tick[] =>
  years(span, 10).map((tick) => ({ ...tick, edtf: `${(tick.edtf ?? '').slice(0, 3)}X` }));

/** A tick for what is already running where the plot begins, so that it never begins unnamed. */
export const withFirst = (ticks: readonly Tick[], from: Day, edtf: string): readonly Tick[] =>
  ticks[0]?.day === from ? ticks : [{ day: from, edtf }, ...ticks];

/** Decades and their years. */
export const yearsOf = (span: Span): Ticks => {
  const length = (span[1] - span[0]) / yearDays;
  const step = [1, 2, 5, 10].find((one) => length / one <= 14) ?? 20;
  const decade = `${String(civilOf(span[0]).year).slice(0, 3)}X`;
  return { major: withFirst(decades(span), span[0], decade), minor: years(span, step) };
};
