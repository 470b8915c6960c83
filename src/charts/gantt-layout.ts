/** One row on a scale: the marks of a track placed in per cent of the plot. One function for screen, print and slides. */
import type { Day } from '../domain/civil.ts';
import type { Track } from '../domain/project-track.ts';
import { marksOf, type Mark } from './gantt-marks.ts';
import { percentOf } from './scale.ts';

export type Span = readonly [Day, Day];

export type Scale = {
  /** First and last day of the plot. */
  readonly span: Span;
  /** About how many pixels wide the plot is: only whether words and brackets have room depends on it. */
  readonly width: number;
  /** Plot widths drawn beyond either edge, so that panning need not draw. */
  readonly reach?: number;
};

export type Glyph = Mark & {
  /** Per cent of the plot. */
  readonly x1: number;
  readonly x2: number;
  /** A window narrower than its diamond is the diamond. */
  readonly narrow: boolean;
  /** Words beside the mark have room. */
  readonly labelled: boolean;
};

export type Row = {
  readonly glyphs: readonly Glyph[];
  /** Something of the row lies before or after the plot; `all`: nothing of it lies inside. */
  readonly before: boolean;
  readonly after: boolean;
  readonly inside: boolean;
};

const diamond = 14;
const words = { hatch: 158, slip: 124, rival: 74 } as const;

/** Room to the right of a glyph, in pixels, before the next one begins or the plot ends. */
const roomAfter = (at: number, others: readonly Mark[], { span, width }: Scale): number => {
  const next = others
    .map((other) => percentOf(other.from, span))
    .filter((x) => x > at)
    .reduce((low, x) => Math.min(low, x), 100);
  return ((next - at) / 100) * width;
};

/** Pure: the same track, scale and day always give the same glyphs. */
export const layoutRow = (track: Track, scale: Scale, asOf: Day): Row => {
  const marks = marksOf(track, asOf);
  const { span, width, reach = 0 } = scale;
  // One label a row: what the clock says goes before how far a date moved.
  const label = (['hatch', 'slip', 'rival'] as const).find((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const placed = marks.map((mark): Glyph => {
    const x1 = percentOf(Math.min(mark.from, mark.to), span);
    const x2 = mark.kind === 'ongoing' ? 100 : percentOf(Math.max(mark.from, mark.to), span);
    // Where a hatch ends stands the flag; where a slip ends may stand a tick.
    const end = x2 + (mark.kind === 'hatch' ? 0 : (1200 / width) * 1.5);
    return {
      ...mark,
      x1,
      x2,
      narrow: ((x2 - x1) / 100) * width < diamond,
      labelled:
        mark.kind === label && x2 >= 0 && x2 < 100 && roomAfter(end, marks, scale) > words[label],
    };
  });
  const edge = 100 * reach;
  return {
    glyphs: placed.filter(({ x1, x2 }) => x2 >= -edge && x1 <= 100 + edge),
    before: placed.some(({ x1 }) => x1 < 0),
    after: placed.some(({ x2 }) => x2 > 100),
    inside: placed.some(({ x1, x2 }) => x2 >= 0 && x1 <= 100),
  };
};
