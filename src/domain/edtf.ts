/** Imprecise dates as windows of civil days, and comparisons that admit not knowing. */
import { dayOf, daysInMonth, type Day } from './civil.ts';
import { parseSyntax, type Edtf, type EdtfDate, type EdtfEnd } from './edtf-parse.ts';

export { printEdtf } from './edtf-parse.ts';
export type { Edtf } from './edtf-parse.ts';

export type Precision =
  'day' | 'month' | 'quarter' | 'third' | 'half' | 'year' | 'decade' | 'interval' | 'unknown';

export type Window = {
  /** First day it may be; null when open or unknown. */
  readonly earliest: Day | null;
  /** Last day it may be; null when open or unknown. */
  readonly latest: Day | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly open: 'none' | 'earliest' | 'latest' | 'both';
};

const nowhere: Window = {
  earliest: null,
  latest: null,
  precision: 'unknown',
  approximate: false,
  uncertain: false,
  open: 'both',
};

/** First month, number of months and name of a part of the year. */
const span = (part: number): readonly [number, number, Precision] => {
  if (part <= 12) return [part, 1, 'month'];
  if (part <= 36) return [(part - 33) * 3 + 1, 3, 'quarter'];
  if (part <= 39) return [(part - 37) * 4 + 1, 4, 'third'];
  return [(part - 40) * 6 + 1, 6, 'half'];
};

const windowOfDate = (date: EdtfDate): Window => {
  const marks = {
    approximate: date.qualifier === '~' || date.qualifier === '%',
    uncertain: date.qualifier === '?' || date.qualifier === '%',
    open: 'none' as const,
  };
  const between = (from: Day, to: Day, precision: Precision): Window => ({
    earliest: from,
    latest: to,
    precision,
    ...marks,
  });
  const { year } = date;
  switch (date.unit) {
    case 'decade':
      return between(dayOf(year, 1, 1), dayOf(year + 9, 12, 31), 'decade');
    case 'year':
      return between(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year');
    case 'day': {
      const day = dayOf(year, date.part, date.day);
      return between(day, day, 'day');
    }
    case 'part': {
      const [month, months, precision] = span(date.part);
      const last = month + months - 1;
      return between(dayOf(year, month, 1), dayOf(year, last, daysInMonth(year, last)), precision);
    }
  }
};

const windowOfEnd = (end: EdtfEnd): Window =>
  typeof end === 'string' ? nowhere : windowOfDate(end);

/** The windows in which a date's two ends lie; a single date has one window for both. */
export const endsOf = (edtf: Edtf): { readonly start: Window; readonly end: Window } => {
  if (edtf.kind === 'interval')
    return { start: windowOfEnd(edtf.start), end: windowOfEnd(edtf.end) };
  const window = windowOfDate(edtf.date);
  return { start: window, end: window };
};

/** From the first day the whole may touch to the last. */
export const windowOf = (edtf: Edtf): Window => {
  if (edtf.kind === 'date') return windowOfDate(edtf.date);
  const { start, end } = endsOf(edtf);
  const open =
    start.earliest === null ? 'earliest' : end.latest === null ? 'latest' : ('none' as const);
  return {
    earliest: start.earliest,
    latest: end.latest,
    precision: 'interval',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    open,
  };
};

/** The window in which a deadline falls: "by mid-2026" (`../2026-38`) falls in mid-2026. */
export const deadlineOf = (edtf: Edtf): Window => {
  const { end } = endsOf(edtf);
  return end.latest === null ? windowOf(edtf) : end;
};

/** Parses the profile; refuses everything else, intervals that certainly run backwards included. Never throws. */
export const parseEdtf = (text: string): Edtf | undefined => {
  const parsed = parseSyntax(text);
  if (parsed?.kind !== 'interval') return parsed;
  const { start, end } = endsOf(parsed);
  const backwards = start.earliest !== null && end.latest !== null && start.earliest > end.latest;
  return backwards ? undefined : parsed;
};

/** Window of a validated string; one that cannot be read stands for nothing known. */
export const period = (text: string): Window => {
  const parsed = parseEdtf(text);
  return parsed ? windowOf(parsed) : nowhere;
};
