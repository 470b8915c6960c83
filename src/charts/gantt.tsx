/**
 * The timeline as a treegrid: real text in cells, a hidden drawing beside it, one tab stop.
 * What is here is drawn into the built page; keys, gestures, details and the brush come with the first touch.
 */
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { bringPart } from '../i18n/catalogue.ts';
import { useText } from '../i18n/context.tsx';
import { yearsOf } from './gantt-axis.ts';
import type { Hold } from './gantt-hold.ts';
import type { Live } from './gantt-live.tsx';
import { nowOf, type GanttProps } from './gantt-model.ts';
import { entriesOf } from './gantt-order.ts';
import { GanttHead } from './gantt-head.tsx';
import { isSaidLater } from './gantt-group.tsx';
import { Backdrop } from './gantt-scale.tsx';
import { createRange, Rows } from './gantt-rows.tsx';
import { useSlices, whole } from './gantt-slices.ts';
import css from './gantt.module.css';
import { pct, percentOf } from './scale.ts';
import { rowHeight } from './gantt-row.tsx';

/** The plot of the dashboard at its usual widths. */
const plotWidth = 620;

/** Shorter stretches have finer ticks, which come with the rest. */
const tenYears = 3650;

const none: GanttProps['model']['events'] = [];

const keysOfGrid = /^(Arrow|Page|Home|End|Enter$| $)/;

export const Gantt = (props: GanttProps) => {
  const { model, name } = props;
  const { groups, span, asOf, events } = model;
  const now = nowOf(model);
  const t = useText();
  const grid = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<Live>();
  const [active, setActive] = useState<string>();
  const [own, setOwn] = useState<string>();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [range] = useState(createRange);
  const entries = useMemo(() => entriesOf(groups, folded), [groups, folded]);
  const ticks = useMemo(() => (live?.ticksOf ?? yearsOf)(span), [span, live]);
  const { shown, isSaid } = useSlices(entries.length);
  const current = useMemo(
    () => (entries.indexOf(active) >= 0 ? active : entries.at(0)?.key),
    [entries, active],
  );
  const open = props.onOpened ? props.opened : own;
  const isLong = entries.length > whole;
  // What lies beside the plot is drawn too where rows may be dragged.
  const reach = live || isLong ? 1 : 0;
  const scale = useMemo(() => ({ span, width: plotWidth, reach }), [span, reach]);

  const wake = useCallback(
    (): Promise<Live | undefined> =>
      Promise.all([import('./gantt-live.tsx'), bringPart('timeline')]).then(
        ([module]) => {
          setLive(module.live);
          return module.live;
        },
        // The picture stays when the chunk cannot be had; the next touch asks again.
        () => undefined,
      ),
    [],
  );
  // What was asked for by address, and lists too long to hold whole, need the rest of the code at once.
  const isAsked =
    props.opened !== undefined ||
    isLong ||
    span[1] - span[0] < tenYears ||
    groups.some(isSaidLater) ||
    entries.length === 0;
  useEffect(() => {
    if (!isAsked) return undefined;
    // Not before the rows have been painted.
    const wait = setTimeout(() => void wake(), isLong ? 50 : 0);
    return () => clearTimeout(wait);
  }, [isAsked, isLong, wake]);

  const setOpen = (id: string | undefined): void =>
    props.onOpened ? props.onOpened(id) : setOwn(id);
  const hold: Hold = {
    ...props,
    grid,
    entries,
    current,
    open,
    folded,
    setActive,
    setOpen,
    setRange: range.set,
    fold: (id) =>
      setFolded(
        (was) => new Set(was.has(id) ? [...was].filter((one) => one !== id) : [...was, id]),
      ),
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isPress = /^(Enter| )$/.test(event.key) && event.target instanceof HTMLButtonElement;
    if (live) live.onKey(event, hold);
    // A button answers its own press.
    else if (isPress) void wake();
    else if (keysOfGrid.test(event.key) && !event.altKey && !event.ctrlKey && !event.metaKey) {
      // The very first key waits for its code.
      event.preventDefault();
      void wake().then((woken) => woken?.onKey(event, hold));
    }
  };

  const onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    const id = button?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const group = button?.closest<HTMLElement>('[data-group]')?.dataset['group'];
    if (button?.dataset['action'] === 'fold' && group !== undefined) hold.fold(group);
    if (button?.dataset['action'] === 'details' && id !== undefined) {
      setOpen(id === open ? undefined : id);
      void wake();
    }
  };

  return (
    <div
      ref={grid}
      className={css.frame}
      data-long={isLong}
      data-coming={!isSaid || (!isLong && shown < entries.length) || undefined}
      onPointerEnter={() => void wake()}
      onFocus={(event) => {
        const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row], [data-group]');
        const { row: id, group } = row?.dataset ?? {};
        if (id !== undefined || group !== undefined) setActive(id ?? `group:${group ?? ''}`);
        void wake();
      }}
    >
      <div className={css.tools}>{live ? <live.Tools hold={hold} /> : null}</div>
      {entries.length === 0 ? (
        live ? (
          <live.Empty model={model} onReset={props.onReset} />
        ) : null
      ) : (
        <div
          className={css.gantt}
          role="treegrid"
          tabIndex={-1}
          aria-label={name}
          aria-rowcount={entries.length + 1}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <GanttHead span={span} ticks={ticks} now={now} asOf={asOf} />
          <div
            className={css.body}
            data-body
            {...(isLong ? { style: { blockSize: entries.length * rowHeight } } : {})}
          >
            <Backdrop span={span} ticks={ticks} events={live ? events : none} now={now} />
            <Rows
              groups={groups}
              entries={entries}
              range={range}
              shown={shown}
              isSaid={isSaid}
              isLong={isLong}
              current={current}
              folded={folded}
              scale={scale}
              asOf={asOf}
              live={live}
              open={open}
              hold={open === undefined ? undefined : hold}
            />
          </div>
          <div className={css.foot} aria-hidden="true">
            <svg width="100%" height={22} overflow="visible">
              {now >= span[0] && now <= span[1] ? (
                <svg x={pct(percentOf(now, span))} overflow="visible">
                  <text
                    className={css.nowLabel}
                    y={16}
                    textAnchor={now < asOf ? 'end' : 'middle'}
                    data-not-data="clock"
                  >
                    {t.said({ clock: asOf })}
                  </text>
                </svg>
              ) : null}
            </svg>
          </div>
        </div>
      )}
      {live ? <live.EventNames events={events} span={span} /> : null}
    </div>
  );
};
