/** The rows in the page: all of a short list, those in view of a long one. Scrolling draws only these anew. */
import { memo, useSyncExternalStore } from 'react';
import type { Day } from '../domain/civil.ts';
import { GroupRow } from './gantt-group.tsx';
import type { Hold } from './gantt-hold.ts';
import type { Scale } from './gantt-layout.ts';
import type { Live } from './gantt-live.tsx';
import type { GanttGroup } from './gantt-model.ts';
import type { Entries, Entry } from './gantt-order.ts';
import { Row } from './gantt-parts.tsx';
import { rowHeight } from './gantt-row.tsx';

export type Range = readonly [from: number, to: number];

/** First and last row in view, kept beside the page's state: it changes with every scrolled row. */
export const createRange = () => {
  let range: Range = [0, 0];
  const listeners = new Set<() => void>();
  return {
    get: (): Range => range,
    set: (next: Range): void => {
      if (next[0] === range[0] && next[1] === range[1]) return;
      range = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

type RowsProps = {
  readonly groups: readonly GanttGroup[];
  readonly entries: Entries;
  readonly range: ReturnType<typeof createRange>;
  /** Rows in the page so far, of a list held whole. */
  readonly shown: number;
  readonly isSaid: boolean;
  readonly isLong: boolean;
  readonly current: string | undefined;
  readonly folded: ReadonlySet<string>;
  readonly scale: Scale;
  readonly asOf: Day;
  readonly live: Live | undefined;
  readonly open: string | undefined;
  /** Given while a row is open: its details work with all of it. */
  readonly hold: Hold | undefined;
};

type Placed = { readonly entry: Entry; readonly i: number };

const placed = (entries: Entries, from: number, to: number): Placed[] => {
  const all: Placed[] = [];
  for (let i = from; i < to; i++) {
    const entry = entries.at(i);
    if (entry) all.push({ entry, i });
  }
  return all;
};

export const Rows = memo((props: RowsProps) => {
  const { groups, entries, range, shown, isLong, current, folded, scale, asOf, live } = props;
  const seen = useSyncExternalStore(range.subscribe, range.get, range.get);
  const [from, to] = isLong && seen[1] > 0 ? seen : [0, shown];
  const at = isLong ? entries.indexOf(current) : -1;
  // The row in the tab order is always there, wherever a long list has been scrolled to.
  const isAway = at >= 0 && (at < from || at >= to);
  const visible = [
    ...(isAway ? placed(entries, at, at + 1) : []),
    ...placed(entries, from, Math.min(to, entries.length)),
  ];
  const topOf = (i: number): number | undefined => (isLong ? i * rowHeight : undefined);
  const drawn = ({ entry, i }: Placed) => {
    const { group, item, key, place } = entry;
    const shared = { index: i + 2, active: key === current, top: topOf(i) };
    if (!item)
      return (
        <GroupRow
          key={key}
          group={group}
          Later={live?.Title}
          Bracket={live?.Summary}
          closed={folded.has(group.id)}
          span={scale.span}
          {...shared}
        />
      );
    const isOpen = key === props.open;
    const row = (
      <Row
        key={key}
        item={item}
        level={group.title ? 2 : 1}
        place={place}
        among={group.items.count}
        open={isOpen}
        isSaid={props.isSaid}
        scale={scale}
        asOf={asOf}
        {...shared}
      />
    );
    if (!isOpen || !live || !props.hold) return row;
    return [
      row,
      <live.Details key={`${key} details`} item={item} hold={props.hold} top={topOf(i + 1)} />,
    ];
  };
  return isLong
    ? visible.flatMap(drawn)
    : groups.map((group) => (
        <div key={group.id} role="rowgroup" {...(group.lane ? { 'data-lane': group.lane } : {})}>
          {visible.filter(({ entry }) => entry.group === group).flatMap(drawn)}
        </div>
      ));
});
Rows.displayName = 'Rows';
