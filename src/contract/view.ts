/** What an exhibit says, as plain data: no language, no layout, no clock. Every medium starts from it. */
import type { Relation } from '../domain/relations.ts';
import type { Figure, Text } from '../i18n/text.ts';

/** `null` is known to be missing and is drawn as such. Several figures in one cell are stacked. */
export type Cell = Figure | Text | readonly Figure[] | null;

export type Column = {
  readonly id: string;
  readonly head: Text;
  readonly align: 'start' | 'end';
  /** Power of ten the column's amounts are shown in. */
  readonly mult?: number;
};

export type Row = { readonly id: string; readonly cells: readonly Cell[] };

export type Table = {
  readonly caption: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

export type Note = { readonly id: string; readonly title: Text; readonly text: Text };

export type View = {
  /** One computed sentence: the finding, title of card and slide, start of the alternative text. */
  readonly headline: Text;
  /** Measure, unit, basis, period. */
  readonly scope: Text;
  /** The whole truth: table, files, screen readers. */
  readonly table: Table;
  readonly notes: readonly Note[];
  /** Always there, often empty. */
  readonly disagreements: readonly Relation[];
};

const figuresOfText = (text: Text): Figure[] =>
  Object.values(text.values ?? {}).flatMap((value) =>
    'key' in value ? figuresOfText(value) : 'figure' in value ? [value.figure] : [],
  );

const figuresOfCell = (cell: Cell): readonly Figure[] => {
  if (cell === null) return [];
  if ('key' in cell) return figuresOfText(cell);
  return 'is' in cell ? [cell] : cell;
};

/** Ids of every claim a view rests on, in order of appearance: the source note is collected, never written. */
export const claimsOf = (view: View): readonly string[] => [
  ...new Set(
    [
      ...figuresOfText(view.headline),
      ...view.table.rows.flatMap((row) => row.cells.flatMap(figuresOfCell)),
      ...view.notes.flatMap((note) => figuresOfText(note.text)),
    ].flatMap((figure) => figure.claims),
  ),
];

/** What to say where nothing is drawn, unless the headline above has said it; that of a tile is for ears only. */
export const unsaid = (
  view: { readonly headline: Text; readonly empty: Text },
  tile?: { readonly medium: string },
): Text | undefined =>
  view.headline.key === view.empty.key && tile?.medium !== 'card' ? undefined : view.empty;
