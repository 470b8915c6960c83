/** What the timeline shows, row by row, before it is drawn. */
import type { Day } from '../domain/civil.ts';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import type { Glyph } from './gantt-layout.ts';
import type { Span } from './gantt-row.tsx';

export type GanttDetail = {
  readonly id: string;
  readonly label: Text;
  readonly figure: Shown;
  readonly who: Text;
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
  readonly glyphs: readonly Glyph[];
  readonly details: readonly GanttDetail[];
  readonly note?: Text;
  readonly project: boolean;
};

export type GanttGroup = {
  readonly id: string;
  readonly title: Text;
  readonly lane?: 'reviews';
  readonly items: readonly GanttItem[];
};

export type GanttProps = {
  readonly groups: readonly GanttGroup[];
  readonly span: Span;
  readonly years: readonly { readonly day: Day; readonly year: number }[];
  readonly asOf: Day;
  readonly name: string;
  readonly empty: Text;
};
