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

/** Nothing is counted through or described before it is asked for. */
export type Entries = {
  readonly length: number;
  readonly at: (i: number) => Entry | undefined;
  /** −1 where there is none of this key. */
  readonly indexOf: (key: string | undefined) => number;
};

export const groupKey = (id: string): string => `group:${id}`;

/** Rows of folded groups are left out. */
export const entriesOf = (groups: readonly GanttGroup[], folded: ReadonlySet<string>): Entries => {
  let length = 0;
  const blocks = groups.map((group) => {
    const first = length;
    const head = group.title ? 1 : 0;
    const rows = folded.has(group.id) ? 0 : group.items.count;
    length += head + rows;
    return { group, first, head, rows };
  });
  const at = (i: number): Entry | undefined => {
    const block = blocks.find(({ first, head, rows }) => i >= first && i < first + head + rows);
    if (!block) return undefined;
    const { group, first, head } = block;
    const place = i - first - head;
    if (place < 0) return { key: groupKey(group.id), group, place: 0 };
    const item = group.items.at(place);
    return { key: item.id, group, item, place: place + 1 };
  };
  const indexOf = (key: string | undefined): number => {
    if (key === undefined) return -1;
    for (const { group, first, head, rows } of blocks) {
      if (head > 0 && groupKey(group.id) === key) return first;
      for (let i = 0; i < rows; i++) if (group.items.id(i) === key) return first + head + i;
    }
    return -1;
  };
  return { length, at, indexOf };
};
