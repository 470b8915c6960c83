/** One model for an x–y exhibit; the picture and the instrument are two drawings of it. */
import type { Figure, Text } from '../i18n/text.ts';
import type { Shape, Tone, Voice } from './tone.ts';

/** `aboveLeft`: above, and no further right than a bar is wide. */
export type LabelPlace = 'above' | 'aboveLeft' | 'below' | 'right' | 'left';

/** Width and shift from the mark's place, in units of the x domain. */
export type Bar = {
  readonly shift: number;
  readonly width: number;
  /** solid: printed; dashed: derived; open: part of the period. */
  readonly look: 'solid' | 'dashed' | 'open';
};

export type Mark = {
  readonly id: string;
  /** In units of the x domain: a year, possibly with a fraction. */
  readonly x: number;
  /** The stretch of time the mark may fall in, when it is not one point. */
  readonly window?: readonly [number, number];
  readonly y: number;
  /** Upper end of a range of values. */
  readonly yHigh?: number;
  readonly figure: Figure;
  readonly shape: Shape;
  readonly tone: Tone;
  /** Accessible name: period, value, kind, voice. */
  readonly name: Text;
  readonly label?: Text;
  /** Words above the label where there is room. */
  readonly caption?: Text;
  /** Narrow drawings leave captions out but for this one. */
  readonly captionStays?: boolean;
  readonly place?: LabelPlace;
  readonly strong?: boolean;
  /** Drawn as a bar from zero instead of a shape. */
  readonly bar?: Bar;
  /** A label that narrow screens leave to the table and the mark's name. */
  readonly minor?: boolean;
  /** A label with a word in it, wider than a bar: middling widths leave it out too. */
  readonly wordy?: boolean;
};

export type Series = {
  readonly id: string;
  readonly tone: Tone;
  /** solid joins neighbours one step apart; thin and dotted join all; none joins nothing. */
  readonly line: 'solid' | 'thin' | 'dotted' | 'none';
  readonly marks: readonly Mark[];
};

/** Two marks at one place in time whose values stand apart. */
export type Tie = {
  readonly id: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly figure: Figure;
};

export type XTick = {
  readonly x: number;
  readonly label: Text;
  readonly voice?: Voice;
  readonly major: boolean;
};

/** A happening: its label at the top of the plot, a thin line down to its day. */
export type Flag = {
  /** Accessible name: what happened, and when. */
  readonly name: Text;
  readonly id: string;
  readonly x: number;
  readonly label: Text;
  readonly figure: Figure;
};

/** Years one character of a flag takes at the width the dashboard gives the chart. */
const yearsPerCharacter = 0.16;

export type FlagPlace = { readonly row: number; readonly anchor: 'start' | 'end' };

/**
 * Rows from the top of the plot. A label reads away from the nearer edge, so that it stays in the plot;
 * the outer of two that would meet is the higher, so that no line down crosses a label on its side.
 * `lengthOf` counts a label's characters.
 */
export const flagPlaces = (
  flags: readonly Flag[],
  domain: readonly [number, number],
  lengthOf: (flag: Flag) => number,
): ReadonlyMap<string, FlagPlace> => {
  const middle = (domain[0] + domain[1]) / 2;
  const placed: { readonly from: number; readonly to: number; readonly row: number }[] = [];
  const outerFirst = flags.toSorted((a, b) => Math.abs(b.x - middle) - Math.abs(a.x - middle));
  return new Map(
    outerFirst.map((flag): [string, FlagPlace] => {
      const anchor = flag.x > middle ? 'end' : 'start';
      const long = lengthOf(flag) * yearsPerCharacter + 0.4;
      const [from, to] = anchor === 'end' ? [flag.x - long, flag.x] : [flag.x, flag.x + long];
      const above = placed.filter((other) => other.from <= to && from <= other.to);
      const row = Math.max(-1, ...above.map((other) => other.row)) + 1;
      placed.push({ from, to, row });
      return [flag.id, { row, anchor }];
    }),
  );
};

/** Words in the plot where something is missing; `before`: they end left of `x`, a line stands there. */
export type Gap = {
  readonly id: string;
  readonly x: number;
  readonly label: Text;
  readonly before?: boolean;
};

export type XyModel = {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly yTicks: readonly number[];
  readonly xTicks: readonly XTick[];
  readonly series: readonly Series[];
  readonly ties: readonly Tie[];
  readonly flags: readonly Flag[];
  readonly gaps: readonly Gap[];
  /** The as-of line. */
  readonly now?: { readonly x: number; readonly label: Text };
  /** Height of the plot in CSS pixels, fixed so that nothing moves. */
  readonly height: number;
};

/** All marks in reading order: along time, then from low to high. */
export const marksOf = (model: XyModel): readonly Mark[] =>
  model.series.flatMap((series) => series.marks).toSorted((a, b) => a.x - b.x || a.y - b.y);

/** May a line go from one mark to the next? Not across a missing year, nor from a range. */
export const joins = (series: Series, mark: Mark, next: Mark): boolean =>
  series.line !== 'solid' ||
  (next.x - mark.x === 1 && mark.yHigh === undefined && next.yHigh === undefined);

/** Neighbouring marks a line may join. */
export const segmentsOf = (series: Series): readonly (readonly [Mark, Mark])[] =>
  series.marks.flatMap((mark, i) => {
    const next = series.marks[i + 1];
    if (!next || series.line === 'none') return [];
    return joins(series, mark, next) ? [[mark, next] as const] : [];
  });

export const yOf = (model: XyModel, value: number): number =>
  model.height * (1 - (value - model.y[0]) / (model.y[1] - model.y[0] || 1));
