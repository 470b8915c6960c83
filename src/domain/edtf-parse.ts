/**
 * The EDTF profile of this product (ISO 8601-2:2019; EDTF of the Library of Congress, levels 0–2 in part):
 * year, month, day; quarters 33–36, thirds 37–39, halves 40–41; decade 202X; `~ ? %` at the end;
 * intervals with any of these at either end, open `..` and unknown (empty) ends.
 */
import { daysInMonth } from './civil.ts';

export type Qualifier = '' | '~' | '?' | '%';

export type EdtfDate =
  | { readonly unit: 'decade'; readonly year: number; readonly qualifier: Qualifier }
  | { readonly unit: 'year'; readonly year: number; readonly qualifier: Qualifier }
  /** 1–12 a month; 33–36 a quarter; 37–39 a third; 40–41 a half. */
  | {
      readonly unit: 'part';
      readonly year: number;
      readonly part: number;
      readonly qualifier: Qualifier;
    }
  | {
      readonly unit: 'day';
      readonly year: number;
      readonly part: number;
      readonly day: number;
      readonly qualifier: Qualifier;
    };

export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd };

const atom = /^([12]\d{2})(?:(X)|(\d)(?:-(\d{2})(?:-(\d{2}))?)?)([~?%]?)$/;

const isPart = (part: number): boolean => (part >= 1 && part <= 12) || (part >= 33 && part <= 41);

const parseDate = (text: string): EdtfDate | undefined => {
  const match = atom.exec(text);
  if (!match) return undefined;
  const [, head = '', decade, unit = '0', partText, dayText] = match;
  const qualifier = (match[6] ?? '') as Qualifier;
  const year = Number(head + unit);
  if (decade !== undefined) return { unit: 'decade', year, qualifier };
  if (partText === undefined) return { unit: 'year', year, qualifier };
  const part = Number(partText);
  if (!isPart(part)) return undefined;
  if (dayText === undefined) return { unit: 'part', year, part, qualifier };
  const day = Number(dayText);
  const real = part <= 12 && day >= 1 && day <= daysInMonth(year, part);
  return real ? { unit: 'day', year, part, day, qualifier } : undefined;
};

const parseEnd = (text: string): EdtfEnd | undefined =>
  text === '..' ? 'open' : text === '' ? 'unknown' : parseDate(text);

/** Syntax only: `parseEdtf` also refuses intervals that run backwards. */
export const parseSyntax = (text: string): Edtf | undefined => {
  const parts = text.split('/');
  if (parts.length === 1) {
    const date = parseDate(text);
    return date && { kind: 'date', date };
  }
  const [first = '', second = ''] = parts;
  const [start, end] = [parseEnd(first), parseEnd(second)];
  const nothing = typeof start === 'string' && typeof end === 'string';
  if (parts.length > 2 || start === undefined || end === undefined || nothing) return undefined;
  return { kind: 'interval', start, end };
};

const pad = (value: number): string => String(value).padStart(2, '0');

const printDate = (date: EdtfDate): string => {
  switch (date.unit) {
    case 'decade':
      return `${String(date.year).slice(0, 3)}X${date.qualifier}`;
    case 'year':
      return String(date.year) + date.qualifier;
    case 'part':
      return `${String(date.year)}-${pad(date.part)}${date.qualifier}`;
    case 'day':
      return `${String(date.year)}-${pad(date.part)}-${pad(date.day)}${date.qualifier}`;
  }
};

const printEnd = (end: EdtfEnd): string =>
  end === 'open' ? '..' : end === 'unknown' ? '' : printDate(end);

/** The string a date was parsed from. */
export const printEdtf = (edtf: Edtf): string =>
  edtf.kind === 'date' ? printDate(edtf.date) : `${printEnd(edtf.start)}/${printEnd(edtf.end)}`;
