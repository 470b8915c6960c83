/** At most eight rows of the timeline for a room: the drawing code of the Gantt, thick enough to be seen from the last row. */
import type { Mark } from '../charts/gantt-marks.ts';
import { useEvidence } from '../charts/evidence-context.ts';
import { stopProps, useRoving } from '../charts/roving.ts';
import type { SlideBody, SlideRow } from '../charts/slide-model.ts';
import type { Sourced } from '../domain/sourced.ts';
import { cut } from '../i18n/break.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { DrawnMark } from './slide-timeline-mark.tsx';
import { advance, Sheet, sizes, useRoom, useStep, widthOf, type Room } from './slide-parts.tsx';
import css from './slide-draw.module.css';

type Body = Extract<SlideBody, { as: 'timeline' }>;

/** Names are many and long: a little smaller than values. */
const nameSize = 3.7;

const within = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(Math.max(value, low), high);

/** What lies before or after the years shown is in the table. */
const isInside = ({ from, to }: Mark, [low, high]: readonly [number, number]): boolean =>
  to >= low && from <= high;

/** Cut so that a name stays within its column; the whole is in the mark's name. */
const fitted = (words: string, room: number): string =>
  cut(words, Math.floor(room / (nameSize * advance)));

const geometry = (body: Body, room: Room) => {
  const left = Math.min(room.w * 0.38, 62);
  const [low, high] = body.span;
  const at = (day: number): number =>
    left + 1 + ((within(day, body.span) - low) / (high - low)) * (room.w - left - 1);
  const head = 5.4;
  const foot = 5;
  const count = Math.max(1, Math.min(8, Math.floor((room.h - head - foot) / 5.4)));
  const rows = body.rows.slice(0, count);
  const step = Math.min(9, (room.h - head - foot) / rows.length);
  return { left, at, head, rows, step, end: head + step * rows.length };
};

export const SlideTimeline = ({ body }: { body: Body }) => {
  const t = useText();
  const { open } = useEvidence();
  const { shown, marked } = useStep();
  const [box, room] = useRoom();
  const hands = useRoving(
    box,
    body.rows.filter((row) => shown(row.id)).map((row) => row.id),
    open,
  );
  const g = geometry(body, room);
  const now = g.at(body.asOf);
  const every = widthOf('2026', sizes.second) + 1.5 > (room.w - g.left) / body.years.length ? 2 : 1;
  const day = t.plain(text('chart.asOf', { date: { clock: body.asOf } }));
  const daysOf = (figure: Sourced): string =>
    t.plain(text('projector.daysPast', { days: { figure } }));
  const line = (row: SlideRow, i: number) => {
    const y = g.head + g.step * (i + 0.5);
    const name = t.plain(row.name);
    const drawn = (
      <>
        <rect className={css.hit} x={0} y={y - g.step / 2} width={room.w} height={g.step} />
        {marked(row.id) ? (
          <rect
            className={css.pointer}
            x={-2.4}
            y={y - g.step / 2 + 0.6}
            width={0.9}
            height={g.step - 1.2}
          />
        ) : null}
        <text
          className={css.name}
          data-tone={row.alone ? 'solo' : 'ink'}
          data-alone={row.alone}
          data-not-data="name"
          y={y + 1.4}
        >
          {fitted(name, g.left - 1)}
        </text>
        <g data-tone={row.alone ? 'solo' : 'both'}>
          {row.marks.map((mark, k) =>
            isInside(mark, body.span) ? (
              <DrawnMark key={k} mark={mark} place={{ at: g.at, y }} />
            ) : null,
          )}
        </g>
        {row.days && now + 24 < room.w ? (
          <>
            <rect
              className={css.paper}
              x={now + 0.6}
              y={y - 2.4}
              width={widthOf(daysOf(row.days), sizes.value) + 1}
              height={4.8}
            />
            <text
              className={css.value}
              data-tone="warn"
              data-strong="true"
              x={now + 1.4}
              y={y + 1.4}
            >
              {daysOf(row.days)}
            </text>
          </>
        ) : null}
      </>
    );
    const figure = row.days ?? row.evidence;
    return (
      <g key={row.id} data-part={row.id}>
        <line className={css.rule} x1={0} x2={room.w} y1={y + g.step / 2} y2={y + g.step / 2} />
        {!shown(row.id) ? null : figure ? (
          <g className={css.mark} {...stopProps({ id: row.id, figure }, name, hands)}>
            {drawn}
          </g>
        ) : (
          drawn
        )}
      </g>
    );
  };
  return (
    <div ref={box} className={css.sheet} role="group" aria-label={t.say('timeline.title')}>
      {room.w === 0 ? null : (
        <Sheet room={room}>
          <defs>
            <pattern
              id="slide-hatch"
              width="0.9"
              height="0.9"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className={css.stripe} x1="0" x2="0" y1="0" y2="0.9" />
            </pattern>
          </defs>
          <g data-not-data="axis" aria-hidden="true">
            {body.years.map(({ day: first, year }, i) => (
              <g key={year}>
                <line
                  className={css.grid}
                  x1={g.at(first)}
                  x2={g.at(first)}
                  y1={g.head}
                  y2={g.end}
                />
                {i % every === 0 ? (
                  <text className={css.second} x={g.at(first) + 0.6} y={g.head - 1.4}>
                    {year}
                  </text>
                ) : null}
              </g>
            ))}
          </g>
          <line className={css.head} x1={0} x2={room.w} y1={g.head} y2={g.head} />
          {g.rows.map(line)}
          <g data-not-data="clock">
            <line className={css.today} x1={now} x2={now} y1={g.head} y2={g.end + 0.6} />
            <text className={css.second} data-strong x={now} y={g.end + 4.4} textAnchor="middle">
              {day}
            </text>
          </g>
          {body.more > 0 ? (
            <text className={css.second} y={g.end + 4.4} data-not-data="count">
              {t.plain(
                text('projector.moreRows', {
                  n: { count: body.more + body.rows.length - g.rows.length },
                }),
              )}
            </text>
          ) : null}
        </Sheet>
      )}
    </div>
  );
};
