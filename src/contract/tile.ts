/** The view of a tile: a name, a figure or a few, and lines in readable type. */
import type { Figure, FigureStyle, Text } from '../i18n/text.ts';
import type { View } from './view.ts';

export type TileLine = {
  readonly id: string;
  readonly text: Text;
  readonly look: 'plain' | 'grey' | 'strong';
};

export type TileItem = {
  readonly id: string;
  readonly figure: Figure;
  readonly style?: FigureStyle;
  readonly mult?: number;
  /** Unit or words behind the figure. */
  readonly after?: Text;
  /** Who and when, in grey. */
  readonly aside?: Text;
};

export type TileView = View & {
  readonly name: Text;
  readonly items: readonly TileItem[];
  readonly lines: readonly TileLine[];
  /** Said where no figure is known on the day or by the voices asked for. */
  readonly empty: Text;
  /** A series for a small line without labels; values in base units. */
  readonly spark?: readonly { readonly x: number; readonly figure: Figure & { is: 'amount' } }[];
};
