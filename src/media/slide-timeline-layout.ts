/** Geometry of the timeline of a slide in u: as many rows as there is room for, each as tall as its name. */
import type { Mark } from '../charts/gantt-marks.ts';
import type { SlideBody } from '../charts/slide-model.ts';
import type { Language } from '../domain/language.ts';
import { widthOf, type Room } from './slide-parts.tsx';

export type TimelineBody = Extract<SlideBody, { as: 'timeline' }>;

/** Names are many and long: a little smaller than values. */
export const nameSize = 3.4;
export const lineHeight: Readonly<Record<Language, number>> = { en: 1.15, vi: 1.2, lo: 1.5 };
const most = 8;

const within = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(Math.max(value, low), high);

/** What lies before or after the years shown is in the table. */
export const isInside = ({ from, to }: Mark, [low, high]: readonly [number, number]): boolean =>
  to >= low && from <= high;

/** Height of a row by the lines of its name; Lao stacks its marks. */
const heightOf = (name: string, width: number, language: Language): number => {
  const line = nameSize * lineHeight[language];
  // Words break before the edge.
  const lines = Math.ceil((widthOf(letters(name), nameSize) * 1.06) / width);
  return 1.4 + line * Math.min(3, lines);
};

/** Marks above and below a letter take no width. */
export const letters = (words: string): string => words.normalize('NFC').replace(/\p{Mn}/gu, '');

export const geometry = (
  body: TimelineBody,
  room: Room,
  names: readonly string[],
  language: Language,
) => {
  const left = Math.min(room.w * 0.4, 62);
  const [low, high] = body.span;
  const at = (day: number): number =>
    left + 1 + ((within(day, body.span) - low) / (high - low)) * (room.w - left - 1);
  const head = 5.4;
  const foot = 5;
  const tall = names.slice(0, most).map((name) => heightOf(name, left - 2, language));
  const whole = (count: number): number => tall.slice(0, count).reduce((a, b) => a + b, 0);
  let count = tall.length;
  while (count > 1 && whole(count) > room.h - head - foot) count -= 1;
  // What is over goes to all rows alike.
  const spare = Math.min(3.4, Math.max(0, (room.h - head - foot - whole(count)) / count));
  const rows = body.rows.slice(0, count).map((row, i) => ({
    row,
    top: head + whole(i) + spare * i,
    step: (tall[i] ?? 0) + spare,
  }));
  return { left, at, head, rows, end: head + whole(count) + spare * count };
};
