/** Ticks of shorter stretches: halves, quarters, months and weeks. */
import { civilOf, dayOf } from '../domain/civil.ts';
import { withFirst, yearDays, years, yearsOf, type Tick, type Ticks } from './gantt-axis.ts';
import type { Span } from './gantt-layout.ts';

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

/** Decade and year, year and half, year and quarter, quarter and month, or month and week. */
export const ticksOf = (span: Span): Ticks => {
  const [from, to] = span;
  const length = (to - from) / yearDays;
  const { year, month } = civilOf(from);
  const [name, inMonth] = [String(year), `${String(year)}-${String(month).padStart(2, '0')}`];
  if (length > 7) return yearsOf(span);
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
