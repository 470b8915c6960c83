/** At most eight rows of the timeline for a room: the drawing code of the Gantt, thick enough to be seen from the last row. */
import type { Mark } from '../charts/gantt-marks.ts';
import { useEvidence } from '../charts/evidence-context.ts';
import { stopProps, useRoving } from '../charts/roving.ts';
import type { SlideBody, SlideRow } from '../charts/slide-model.ts';
import type { Language } from '../domain/language.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { DrawnMark } from './slide-timeline-mark.tsx';
import { Sheet, sizes, useRoom, useStep, widthOf, type Room } from './slide-parts.tsx';
import css from './slide-draw.module.css';

type Body = Extract<SlideBody, { as: 'timeline' }>;

/** Names are many and long: a little smaller than values. */
const nameSize = 3.4;
const lineHeight: Readonly<Record<Language, number>> = { en: 1.15, vi: 1.2, lo: 1.4 };
const most = 8;

const within = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(Math.max(value, low), high);

/** What lies before or after the years shown is in the table. */
const isInside = ({ from, to }: Mark, [low, high]: readonly [number, number]): boolean =>
  to >= low && from <= high;

/** Height of a row by the lines of its name; Lao stacks its marks. */
const heightOf = (name: string, width: number, language: Language): number => {
  const line = nameSize * lineHeight[language];
  // Words break before the edge.
  const lines = Math.ceil((widthOf(letters(name), nameSize) * 1.06) / width);
  return 1.4 + line * Math.min(3, lines);
};

/** Marks above and below a letter take no width. */
const letters = (words: string): string => words.normalize('NFC').replace(/\p{Mn}/gu, '');

const geometry = (body: Body, room: Room, names: readonly string[], language: Language) => {
  const left = Math.min(room.w * 0.4, 62);
  const [low, high] = body.span;
  const at = (day: number): number =>
    left + 1 + ((within(day, body.span) - low) / (high - low)) * (room.w - left - 1);
  const head = 5.4;
  const foot = 5;
  const tall = names.slice(0, most).map((name) => heightOf(name, left - 2, language));
  const whole = (count: number): number => tall.slice(0, count).reduce((a, b) => a + b, 0);
  let count = tall.length;
  while (count > 1 && whole(count) > room.h - head - foot) count -= 1;
  // What is over goes to all rows alike.
  const spare = Math.min(3.4, Math.max(0, (room.h - head - foot - whole(count)) / count));
  const rows = body.rows.slice(0, count).map((row, i) => ({
    row,
    top: head + whole(i) + spare * i,
    step: (tall[i] ?? 0) + spare,
  }));
  return { left, at, head, rows, end: head + whole(count) + spare * count };
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
  const line = ({ row, top, step }: (typeof g.rows)[number], i: number) => {
    const y = top + step / 2;
    const name = names[i] ?? '';
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
      {g.rows.map(({ row, top, step }, i) =>
        shown(row.id) ? (
          // Beside the drawing, so that the browser breaks it in two as the language does; a stop says it too.
          <div
            key={row.id}
            className={css.rowName}
            data-pointed={marked(row.id)}
            data-not-data="name"
            aria-hidden="true"
            style={{
              insetBlockStart: `calc(var(--u) * ${String(top)})`,
              blockSize: `calc(var(--u) * ${String(step)})`,
              inlineSize: `calc(var(--u) * ${String(g.left - 1)})`,
              fontSize: `calc(var(--u) * ${String(nameSize)})`,
              lineHeight: lineHeight[t.language],
            }}
          >
            <span data-tone={row.alone ? 'solo' : 'ink'} data-alone={row.alone}>
              {names[i]}
            </span>
          </div>
        ) : null,
      )}
    </div>
  );
};
