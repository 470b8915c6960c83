/**
 * What a slide shows, as plain data: few things, each with its figure and its words. Drawn for a room by
 * media/slide.tsx; a slide file can be made from the same. Lengths are in u, one per cent of the stage's height.
 */
import type { Day } from '../domain/civil.ts';
import type { Sourced } from '../domain/sourced.ts';
import type { Figure, FigureStyle, Text } from '../i18n/text.ts';
import type { Mark } from './gantt-marks.ts';
import type { Tone } from './tone.ts';
import type { XyModel } from './xy-model.ts';

/** One large number with its name, its unit, and what is to be known of it. */
export type SlideFigure = {
  readonly id: string;
  readonly name: Text;
  readonly figure: Figure;
  readonly style?: FigureStyle;
  readonly mult?: number;
  readonly unit?: Text;
  readonly lines: readonly Text[];
  readonly tone: Tone;
};

/** The series a large figure ends, in base units. */
export type SlideSpark = readonly { readonly x: number; readonly figure: Sourced }[];

export type SlideBar = {
  readonly id: string;
  readonly name: Text;
  /** Who and when, smaller, under the name. */
  readonly aside?: Text;
  readonly tone: Tone;
  /** Filled has happened, hollow has not. */
  readonly filled: boolean;
  readonly figure: Sourced;
  readonly mult?: number;
  readonly conflict?: { readonly key: string; readonly apart: Sourced };
};

/** One side of a disagreement. */
export type SlideVoice = {
  readonly id: string;
  readonly figure: Sourced;
  readonly mult?: number;
  readonly tone: Tone;
  readonly who: Text;
  readonly note?: Text;
};

export type SlideRow = {
  readonly id: string;
  readonly name: Text;
  /** Rests on one unofficial voice alone. */
  readonly alone: boolean;
  readonly marks: readonly Mark[];
  readonly evidence?: Figure;
  /** Days since a promised date passed in silence. */
  readonly days?: Sourced;
};

export type SlideCell = Figure | Text | readonly Figure[] | null;

export type SlideTableRow = {
  readonly id: string;
  readonly cells: readonly SlideCell[];
  readonly overdue?: boolean;
  readonly alone?: boolean;
};

export type SlideColumn = {
  readonly id: string;
  readonly head: Text;
  readonly align: 'start' | 'end';
  readonly mult?: number;
  /** Share of the width. */
  readonly weight: number;
};

export type SlideBody =
  | {
      readonly as: 'figures';
      readonly items: readonly SlideFigure[];
      readonly note?: Text;
      readonly spark?: SlideSpark;
    }
  | { readonly as: 'xy'; readonly unit: Text; readonly model: XyModel; readonly name?: SlideName }
  | {
      readonly as: 'voices';
      readonly key: string;
      readonly voices: readonly SlideVoice[];
      readonly apart: Sourced;
      readonly note?: Text;
    }
  | { readonly as: 'capital'; readonly stock: SlideStock; readonly beside?: SlideBeside }
  | { readonly as: 'bars'; readonly groups: readonly SlideGroup[]; readonly note?: Text }
  | {
      readonly as: 'timeline';
      readonly rows: readonly SlideRow[];
      readonly span: readonly [Day, Day];
      readonly years: readonly { readonly day: Day; readonly year: number }[];
      readonly asOf: Day;
      readonly more: number;
    }
  | {
      readonly as: 'table';
      readonly columns: readonly SlideColumn[];
      readonly rows: readonly SlideTableRow[];
      readonly note?: Text;
    };

/** The name of a line, standing in the plot above it. */
export type SlideName = { readonly text: Text; readonly x: number; readonly y: number };

export type SlideGroup = {
  readonly id: string;
  readonly title?: Text;
  readonly bars: readonly SlideBar[];
};

/** A whole, the part that has come true, and the rest. */
export type SlideStock = {
  readonly tone: Tone;
  readonly whole: Sourced;
  readonly part: Sourced;
  readonly rest: Sourced;
  readonly partName: Text;
  readonly restName: Text;
  readonly line: Text;
  readonly aside?: Text;
};

export type SlideBeside = {
  readonly tone: Tone;
  readonly figure: Sourced;
  readonly label: Text;
  readonly aside: Text;
};

/** An exhibit's finding for a room: a short computed title where its headline is long, and the body. */
export type SlideContent = {
  readonly title?: Text;
  readonly body: SlideBody;
  /** What the footer names where that is more than the body draws. */
  readonly figures?: readonly Figure[];
};

/** Within a slide: what is not shown yet, and what is pointed at. Ids are those of series, rows, bars and figures. */
export type SlideStep = {
  readonly hide?: readonly string[];
  readonly mark?: string;
};

/** Ids of all parts a step may name, in reading order. */
export const partsOf = (body: SlideBody): readonly string[] => {
  switch (body.as) {
    case 'figures':
      return body.items.map((item) => item.id);
    case 'xy':
      return body.model.series.map((series) => series.id);
    case 'voices':
      return body.voices.map((voice) => voice.id);
    case 'capital':
      return ['stock', ...(body.beside ? ['beside'] : [])];
    case 'bars':
      return body.groups.flatMap((group) => [group.id, ...group.bars.map((bar) => bar.id)]);
    case 'timeline':
    case 'table':
      return body.rows.map((row) => row.id);
  }
};

/** Every figure a body shows, in reading order: what "if asked" answers and what the footer names. */
export const figuresOfBody = (body: SlideBody): readonly Figure[] => {
  switch (body.as) {
    case 'figures':
      return body.items.flatMap((item) => [item.figure, ...item.lines.flatMap(figuresIn)]);
    case 'xy':
      return body.model.series.flatMap((series) => series.marks.map((mark) => mark.figure));
    case 'voices':
      return [...body.voices.map((voice) => voice.figure), body.apart];
    case 'capital':
      return [
        body.stock.part,
        body.stock.whole,
        body.stock.rest,
        ...(body.beside ? [body.beside.figure] : []),
      ];
    case 'bars':
      return body.groups.flatMap((group) => group.bars.map((bar) => bar.figure));
    case 'timeline':
      return body.rows.flatMap((row) => [
        ...(row.evidence ? [row.evidence] : []),
        ...(row.days ? [row.days] : []),
      ]);
    case 'table':
      return body.rows.flatMap((row) => row.cells.flatMap(figuresInCell));
  }
};

/** Figures and dated names a text holds. */
export const figuresIn = (text: Text): readonly Figure[] =>
  Object.values(text.values ?? {}).flatMap((value) =>
    'key' in value ? figuresIn(value) : 'figure' in value ? [value.figure] : [],
  );

const figuresInCell = (cell: SlideCell): readonly Figure[] => {
  if (cell === null) return [];
  if ('key' in cell) return figuresIn(cell);
  return 'is' in cell ? [cell] : cell;
};
