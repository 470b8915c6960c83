/** Head of a group: its name, how many rows, and a bracket from the earliest day to the latest. */
import { memo, type ComponentType } from 'react';
import type { Text } from '../i18n/text.ts';
import css from './gantt-group.module.css';
import type { Span } from './gantt-layout.ts';
import type { GanttGroup } from './gantt-model.ts';
import { Rich } from './rich.tsx';

/** Titles few readers ask for are said in words that come with the first touch. */
export const isSaidLater = ({ title }: GanttGroup): boolean =>
  title?.key.startsWith('gantt.') === true;

type GroupProps = {
  /** Comes with the first touch. */
  readonly Later: ComponentType<{ readonly text: Text }> | undefined;
  readonly Bracket: ComponentType<{ readonly group: GanttGroup; readonly span: Span }> | undefined;
  readonly group: GanttGroup;
  readonly index: number;
  readonly closed: boolean;
  readonly active: boolean;
  readonly top?: number | undefined;
  readonly span: Span;
};

export const GroupRow = memo(
  ({ group, index, closed, active, top, span, Later, Bracket }: GroupProps) => {
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
            {isSaidLater(group) ? (
              Later ? (
                <Later text={group.title} />
              ) : null
            ) : (
              <Rich text={group.title} />
            )}{' '}
            <span className={css.quiet} data-not-data="count">
              {group.items.count}
            </span>
          </button>
        </div>
        <div role="gridcell" className={css.groupCell} aria-colspan={5}>
          {Bracket && group.lane !== 'undated' ? <Bracket group={group} span={span} /> : null}
        </div>
      </div>
    );
  },
);
GroupRow.displayName = 'GroupRow';
