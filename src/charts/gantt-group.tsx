/** Head of a group: its name, how many rows, and a bracket from the earliest day to the latest. */
import { memo } from 'react';
import css from './gantt-group.module.css';
import type { Span } from './gantt-layout.ts';
import type { GanttGroup } from './gantt-model.ts';
import { Rich } from './rich.tsx';
import { pct, percentOf } from './scale.ts';

type GroupProps = {
  readonly group: GanttGroup;
  readonly index: number;
  readonly closed: boolean;
  readonly active: boolean;
  readonly top?: number | undefined;
  readonly span: Span;
};

/** From the earliest day of a group to its latest: a bracket over its rows. */
const Summary = ({ group, span }: Pick<GroupProps, 'group' | 'span'>) => {
  const bounds = group.items.flatMap((item) => item.bounds ?? []);
  if (bounds.length === 0) return null;
  const [x1, x2] = [Math.min(...bounds), Math.max(...bounds)]
    .map((day) => Math.min(100, Math.max(0, percentOf(day, span))))
    .map(pct);
  return (
    <svg width="100%" height={20} overflow="visible" aria-hidden="true" className={css.summary}>
      <line x1={x1} x2={x2} y1={8} y2={8} />
      <line x1={x1} x2={x1} y1={8} y2={13} />
      <line x1={x2} x2={x2} y1={8} y2={13} />
    </svg>
  );
};

export const GroupRow = memo(({ group, index, closed, active, top, span }: GroupProps) => {
  if (!group.title) return null;
  return (
    <div
      role="row"
      aria-level={1}
      aria-rowindex={index}
      aria-expanded={!closed}
      className={css.group}
      tabIndex={active ? 0 : -1}
      data-group={group.id}
      {...(top === undefined ? {} : { style: { insetBlockStart: top } })}
    >
      <div role="rowheader" className={css.groupName}>
        <button type="button" tabIndex={-1} aria-expanded={!closed} data-action="fold">
          <Rich text={group.title} />{' '}
          <span className={css.quiet} data-not-data="count">
            {group.items.length}
          </span>
        </button>
      </div>
      <div role="gridcell" className={css.groupCell} aria-colspan={5}>
        {group.lane === 'undated' ? null : <Summary group={group} span={span} />}
      </div>
    </div>
  );
});
GroupRow.displayName = 'GroupRow';
