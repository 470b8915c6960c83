/** The state of the grid, and the hands that change it: what keys, gestures and details work with. */
import type { RefObject } from 'react';
import type { GanttProps } from './gantt-model.ts';
import type { Entries } from './gantt-order.ts';

export type Hold = GanttProps & {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly entries: Entries;
  /** Key of the one row in the tab order. */
  readonly current: string | undefined;
  readonly open: string | undefined;
  readonly folded: ReadonlySet<string>;
  readonly setActive: (key: string) => void;
  readonly setOpen: (id: string | undefined) => void;
  /** First and last row in view, of a list too long to hold whole. */
  readonly setRange: (range: readonly [number, number]) => void;
  readonly fold: (id: string) => void;
};

export const rowOf = ({ grid }: Hold, key: string): HTMLElement | null | undefined => {
  const [kind, name] = key.startsWith('group:') ? ['group', key.slice(6)] : ['row', key];
  return grid.current?.querySelector<HTMLElement>(
    `[role="row"][data-${kind}="${CSS.escape(name)}"]`,
  );
};

/** A row that is not in the page comes into it by being the one in the tab order. */
export const focusRow = (hold: Hold, key: string | undefined): void => {
  if (key === undefined) return;
  hold.setActive(key);
  const row = rowOf(hold, key);
  if (row) row.focus();
  else requestAnimationFrame(() => rowOf(hold, key)?.focus());
};
