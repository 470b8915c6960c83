/**
 * The timeline as a treegrid: real text in cells, a hidden drawing beside it.
 * One tab stop; up and down move between rows, right and left between the figures of a row, Enter opens details.
 */
import { useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../i18n/context.tsx';
import type { GanttProps } from './gantt-model.ts';
import { Axis, Backdrop, Row } from './gantt-parts.tsx';
import css from './gantt.module.css';
import { Rich } from './rich.tsx';
import { pct, percentOf } from './scale.ts';

export const Gantt = ({ groups, span, years, asOf, name, empty }: GanttProps) => {
  const t = useText();
  const grid = useRef<HTMLDivElement>(null);
  const ids = groups.flatMap((group) => group.items.map((item) => item.id));
  const [active, setActive] = useState<string>();
  const [open, setOpen] = useState<string>();
  const current = active !== undefined && ids.includes(active) ? active : ids[0];
  const toggle = (id: string): void => setOpen(open === id ? undefined : id);
  const focusRow = (id: string | undefined): void => {
    if (id === undefined) return;
    setActive(id);
    grid.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-row]');
    const id = row?.dataset['row'];
    if (!row || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (target.closest('[data-project-details]')) return;
    const stops = [...row.querySelectorAll<HTMLElement>('button:not([data-project-details] *)')];
    const at = stops.indexOf(target);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(ids[ids.indexOf(id) + 1]),
      ArrowUp: () => focusRow(ids[ids.indexOf(id) - 1]),
      Home: () => focusRow(ids[0]),
      End: () => focusRow(ids.at(-1)),
      PageDown: () => focusRow(ids[Math.min(ids.length - 1, ids.indexOf(id) + 10)]),
      PageUp: () => focusRow(ids[Math.max(0, ids.indexOf(id) - 10)]),
      ArrowRight: () => stops[at + 1]?.focus(),
      ArrowLeft: () => (at <= 0 ? row.focus() : stops[at - 1]?.focus()),
      ...(target === row ? { Enter: () => toggle(id), ' ': () => toggle(id) } : {}),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  if (ids.length === 0) return <p className={css.quiet}>{t.plain(empty)}</p>;
  return (
    <div
      ref={grid}
      className={css.gantt}
      role="treegrid"
      tabIndex={-1}
      aria-label={name}
      aria-rowcount={ids.length + groups.length + 1}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const id = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'];
        if (id !== undefined) setActive(id);
      }}
    >
      <div className={css.head} role="row" aria-rowindex={1}>
        <span role="columnheader">{t.say('column.name')}</span>
        <span role="columnheader" className="visually-hidden">
          {t.say('column.start')}
        </span>
        <span role="columnheader" className="visually-hidden">
          {t.say('column.end')}
        </span>
        <span role="columnheader" className={css.headState}>
          {t.say('column.status')}
        </span>
        <span role="columnheader" className={css.headValue}>
          {t.say('column.value')}
        </span>
        <span role="columnheader" className={css.headSource}>
          <span className="visually-hidden">{t.say('column.source')}</span>
          <Axis span={span} years={years} />
        </span>
      </div>
      <div className={css.body}>
        <Backdrop span={span} years={years} asOf={asOf} />
        {groups.map((group) => (
          <div key={group.id} role="rowgroup" {...(group.lane ? { 'data-lane': group.lane } : {})}>
            <div role="row" aria-level={1} className={css.group}>
              <span role="rowheader">
                <Rich text={group.title} />
              </span>
            </div>
            {group.items.map((item) => (
              <Row
                key={item.id}
                item={item}
                index={ids.indexOf(item.id)}
                active={item.id === current}
                open={item.id === open}
                toggle={() => toggle(item.id)}
                span={span}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={css.foot} aria-hidden="true">
        <svg width="100%" height={22} overflow="visible">
          <svg x={pct(percentOf(asOf, span))} overflow="visible">
            <text className={css.nowLabel} y={16} textAnchor="middle" data-not-data="clock">
              {t.said({ clock: asOf })}
            </text>
          </svg>
        </svg>
      </div>
    </div>
  );
};
