/** The rows in one list, heads of groups among them: what the keys walk and what assistive technology counts. */
import type { GanttGroup, GanttItem } from './gantt-model.ts';

export type Entry = {
  /** Of the element: groups and rows share one space of names. */
  readonly key: string;
  readonly group: GanttGroup;
  /** None for the head of a group. */
  readonly item?: GanttItem;
  /** Place in the group, from one. */
  readonly place: number;
};

export const groupKey = (id: string): string => `group:${id}`;

/** Rows of folded groups are left out. */
export const entriesOf = (
  groups: readonly GanttGroup[],
  folded: ReadonlySet<string>,
): readonly Entry[] =>
  groups.flatMap((group) => [
    ...(group.title ? [{ key: groupKey(group.id), group, place: 0 }] : []),
    ...(folded.has(group.id)
      ? []
      : group.items.map((item, i): Entry => ({ key: item.id, group, item, place: i + 1 }))),
  ]);
