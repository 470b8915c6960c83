/** The pieces of the timeline's treegrid: a row with its cells, a group's head, the axis, the lines behind all rows. */
import { memo } from 'react';
import type { Day } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown } from '../i18n/text.ts';
import type { Translator } from '../i18n/translate.ts';
import { Figure } from './figure.tsx';
import type { Tick, Ticks } from './gantt-axis.ts';
import { layoutRow, type Scale, type Span } from './gantt-layout.ts';
import type { GanttEvent, GanttItem } from './gantt-model.ts';
import { GanttRow } from './gantt-row.tsx';
import css from './gantt-parts.module.css';
import { Rich } from './rich.tsx';
import { pct, percentOf } from './scale.ts';
import { Hatch } from './shapes.tsx';

const Figures = ({ figures, missing }: { figures: readonly Shown[]; missing: string }) =>
  figures.length === 0 ? (
    <span className={css.quiet}>{missing}</span>
  ) : (
    figures.map((figure) => (
      <span key={figure.claims.join(' ')} className={css.figure}>
        <Figure
          figure={figure}
          style={figure.is === 'date' ? 'short' : 'bare'}
          mult={6}
          tabIndex={-1}
        />
      </span>
    ))
  );

type RowProps = {
  readonly item: GanttItem;
  /** Place among all rows, heads counted, from one. */
  readonly index: number;
  readonly level: number;
  readonly place: number;
  readonly among: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly top?: number | undefined;
  readonly scale: Scale;
  readonly asOf: Day;
};

/** The words of a row do not change with the stretch of time in view. */
const Cells = memo(({ item, open }: Pick<RowProps, 'item' | 'open'>) => {
  const t = useText();
  return (
    <>
      <div role="rowheader" className={css.name} data-alone={item.alone}>
        <button type="button" tabIndex={-1} aria-expanded={open} data-action="details">
          <Rich text={item.name} />
        </button>
      </div>
      <div role="gridcell" className={css.start}>
        <span className={css.label} aria-hidden="true">
          {t.say('column.start')}{' '}
        </span>
        <Figures figures={item.start} missing={t.say('timeline.notStated')} />
      </div>
      <div role="gridcell" className={css.end}>
        <span className={css.label} aria-hidden="true">
          {t.say('column.end')}{' '}
        </span>
        <Figures figures={item.end} missing={t.say('timeline.notStated')} />
      </div>
      <div role="gridcell" className={css.state} data-overdue={item.overdue}>
        {item.overdue ? <Hatch className={css.hatchIcon} /> : null}
        <span>
          <Rich text={item.state} tabIndex={-1} />
        </span>
      </div>
      <div role="gridcell" className={css.value}>
        {item.value ? (
          <Figures figures={[item.value]} missing="" />
        ) : (
          <span className="visually-hidden">{t.say('table.notPublished')}</span>
        )}
      </div>
      <div role="gridcell" className={css.source}>
        <Rich text={item.source} tabIndex={-1} />
      </div>
    </>
  );
});
Cells.displayName = 'Cells';

export const Row = memo((props: RowProps) => {
  const { item, index, level, place, among, active, open, top, scale, asOf } = props;
  return (
    <div
      className={css.row}
      role="row"
      aria-rowindex={index}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={among}
      aria-expanded={open}
      tabIndex={active ? 0 : -1}
      data-row={item.id}
      data-status={item.status}
      {...(item.project ? { 'data-project': item.id } : { 'data-event': item.id })}
      {...(top === undefined ? {} : { style: { insetBlockStart: top } })}
    >
      <Cells item={item} open={open} />
      <div className={css.cell} data-plot aria-hidden="true">
        <GanttRow row={layoutRow(item.track, scale, asOf)} />
      </div>
    </div>
  );
});
Row.displayName = 'Row';

/** Lines of the axis, of events and of the as-of day, behind all rows. */
export const Backdrop = ({
  span,
  ticks,
  events,
  now,
}: {
  span: Span;
  ticks: Ticks;
  events: readonly GanttEvent[];
  now: Day;
}) => {
  const line = (day: Day, className: string | undefined, key: string) => {
    const x = pct(percentOf(day, span));
    return <line key={key} className={className} x1={x} x2={x} y1="0" y2="100%" />;
  };
  return (
    <div className={css.backdrop} aria-hidden="true">
      <svg width="100%" height="100%" overflow="visible">
        <g className={css.moving}>
          {ticks.minor.map(({ day }) => line(day, css.tick, String(day)))}
          {events.map(({ day }, i) => line(day, css.event, `e${String(i)}`))}
          {line(now, css.now, 'now')}
        </g>
      </svg>
    </div>
  );
};

const wordsOf = (t: Translator, { edtf, month, date }: Tick): string => {
  if (edtf !== undefined) return t.date(edtf, 'short');
  if (month !== undefined) return t.say(`monthShort.m${String(month)}` as 'monthShort.m1');
  return String(date ?? '');
};

/** Two rows: what is running, and its parts. A name without room gives way to the next. */
export const Axis = ({ span, ticks }: { span: Span; ticks: Ticks }) => {
  const t = useText();
  const { major, minor } = ticks;
  return (
    <svg width="100%" height={34} overflow="visible" aria-hidden="true" data-not-data="axis">
      <g className={css.moving}>
        {major.map((tick, i) => {
          const x = percentOf(tick.day, span);
          const next = major[i + 1];
          const room = next ? percentOf(next.day, span) - x : 100 - x;
          return room < 6 ? null : (
            <text key={tick.day} className={css.major} data-late={x > 65} x={pct(x)} y={13}>
              {wordsOf(t, tick)}
            </text>
          );
        })}
        {minor.map((tick, i) =>
          percentOf(tick.day, span) > 97 ? null : (
            <text
              key={tick.day}
              className={css.minor}
              data-minor={i % 2 === 1}
              x={pct(percentOf(tick.day, span))}
              y={29}
            >
              {wordsOf(t, tick)}
            </text>
          ),
        )}
      </g>
    </svg>
  );
};
