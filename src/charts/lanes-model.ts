/** Dated happenings in lanes: how each is drawn, and how those of one lane keep clear of each other. */
import type { Day } from '../domain/civil.ts';
import type { Window } from '../domain/edtf.ts';
import type { Localised } from '../domain/language.ts';
import { widened } from '../domain/window.ts';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import type { Tone } from './tone.ts';
import { byText } from '../domain/text-order.ts';

/** point: a day or a few; band: some time in a window; span: all of a term. */
export type LaneForm = 'point' | 'band' | 'span';

export type LaneMark = {
  readonly id: string;
  /** What opens; its kind gives a point its shape. */
  readonly figure: Shown;
  readonly from: Day;
  readonly to: Day;
  readonly form: LaneForm;
  readonly tone: Tone;
  /** To where time has passed without a report. */
  readonly hatchTo?: Day;
  /** Said in full to ears, and below the drawing to eyes. */
  readonly name: Text;
  /** A few words beside the mark, where there is room. */
  readonly label?: Localised;
};

export type Lane = {
  readonly id: string;
  readonly name: Text;
  readonly marks: readonly LaneMark[];
};

export type Placed = LaneMark & { readonly row: number; readonly labelled: boolean };

/** Longest stay that is drawn as a point. */
const few = 16;

/** How a date is drawn; `undefined` for one that lies nowhere on an axis. */
export const placeOf = (window: Window): Pick<LaneMark, 'from' | 'to' | 'form'> | undefined => {
  const { earliest, latest } = widened(window);
  if (earliest === null || latest === null) return undefined;
  const isShort = latest - earliest < few;
  return {
    from: earliest,
    to: latest,
    form: isShort ? 'point' : window.precision === 'interval' ? 'span' : 'band',
  };
};

/** The narrowest plot a drawing is shown in, and what a mark and a letter take of it, in pixels. */
const [narrowest, markWidth, letter] = [480, 15, 6.8];

/** First row in which each mark keeps clear of the one before; labels only where nothing follows. */
export const packed = (
  marks: readonly LaneMark[],
  [first, last]: readonly [Day, Day],
  asOf: Day,
): readonly Placed[] => {
  const days = (pixels: number): number => (pixels * (last - first)) / narrowest;
  const half = days(markWidth) / 2;
  const reach = (mark: LaneMark): readonly [number, number] => {
    const middle = (mark.from + mark.to) / 2;
    return [Math.min(mark.from, middle - half), Math.max(mark.hatchTo ?? mark.to, middle + half)];
  };
  const rows: LaneMark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.from - b.from || byText(a.id, b.id))) {
    const free = rows.find((row) => row.every((other) => reach(other)[1] <= reach(mark)[0]));
    if (free) free.push(mark);
    else rows.push([mark]);
  }
  const placed = rows.flatMap((row, index) =>
    row.map((mark, i): Placed => {
      const next = row[i + 1];
      const clear = [next ? reach(next)[0] : last, ...(mark.to < asOf ? [asOf] : [])];
      const end = reach(mark)[1] + days((mark.label?.en.length ?? 0) * letter + 6);
      return {
        ...mark,
        row: index,
        labelled: mark.label !== undefined && end < Math.min(...clear),
      };
    }),
  );
  return placed.toSorted((a, b) => a.from - b.from);
};
