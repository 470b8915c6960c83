/** The body of a slide nothing else is known of: the head of the table, four columns of it. */
import type { Figure, Text } from '../i18n/text.ts';
import type { SlideBody, SlideColumn } from './slide-model.ts';

type Table = {
  readonly columns: readonly {
    readonly id: string;
    readonly head: Text;
    readonly align: 'start' | 'end';
    readonly mult?: number;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly (Figure | Text | readonly Figure[] | null)[];
  }[];
};

/** Figures are narrow, words are wide, and the first column says what the row is about. */
const columnOf = (column: Table['columns'][number], i: number): SlideColumn => ({
  ...column,
  weight: i === 0 ? 3 : column.align === 'end' ? 1.6 : 2,
});

export const genericBody = (table: Table): SlideBody => ({
  as: 'table',
  columns: table.columns.slice(0, 4).map(columnOf),
  rows: table.rows,
});
