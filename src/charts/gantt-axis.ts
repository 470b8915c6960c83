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

const yearDays = 365.25;

const years = ([from, to]: Span, step: number): Tick[] => {
  const ticks: Tick[] = [];
  const last = civilOf(to).year;
  for (let year = Math.ceil(civilOf(from - 1).year / step) * step; year <= last; year += step)
    ticks.push({ day: dayOf(year, 1, 1), edtf: String(year) });
  return ticks.filter(({ day }) => day >= from && day <= to);
};

/** First days of every so many months, counted from January. */
const months = ([from, to]: Span, step: number): Tick[] => {
  const ticks: Tick[] = [];
  const start = civilOf(from);
  for (let at = start.year * 12 + Math.floor((start.month - 1) / step) * step; ; at += step) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    const day = dayOf(year, month, 1);
    if (day > to) return ticks.filter((tick) => tick.day >= from);
    ticks.push({ day, edtf: `${String(year)}-${String(month).padStart(2, '0')}`, month });
  }
};

/** Mondays; day 0 was a Thursday. */
const weeks = ([from, to]: Span): Tick[] => {
  const ticks: Tick[] = [];
  for (let day = from + ((((4 - from) % 7) + 7) % 7); day <= to; day += 7)
    ticks.push({ day, date: civilOf(day).day });
  return ticks;
};

const short = (ticks: readonly Tick[]): Tick[] =>
  ticks.map(({ day, month }) => ({ day, ...(month === undefined ? {} : { month }) }));

const decades = (span: Span): Tick[] =>
  years(span, 10).map((tick) => ({ ...tick, edtf: `${(tick.edtf ?? '').slice(0, 3)}X` }));

/** A tick for what is already running where the plot begins, so that it never begins unnamed. */
const withFirst = (ticks: readonly Tick[], from: Day, edtf: string): readonly Tick[] =>
  ticks[0]?.day === from ? ticks : [{ day: from, edtf }, ...ticks];

/** Decade and year, year and half, year and quarter, quarter and month, or month and week. */
export const ticksOf = (span: Span): Ticks => {
  const [from, to] = span;
  const length = (to - from) / yearDays;
  const { year, month } = civilOf(from);
  const [name, inMonth] = [String(year), `${String(year)}-${String(month).padStart(2, '0')}`];
  if (length > 7) {
    const step = [1, 2, 5, 10].find((one) => length / one <= 14) ?? 20;
    return {
      major: withFirst(decades(span), from, `${name.slice(0, 3)}X`),
      minor: years(span, step),
    };
  }
  if (length > 0.9)
    return {
      major: withFirst(years(span, 1), from, name),
      minor: short(months(span, length > 3.5 ? 6 : length > 1.6 ? 3 : 1)),
    };
  if (length > 0.2)
    return {
      major: withFirst(months(span, 3), from, inMonth),
      minor: short(months(span, 1)),
    };
  return { major: withFirst(months(span, 1), from, inMonth), minor: weeks(span) };
};
