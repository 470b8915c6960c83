/** Geometry of an x–y slide in u: the plot, the ticks there is room for, and labels that never meet. */
import type { SlideBody } from '../charts/slide-model.ts';
import {
  marksOf,
  type LabelPlace,
  type Mark,
  type XTick,
  type XyModel,
} from '../charts/xy-model.ts';
import type { Text } from '../i18n/text.ts';
import { sizes, widthOf, type Room } from './slide-parts.tsx';

export type Plot = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly xAt: (value: number) => number;
  readonly yAt: (value: number) => number;
  readonly wide: (units: number) => number;
  readonly xLabels: readonly XTick[];
};

type Say = (text: Text) => string;
type Rect = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

type Anchor = 'start' | 'middle' | 'end';

export type Placed = {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
};

type Place = LabelPlace | 'aboveLeft' | 'belowRight';

const anchors: Readonly<Record<Place, Anchor>> = {
  above: 'middle',
  below: 'middle',
  right: 'start',
  left: 'end',
  aboveLeft: 'end',
  belowRight: 'start',
};

/** At most one grid line in ten u. */
export const ticksShown = (ticks: readonly number[], height: number): readonly number[] => {
  const every = Math.max(1, Math.ceil(ticks.length / Math.max(2, Math.floor(height / 11))));
  return ticks.filter((tick, i) => i % every === 0 || tick === 0);
};

/** Tick labels from the right of the one before: those that would meet it stay away. */
const spaced = (ticks: readonly XTick[], xAt: (value: number) => number, say: Say): XTick[] => {
  const major = ticks.filter((tick) => tick.major);
  const wanted = major.length > 2 ? major : ticks;
  let end = Number.NEGATIVE_INFINITY;
  return wanted.filter((tick) => {
    const half = widthOf(say(tick.label), sizes.second) / 2;
    if (xAt(tick.x) - half < end + 1.5) return false;
    end = xAt(tick.x) + half;
    return true;
  });
};

export const plotOf = (model: XyModel, room: Room, say: Say): Plot => {
  const left = 2.2 + Math.max(...model.yTicks.map((tick) => widthOf(String(tick), sizes.second)));
  const [x, y, w, h] = [left, 2.4, Math.max(1, room.w - left), Math.max(1, room.h - 9)];
  const xAt = (value: number): number => x + ((value - model.x[0]) / (model.x[1] - model.x[0])) * w;
  const yAt = (value: number): number =>
    y + h * (1 - (value - model.y[0]) / (model.y[1] - model.y[0] || 1));
  const wide = (units: number): number => (units / (model.x[1] - model.x[0])) * w;
  return { x, y, w, h, xAt, yAt, wide, xLabels: spaced(model.xTicks, xAt, say) };
};

const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** The box of a label at a place beside its mark; its baseline is 0.78 down from the top. */
const boxAt = (plot: Plot, mark: Mark, place: Place, wide: number, size: number): Rect => {
  const tall = size * 1.08;
  const shift = mark.bar ? plot.wide(mark.bar.shift) : 0;
  const [cx, cy] = [plot.xAt(mark.x) + shift, plot.yAt(mark.y)];
  const top = mark.yHigh === undefined ? cy : plot.yAt(mark.yHigh);
  const off = mark.bar ? 0.6 : 1.7;
  const half = mark.bar ? plot.wide(mark.bar.width) / 2 : 0;
  switch (place) {
    case 'above':
      return { x: cx - wide / 2, y: top - off - tall, w: wide, h: tall };
    case 'below':
      return { x: cx - wide / 2, y: cy + off, w: wide, h: tall };
    case 'aboveLeft':
      // Flush with its own bar: farther left it would stand over another.
      return { x: (mark.bar ? cx + half : cx - 1) - wide, y: top - 0.6 - tall, w: wide, h: tall };
    case 'belowRight':
      return { x: cx + 1, y: cy + 0.6, w: wide, h: tall };
    case 'right':
      return {
        x: Math.max(cx, plot.xAt(mark.window?.[1] ?? mark.x) + shift) + half + off + 0.5,
        y: cy - tall / 2,
        w: wide,
        h: tall,
      };
    case 'left':
      return {
        x: cx - half - off - 0.5 - wide,
        y: Math.max(cy - tall / 2, plot.y - 1.4),
        w: wide,
        h: tall,
      };
  }
};

/** Points along the lines, so that a label does not lie on one. */
const obstacles = (model: XyModel, plot: Plot): Rect[] =>
  model.series.flatMap((series) =>
    series.marks.flatMap((mark, i): Rect[] => {
      const [x, y] = [plot.xAt(mark.x), plot.yAt(mark.y)];
      if (mark.bar) {
        const [wide, zero] = [plot.wide(mark.bar.width), plot.yAt(0)];
        const left = x + plot.wide(mark.bar.shift) - wide / 2;
        return [{ x: left, y: Math.min(y, zero), w: wide, h: Math.abs(zero - y) }];
      }
      const next = series.marks[i + 1];
      const own = { x: x - 1.2, y: y - 1.2, w: 2.4, h: 2.4 };
      if (!next || series.line === 'none') return [own];
      const [nx, ny] = [plot.xAt(next.x), plot.yAt(next.y)];
      const along = Array.from({ length: 7 }, (_, k) => (k + 1) / 8);
      return [
        own,
        ...along.map((s) => ({
          x: x + (nx - x) * s - 0.3,
          y: y + (ny - y) * s - 0.3,
          w: 0.6,
          h: 0.6,
        })),
      ];
    }),
  );

const rank = (mark: Mark): number => (mark.strong ? 0 : mark.caption ? 1 : mark.minor ? 3 : 2);

export const labelsOf = (
  body: Extract<SlideBody, { as: 'xy' }>,
  plot: Plot,
  say: Say,
): { readonly marks: ReadonlyMap<string, Placed>; readonly name?: Placed } => {
  const size = sizes.value;
  const taken: Rect[] = obstacles(body.model, plot);
  const bounds = { left: plot.x, right: plot.x + plot.w, top: plot.y - 3, bottom: plot.y + plot.h };
  const found = new Map<string, Placed>();
  const placed = (rect: Rect, words: string, anchor: Anchor): Placed => ({
    words,
    anchor,
    x: rect.x + (anchor === 'middle' ? rect.w / 2 : anchor === 'end' ? rect.w : 0),
    y: rect.y + rect.h * 0.8,
  });
  const marks = marksOf(body.model).toSorted((a, b) => rank(a) - rank(b));
  for (const mark of marks) {
    if (mark.label === undefined || mark.minor) continue;
    const words = say(mark.label);
    const wide = widthOf(words, mark.strong ? size * 1.08 : size);
    const places: readonly Place[] = [
      mark.place ?? 'above',
      'above',
      'left',
      'right',
      'below',
      'aboveLeft',
      'belowRight',
    ];
    const fit = places
      .map((place) => ({ place, box: boxAt(plot, mark, place, wide, size) }))
      .find(
        ({ box }) =>
          box.x >= bounds.left &&
          box.x + box.w <= bounds.right + 4 &&
          box.y >= bounds.top &&
          box.y + box.h <= bounds.bottom &&
          taken.every((other) => !meets(box, other)),
      );
    if (!fit) continue;
    taken.push(fit.box);
    found.set(mark.id, placed(fit.box, words, anchors[fit.place]));
  }
  if (!body.name) return { marks: found };
  const words = say(body.name.text);
  const rect = {
    x: plot.xAt(body.name.x),
    y: plot.yAt(body.name.y) - size * 1.1,
    w: widthOf(words, size),
    h: size * 1.08,
  };
  return taken.some((other) => meets(rect, other))
    ? { marks: found }
    : { marks: found, name: placed(rect, words, 'start') };
};
