/** What the timeline shows, row by row, before it is drawn. */
import type { Day } from '../domain/civil.ts';
import type { Claim } from '../domain/claim.ts';
import type { Track } from '../domain/project-track.ts';
import type { Sourced } from '../domain/sourced.ts';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import type { Span } from './gantt-layout.ts';

/** One claim about a row: a dated milestone, a stated value, a size. */
export type GanttFact = {
  readonly claim: Claim;
  readonly label: Text;
  readonly who: Text;
  /** Where sources disagree on it: the key of the conflict, and by how much. */
  readonly conflict?: { readonly key: string; readonly apart?: Sourced };
};

export type GanttItem = {
  readonly id: string;
  readonly name: Text;
  /** Rests on one unofficial voice alone. */
  readonly alone: boolean;
  readonly status: string;
  readonly state: Text;
  readonly overdue: boolean;
  readonly start: readonly Shown[];
  readonly end: readonly Shown[];
  readonly value?: Shown;
  readonly source: Text;
  readonly track: Track;
  /** From the first day the row touches to the last, what has passed in silence included. */
  readonly bounds?: Span | undefined;
  readonly facts: readonly GanttFact[];
  /** Months from the first planned end to what became of it, and which way. */
  readonly slip?: Text;
  readonly place?: Text;
  readonly note?: Text;
  readonly project: boolean;
};

/** Rows in order. A row is described when it comes into view: of a long list most never do. */
export type GanttList = {
  readonly count: number;
  readonly id: (i: number) => string;
  readonly bounds: (i: number) => Span | undefined;
  readonly at: (i: number) => GanttItem;
};

export const listOf = (items: readonly GanttItem[]): GanttList => {
  const at = (i: number): GanttItem => {
    const item = items[i];
    if (!item) throw new Error(`there is no row ${String(i)}`);
    return item;
  };
  return { count: items.length, at, id: (i) => at(i).id, bounds: (i) => at(i).bounds };
};

export type GanttGroup = {
  readonly id: string;
  /** None where the rows are not grouped. */
  readonly title?: Text;
  readonly lane?: 'reviews' | 'undated';
  readonly items: GanttList;
};

/** A happening beside the projects, flagged on the axis. */
export type GanttEvent = { readonly day: Day; readonly figure: Shown; readonly name: Text };

export type GanttModel = {
  readonly groups: readonly GanttGroup[];
  readonly span: Span;
  /** From the first to the last day of all rows: what the overview shows. */
  readonly whole: Span;
  readonly events: readonly GanttEvent[];
  readonly asOf: Day;
  /** Said where no row is left, and the settings that would bring rows back. */
  readonly empty: Text;
  readonly emptiedBy: readonly string[];
  /** How many rows are shown, said when that changes. */
  readonly tally: Text;
};

/** Where the as-of line stands: at the edge once the whole record is behind it. */
export const nowOf = ({ asOf, whole }: Pick<GanttModel, 'asOf' | 'whole'>): Day =>
  Math.min(asOf, whole[1]);

export type GanttProps = {
  readonly model: GanttModel;
  readonly name: string;
  /** Moves or zooms the plot: `undefined` goes back to the level chosen. A drag replaces, a zoom can be undone. */
  readonly onSpan: (span: Span | undefined, dragging?: boolean) => void;
  /** Takes settings back to what they are by default. */
  readonly onReset: (names: readonly string[]) => void;
  /** The row whose details are open, where the address keeps it. */
  readonly opened?: string | undefined;
  readonly onOpened?: (id: string | undefined) => void;
};
