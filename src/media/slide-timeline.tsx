/** At most eight rows of the timeline for a room: the drawing code of the Gantt, thick enough to be seen from the last row. */
import { useEvidence } from '../charts/evidence-context.ts';
import { stopProps, useRoving } from '../charts/roving.ts';
import type { SlideRow } from '../charts/slide-model.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { DrawnMark } from './slide-timeline-mark.tsx';
import { Sheet, sizes, useRoom, useStep, widthOf } from './slide-parts.tsx';
import {
  geometry,
  isInside,
  letters,
  lineHeight,
  nameSize,
  type TimelineBody,
} from './slide-timeline-layout.ts';
import css from './slide-draw.module.css';

/** A name may hold figures: it rests on what the row rests on. */
const evidenceOf = ({ days, evidence }: SlideRow) => {
  const figure = days ?? evidence;
  return figure
    ? { 'data-claims': figure.claims.join(' '), 'data-kind': figure.kind }
    : { 'data-not-data': 'name' };
};

export const SlideTimeline = ({ body }: { body: TimelineBody }) => {
  const t = useText();
  const { open } = useEvidence();
  const { shown, marked } = useStep();
  const [box, room] = useRoom();
  const hands = useRoving(
    box,
    body.rows.filter((row) => shown(row.id)).map((row) => row.id),
    open,
  );
  const names = body.rows.map((row) => t.plain(row.name));
  const g = geometry(body, room, names, t.language);
  const now = g.at(body.asOf);
  const every = widthOf('2026', sizes.second) + 1.5 > (room.w - g.left) / body.years.length ? 2 : 1;
  const day = t.plain(text('chart.asOf', { date: { clock: body.asOf } }));
  /** The most that can be said before the next mark of the row; else the hatch alone says it. */
  const daysOf = ({ days, marks }: SlideRow): string | undefined => {
    if (!days) return undefined;
    const next = Math.min(room.w, ...marks.map((mark) => g.at(mark.from)).filter((x) => x > now));
    const long = t.plain(text('projector.daysPast', { days: { figure: days } }));
    const short = t.plain(text('say.figure', { figure: { figure: days } }));
    return [long, short].find(
      (words) => now + 2 + widthOf(letters(words), sizes.value) * 1.08 <= next,
    );
  };
  const line = ({ row, name, top, step }: (typeof g.rows)[number]) => {
    const y = top + step / 2;
    const days = daysOf(row);
    const drawn = (
      <>
        <rect className={css.hit} x={0} y={top} width={room.w} height={step} />
        {marked(row.id) ? (
          <rect className={css.pointer} x={-2.4} y={top + 0.6} width={0.9} height={step - 1.2} />
        ) : null}
        <g data-tone={row.alone ? 'solo' : 'both'}>
          {row.marks.map((mark, k) =>
            isInside(mark, body.span) ? (
              <DrawnMark key={k} mark={mark} place={{ at: g.at, y }} />
            ) : null,
          )}
        </g>
        {days ? (
          <>
            <rect
              className={css.paper}
              x={now + 0.6}
              y={y - 2.4}
              width={widthOf(letters(days), sizes.value) * 1.08 + 1}
              height={4.8}
            />
            <text
              className={css.value}
              data-tone="warn"
              data-strong="true"
              x={now + 1.4}
              y={y + 1.4}
            >
              {days}
            </text>
          </>
        ) : null}
      </>
    );
    const figure = row.days ?? row.evidence;
    return (
      <g key={row.id} data-part={row.id}>
        <line className={css.rule} x1={0} x2={room.w} y1={top + step} y2={top + step} />
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
          {body.more + body.rows.length - g.rows.length > 0 ? (
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
      {g.rows.map(({ row, name, top, step }) =>
        shown(row.id) ? (
          // Beside the drawing, so that the browser breaks it in two as the language does; a stop says it too.
          <div
            key={row.id}
            className={css.rowName}
            data-pointed={marked(row.id)}
            {...evidenceOf(row)}
            aria-hidden="true"
            style={{
              insetBlockStart: `calc(var(--u) * ${String(top)})`,
              blockSize: `calc(var(--u) * ${String(step)})`,
              inlineSize: `calc(var(--u) * ${String(g.left - 1)})`,
              fontSize: `calc(var(--u) * ${String(nameSize)})`,
              lineHeight: lineHeight[t.language],
            }}
          >
            <span data-size="name" data-tone={row.alone ? 'solo' : 'ink'} data-alone={row.alone}>
              {name}
            </span>
          </div>
        ) : null,
      )}
    </div>
  );
};
