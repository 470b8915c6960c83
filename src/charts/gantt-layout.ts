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
  /** Per cent of the plot, cut where drawing ends. */
  readonly x1: number;
  readonly x2: number;
  /** The middle, wherever the window was cut. */
  readonly middle: number;
  /** A window narrower than its diamond is the diamond. */
  readonly narrow: boolean;
  /** Where the words beside the mark begin, in per cent; none where they have no room. */
  readonly label?: number;
  /** The words have room at the usual width and not on a narrow page. */
  readonly tight?: boolean;
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
/** Of the usual width, on the narrowest page that is not made of cards. */
const narrowest = 0.5;

/** Where words fit: behind the hatch up to the next mark, or behind the last mark of the row. */
const placeOfLabel = (
  kind: keyof typeof words,
  marks: readonly Mark[],
  scale: Scale,
): Pick<Glyph, 'label' | 'tight'> | undefined => {
  const { span, width } = scale;
  const [from, to] = [
    marks.map((mark) => percentOf(mark.from, span)),
    marks.map((mark) => percentOf(mark.to, span)),
  ];
  const own = marks.findIndex((mark) => mark.kind === kind);
  // A tick may stand behind the last mark.
  const behind = kind === 'hatch' ? 0 : (18 / width) * 100;
  const at = (kind === 'hatch' ? (to[own] ?? 0) : Math.max(...from, ...to)) + behind;
  const next = kind === 'hatch' ? Math.min(100, ...from.filter((x) => x > at)) : 100;
  const room = ((next - at) / 100) * width;
  if (at < 0 || room <= words[kind]) return undefined;
  return { label: at, ...(room * narrowest <= words[kind] ? { tight: true } : {}) };
};

/** Pure: the same track, scale and day always give the same glyphs. */
export const layoutRow = (track: Track, scale: Scale, asOf: Day): Row => {
  const marks = marksOf(track, asOf);
  const { span, width, reach = 0 } = scale;
  // One label a row: what the clock says goes before how far a date moved.
  const label = (['hatch', 'slip', 'rival'] as const).find((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const placeOf = label && placeOfLabel(label, marks, scale);
  const placed = marks.map((mark): Glyph => {
    const x1 = percentOf(Math.min(mark.from, mark.to), span);
    const x2 = mark.kind === 'ongoing' ? 100 : percentOf(Math.max(mark.from, mark.to), span);
    return {
      ...mark,
      x1,
      x2,
      middle: (x1 + x2) / 2,
      narrow: ((x2 - x1) / 100) * width < diamond,
      ...(mark.kind === label && (mark.count === 1 || mark.kind !== 'rival') ? placeOf : {}),
    };
  });
  const edge = 100 * reach;
  return {
    glyphs: placed
      .filter(({ x1, x2 }) => x2 >= -edge && x1 <= 100 + edge)
      .map((glyph) => ({
        ...glyph,
        x1: Math.max(-edge, glyph.x1),
        x2: Math.min(100 + edge, glyph.x2),
      })),
    before: placed.some(({ x1 }) => x1 < 0),
    after: placed.some(({ x2 }) => x2 > 100),
    inside: placed.some(({ x1, x2 }) => x2 >= 0 && x1 <= 100),
  };
};
