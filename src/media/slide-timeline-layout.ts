/** Geometry of the timeline of a slide in u: as many rows as there is room for, each as tall as its name. */
import type { Mark } from '../charts/gantt-marks.ts';
import type { SlideBody } from '../charts/slide-model.ts';
import type { Language } from '../domain/language.ts';
import type { Room } from './slide-parts.tsx';

export type TimelineBody = Extract<SlideBody, { as: 'timeline' }>;

/** Names are many and long: a little smaller than values. */
export const nameSize = 3.4;
/** Average advance in a name, with what is lost where words break before the edge. */
const nameAdvance = 0.52;
export const lineHeight: Readonly<Record<Language, number>> = { en: 1.15, vi: 1.2, lo: 1.5 };
const most = 8;

const held = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(Math.max(value, low), high);

/** What lies before or after the years shown is in the table. */
export const isInside = ({ from, to }: Mark, [low, high]: readonly [number, number]): boolean =>
  to >= low && from <= high;

/** Height of a row by the lines of its name; Lao stacks its marks. */
const heightOf = (name: string, width: number, language: Language): number => {
  const line = nameSize * lineHeight[language];
  const lines = Math.ceil((letters(name).length * nameSize * nameAdvance) / width);
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
    left + 1 + ((held(day, body.span) - low) / (high - low)) * (room.w - left - 1);
  const head = 5.4;
  const foot = 5;
  const within = room.h - head - foot;
  let kept = body.rows.slice(0, most).map((row, i) => {
    const name = names[i] ?? '';
    return { row, name, tall: heightOf(name, left - 2, language) };
  });
  const whole = (count = kept.length): number =>
    kept.slice(0, count).reduce((sum, { tall }) => sum + tall, 0);
  while (kept.length > 1 && whole() > within) {
    // Those past their date stay: the finding is about them.
    const calm = kept.findLast(({ row }) => !row.days) ?? kept.at(-1);
    kept = kept.filter((one) => one !== calm);
  }
  // What is over goes to all rows alike.
  const spare = Math.min(3.4, Math.max(0, (within - whole()) / kept.length));
  const rows = kept.map(({ row, name, tall }, i) => ({
    row,
    name,
    top: head + whole(i) + spare * i,
    step: tall + spare,
  }));
  return { left, at, head, rows, end: head + whole() + spare * kept.length };
};
