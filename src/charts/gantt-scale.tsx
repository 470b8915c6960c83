/** Time over and behind the rows: the axis with the as-of day in words, and the lines of both through all rows. */
import type { Day } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import type { Translator } from '../i18n/translate.ts';
import type { Tick, Ticks } from './gantt-axis.ts';
import type { Span } from './gantt-layout.ts';
import type { GanttEvent } from './gantt-model.ts';
import css from './gantt-scale.module.css';
import { pct, percentOf } from './scale.ts';

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

/** The as-of day in words above the axis, its line below them. At an edge the words stay inside. */
const Now = ({ span, now, asOf }: { span: Span; now: Day; asOf: Day }) => {
  const t = useText();
  const x = percentOf(now, span);
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
export type AxisProps = {
  readonly span: Span;
  readonly ticks: Ticks;
  /** Where the as-of line stands, and the day it says: not the same once the whole record is past. */
  readonly now: Day;
  readonly asOf: Day;
};

export const Axis = ({ span, ticks, now, asOf }: AxisProps) => {
  const t = useText();
  const { major, minor } = ticks;
  return (
    <svg width="100%" height={52} overflow="visible" aria-hidden="true" data-not-data="axis">
      <g className={css.moving}>
        <Now span={span} now={now} asOf={asOf} />
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
