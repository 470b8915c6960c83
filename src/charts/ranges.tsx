/** Ranges on one relative scale: the preferred value, or the largest, is 100. */
import { useRef } from 'react';
import type { Sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import { Figure } from './figure.tsx';
import css from './ranges.module.css';
import { Rich } from './rich.tsx';
import { stopProps, useRoving, type StopHands } from './roving.ts';
import { pct, percentOf } from './scale.ts';
import { shapeOf, voiceOf, type Tone } from './tone.ts';
import { ShapeMark } from './shapes.tsx';

export type RangeMark = {
  readonly figure: Sourced;
  readonly at: number;
  readonly tone: Tone;
  readonly preferred: boolean;
  /** Set aside as a mistake of its source. */
  readonly aside: boolean;
};

export type RangeRow = {
  readonly id: string;
  /** The page contract's conflict key. */
  readonly key: string;
  readonly kind: string;
  readonly name: Text;
  readonly marks: readonly RangeMark[];
  readonly apart: Shown;
  readonly reading: Text;
};

type Props = {
  readonly rows: readonly RangeRow[];
  readonly empty: Text | undefined;
  readonly onOpen: (figure: Shown, from: Element) => void;
};

const step = 25;
/** Beyond this a mark stands at the edge with an arrow: one runaway must not flatten all others. */
const farthest = 225;

/** One mark a value; who else prints the same is in its evidence. */
const distinct = (marks: readonly RangeMark[]): readonly RangeMark[] =>
  marks
    .filter((mark, i) => marks.findIndex((other) => other.figure.value === mark.figure.value) === i)
    .toSorted((a, b) => a.at - b.at);

const idOf = (row: RangeRow, mark: RangeMark): string => `${row.id}|${mark.figure.claims[0]}`;

const Marks = ({
  row,
  domain,
  hands,
}: {
  row: RangeRow;
  domain: readonly [number, number];
  hands: StopHands;
}) => {
  const t = useText();
  const marks = distinct(row.marks);
  const x = (mark: RangeMark): number =>
    percentOf(Math.min(Math.max(mark.at, domain[0]), domain[1]), domain);
  const [low, high] = [marks[0], marks.at(-1)];
  if (!low || !high) return null;
  return (
    <svg className={css.plot} width="100%" height={44} overflow="visible">
      <line
        className={css.reference}
        x1={pct(percentOf(100, domain))}
        x2={pct(percentOf(100, domain))}
        y1={0}
        y2={44}
      />
      <line className={css.span} x1={pct(x(low))} x2={pct(x(high))} y1={25} y2={25} />
      {marks.map((mark) => {
        const label =
          mark === low && mark !== high
            ? 'end'
            : mark === high
              ? 'start'
              : mark.preferred
                ? 'middle'
                : undefined;
        const words = t.said({ figure: mark.figure, style: 'bare' });
        return (
          <svg key={mark.figure.claims[0]} x={pct(x(mark))} y={25} overflow="visible">
            <g
              className={css.mark}
              data-tone={mark.tone}
              data-aside={mark.aside}
              {...stopProps(
                { id: idOf(row, mark), figure: mark.figure },
                t.said({ figure: mark.figure }),
                hands,
              )}
            >
              <circle className={css.hit} r={12} />
              <ShapeMark shape={shapeOf[mark.figure.kind]} size={9} />
              <line
                className={css.voice}
                data-voice={voiceOf(mark.figure.authority)}
                x1={-7}
                x2={7}
                y1={9}
                y2={9}
              />
              {label === undefined ? null : (
                <text
                  className={css.label}
                  data-strong={mark.preferred}
                  textAnchor={label}
                  x={label === 'end' ? -10 : label === 'start' ? 10 : 0}
                  y={label === 'middle' ? -10 : 4}
                >
                  {words}
                </text>
              )}
            </g>
          </svg>
        );
      })}
    </svg>
  );
};

export const Ranges = ({ rows, empty, onOpen }: Props) => {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const ids = rows.flatMap((row) => distinct(row.marks).map((mark) => idOf(row, mark)));
  const hands = useRoving(box, ids, onOpen);
  if (rows.length === 0) return empty ? <p className={css.empty}>{t.plain(empty)}</p> : null;
  const all = rows.flatMap((row) => row.marks.map((mark) => Math.min(mark.at, farthest)));
  const domain = [
    Math.floor(Math.min(75, ...all) / step) * step,
    Math.ceil(Math.max(125, ...all) / step) * step,
  ] as const;
  const ticks = Array.from(
    { length: (domain[1] - domain[0]) / step + 1 },
    (_, i) => domain[0] + i * step,
  );
  return (
    <div ref={box} className={css.ranges} role="table" aria-label={t.say('disagreements.title')}>
      <div className={css.row} data-head="true" role="row">
        <span role="columnheader">{t.say('column.measure')}</span>
        <span className={css.axis} role="columnheader">
          <span className="visually-hidden">{t.say('ranges.axis')}</span>
          <svg
            className={css.plot}
            width="100%"
            height={18}
            overflow="visible"
            aria-hidden="true"
            data-not-data="axis"
          >
            {ticks.map((tick, i) => (
              <text
                key={tick}
                className={css.tick}
                data-strong={tick === 100}
                x={pct(percentOf(tick, domain))}
                y={12}
                textAnchor="middle"
              >
                {tick === 100 ? t.say('ranges.preferred') : t.ticks(ticks)[i]}
              </text>
            ))}
          </svg>
        </span>
        <span role="columnheader" className={css.apart}>
          {t.say('column.apart')}
        </span>
        <span role="columnheader">{t.say('column.reading')}</span>
      </div>
      {rows.map((row) => (
        <div
          key={row.id}
          className={css.row}
          role="row"
          data-conflict={row.key}
          data-relation={row.kind}
        >
          <span role="rowheader" className={css.name}>
            <Rich text={row.name} />
          </span>
          <span role="cell" className={css.axis}>
            <Marks row={row} domain={domain} hands={hands} />
          </span>
          <span role="cell" className={css.apart}>
            <Figure figure={row.apart} style="bare" />
          </span>
          <span role="cell" className={css.reading}>
            <Rich text={row.reading} />
          </span>
        </div>
      ))}
    </div>
  );
};
