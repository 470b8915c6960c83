/** What every renderer is asked to do, so that one page can time them all alike. */

/** A row with two instants, as every package here wants them, in milliseconds. */
export type Row = {
  readonly id: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
};

export type Mounted = {
  /** Rows are in view: in the document, and with a size there. */
  readonly painted: () => boolean;
  /** Moves the view down the rows and along the time; a number of pixels, negative is back. */
  readonly pan: (down: number, along: number) => void;
  /** Shows a quarter of the time, or all of it again. */
  readonly zoom: (close: boolean) => void;
};

/** Draws into a box of a fixed size. May draw later than it returns. */
export type Mount = (box: HTMLElement, rows: readonly Row[]) => Mounted;

export const size = { width: 1240, height: 700 };

/** All dates of the rows lie in it; see bundled-rows.mjs and rows.ts. */
export const wholeSpan = { from: Date.UTC(2004, 0, 1), to: Date.UTC(2036, 0, 1) };
export const closeSpan = { from: Date.UTC(2015, 0, 1), to: Date.UTC(2028, 0, 1) };
