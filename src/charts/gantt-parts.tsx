/** The pieces of the timeline's treegrid: a row with its cells, a group's head, the axis, the lines behind all rows. */
import { memo } from 'react';
import type { Day } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import type { Translator } from '../i18n/translate.ts';
import { Figure } from './figure.tsx';
import type { Tick, Ticks } from './gantt-axis.ts';
import { layoutRow, type Scale, type Span } from './gantt-layout.ts';
import type { GanttEvent, GanttItem } from './gantt-model.ts';
import { GanttRow } from './gantt-row.tsx';
import css from './gantt-parts.module.css';
import { nameOf, Rich } from './rich.tsx';
import { pct, percentOf } from './scale.ts';
import { Hatch } from './shapes.tsx';

const figuresIn = (figures: readonly Shown[]) =>
  figures.map((figure) => (
    <Figure
      key={figure.claims.join(' ')}
      figure={figure}
      style={figure.is === 'date' ? 'short' : 'bare'}
      mult={6}
      tabIndex={-1}
    />
  ));

/** What an element says: most texts of a row are one name, which needs no element of its own. */
const wordsIn = (t: Translator, words: Text) =>
  nameOf(t, words) ?? { children: <Rich text={words} tabIndex={-1} /> };

type RowProps = {
  readonly item: GanttItem;
  /** Place among all rows, heads counted, from one. */
  readonly index: number;
  readonly level: number;
  readonly place: number;
  readonly among: number;
  readonly active: boolean;
  readonly open: boolean;
  /** With the cells that are heard and not seen; they follow the first paint. */
  readonly isSaid: boolean;
  readonly top?: number | undefined;
  readonly scale: Scale;
  readonly asOf: Day;
};

/** The words of a row do not change with the stretch of time in view. Few elements: a list has many rows. */
const Cells = memo(({ item, open, isSaid }: Pick<RowProps, 'item' | 'open' | 'isSaid'>) => {
  const t = useText();
  const dates = (side: 'start' | 'end') => (
    <div role="gridcell" className={css[side]} data-label={t.say(`column.${side}`)}>
      {item[side].length > 0 ? (
        figuresIn(item[side])
      ) : (
        <span className={css.quiet}>{t.say('timeline.notStated')}</span>
      )}
    </div>
  );
  const state = <Rich text={item.state} tabIndex={-1} />;
  return (
    <>
      <div role="rowheader" className={css.name} data-alone={item.alone}>
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={open}
          data-action="details"
          {...wordsIn(t, item.name)}
        />
      </div>
      {isSaid ? dates('start') : null}
      {isSaid ? dates('end') : null}
      <div role="gridcell" className={css.state} data-overdue={item.overdue}>
        {item.overdue ? (
          <>
            <Hatch className={css.hatchIcon} />
            <span>{state}</span>
          </>
        ) : (
          state
        )}
      </div>
      {item.value ? (
        <div role="gridcell" className={css.value}>
          {figuresIn([item.value])}
          {item.value.is === 'amount' && isSaid ? (
            <span className={css.unit}> {t.unit(t.parts(item.value, 'bare', 6))}</span>
          ) : null}
        </div>
      ) : isSaid ? (
        <div role="gridcell" className="visually-hidden">
          {t.say('table.notPublished')}
        </div>
      ) : null}
      {isSaid ? <div role="gridcell" className={css.source} {...wordsIn(t, item.source)} /> : null}
    </>
  );
});
Cells.displayName = 'Cells';

export const Row = memo((props: RowProps) => {
  const { item, index, level, place, among, active, open, isSaid, top, scale, asOf } = props;
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
      <Cells item={item} open={open} isSaid={isSaid} />
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
  asOf,
}: {
  span: Span;
  ticks: Ticks;
  events: readonly GanttEvent[];
  asOf: Day;
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
          {line(asOf, css.now, 'now')}
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

/** The as-of day in words above the axis, its line below them. At an edge the words stay inside. */
const Now = ({ span, asOf }: { span: Span; asOf: Day }) => {
  const t = useText();
  const x = percentOf(asOf, span);
  if (x < 0 || x > 100) return null;
  return (
    <svg x={pct(x)} overflow="visible">
      <path className={css.now} d="M0 18V52" />
      <text
        className={css.nowLabel}
        y={13}
        textAnchor={x < 14 ? 'start' : x > 86 ? 'end' : 'middle'}
        data-not-data="clock"
      >
        {t.said({ clock: asOf })}
      </text>
    </svg>
  );
};

/** The as-of day, what is running, and its parts. A name without room gives way to the next. */
export const Axis = ({ span, ticks, asOf }: { span: Span; ticks: Ticks; asOf: Day }) => {
  const t = useText();
  const { major, minor } = ticks;
  return (
    <svg width="100%" height={52} overflow="visible" aria-hidden="true" data-not-data="axis">
      <g className={css.moving}>
        <Now span={span} asOf={asOf} />
        {major.map((tick, i) => {
          const x = percentOf(tick.day, span);
          const next = major[i + 1];
          const room = next ? percentOf(next.day, span) - x : 100 - x;
          return room < 6 ? null : (
            <text key={tick.day} className={css.major} data-late={x > 65} x={pct(x)} y={31}>
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
              y={47}
            >
              {wordsOf(t, tick)}
            </text>
          ),
        )}
      </g>
    </svg>
  );
};
