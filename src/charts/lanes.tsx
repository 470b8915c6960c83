/** Lanes of dated happenings over years: a dot is a day, a bracketed band a window, a bar a term. */
import { useRef, useState } from 'react';
import type { Day } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown } from '../i18n/text.ts';
import { HatchPattern } from './gantt-extras.tsx';
import { packed, type Lane, type Placed } from './lanes-model.ts';
import css from './lanes.module.css';
import { Rich } from './rich.tsx';
import { stopProps, useRoving, type StopHands } from './roving.ts';
import { pct, percentOf } from './scale.ts';
import { ShapeMark } from './shapes.tsx';
import { shapeOf } from './tone.ts';

type Span = readonly [Day, Day];

type Props = {
  readonly lanes: readonly Lane[];
  readonly span: Span;
  readonly years: readonly { readonly day: Day; readonly year: number }[];
  readonly asOf: Day;
  /** Of the drawing, for ears. */
  readonly label: string;
  /** The stop the keyboard comes to first. */
  readonly start?: string | undefined;
  readonly onOpen: (figure: Shown, from: Element) => void;
};

const rowHeight = 22;
const bar = 10;
/** More years than that have no room side by side on a phone. */
const mostYears = 9;

/** Goes on beyond the years shown. */
const Chevron = ({ x, y, d }: { x: string; y: number; d: string }) => (
  <svg x={x} y={y} overflow="visible">
    <path className={css.chevron} d={d} />
  </svg>
);

const Drawn = ({ mark, span, asOf }: { mark: Placed; span: Span; asOf: Day }) => {
  const t = useText();
  const y = mark.row * rowHeight + rowHeight / 2;
  const at = (day: Day): number => percentOf(Math.min(Math.max(day, span[0]), span[1]), span);
  const [x1, x2] = [at(mark.from), at(mark.to)];
  const box = { y: y - bar / 2, height: bar };
  const past = mark.hatchTo;
  return (
    <>
      {past === undefined ? null : (
        <rect className={css.hatch} x={pct(x2)} width={pct(Math.max(at(past) - x2, 0))} {...box} />
      )}
      {mark.form === 'point' ? null : (
        <g className={css[mark.form]}>
          <rect x={pct(x1)} width={pct(Math.max(x2 - x1, 0.3))} {...box} />
          {mark.figure.kind === 'reported' ? (
            <rect
              className={css.reported}
              x={pct(x1)}
              width={pct(Math.max(Math.min(x2, at(asOf)) - x1, 0.3))}
              {...box}
            />
          ) : null}
          {mark.form === 'band'
            ? [x1, x2].map((x) => <line key={x} x1={pct(x)} x2={pct(x)} y1={y - 7} y2={y + 7} />)
            : null}
          {mark.from < span[0] ? <Chevron x="0" y={y} d="M-4 0l5 -5M-4 0l5 5" /> : null}
          {mark.to > span[1] ? <Chevron x="100%" y={y} d="M4 0l-5 -5M4 0l-5 5" /> : null}
        </g>
      )}
      <svg x={pct((x1 + x2) / 2)} y={y} overflow="visible">
        <rect className={css.hit} x={-12} y={-12} width={24} height={24} />
        {mark.form === 'point' ? <ShapeMark shape={shapeOf[mark.figure.kind]} size={10} /> : null}
      </svg>
      {mark.labelled && mark.label ? (
        <svg x={pct(past === undefined ? x2 : at(past))} y={y} overflow="visible">
          <text className={css.label} x={10} y={4}>
            {t.name(mark.label)}
          </text>
        </svg>
      ) : null}
    </>
  );
};

/** Where the as-of line stands: at the edge once the axis has ended before it. */
const nowIn = ({ asOf, span }: Pick<Props, 'asOf' | 'span'>): Day => Math.min(asOf, span[1]);

const Marks = ({
  lane,
  hands,
  hover,
  ...axis
}: Pick<Props, 'span' | 'years' | 'asOf'> & {
  lane: Lane;
  hands: StopHands;
  hover: (id: string | undefined) => void;
}) => {
  const t = useText();
  const placed = packed(lane.marks, axis.span, axis.asOf);
  const rows = Math.max(1, ...placed.map((mark) => mark.row + 1));
  const height = rows * rowHeight + 4;
  const line = (day: Day, className: string | undefined) => {
    const x = pct(percentOf(day, axis.span));
    return <line key={day} className={className} x1={x} x2={x} y1={-2} y2={height + 2} />;
  };
  return (
    <svg className={css.plot} width="100%" height={height} overflow="visible">
      {axis.years.map(({ day }) => line(day, css.year))}
      {line(nowIn(axis), css.now)}
      {placed.map((mark) => (
        <g
          key={mark.id}
          className={css.mark}
          data-tone={mark.tone}
          onPointerEnter={() => hover(mark.id)}
          onPointerLeave={() => hover(undefined)}
          {...stopProps(mark, t.plain(mark.name), hands)}
        >
          <Drawn mark={mark} span={axis.span} asOf={axis.asOf} />
        </g>
      ))}
    </svg>
  );
};

export const Lanes = ({ lanes, label, start, onOpen, ...axis }: Props) => {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const marks = lanes.flatMap((lane) => lane.marks);
  const hands = useRoving(
    box,
    marks.map((mark) => mark.id),
    onOpen,
    start,
  );
  const [hovered, hover] = useState<string>();
  const read = marks.find((mark) => mark.id === hovered);
  const now = percentOf(nowIn(axis), axis.span);
  const every = Math.ceil(axis.years.length / mostYears);
  return (
    <div
      ref={box}
      className={css.lanes}
      role="group"
      aria-label={label}
      onFocus={({ target }) => hover(target.closest<SVGElement>('[data-mark]')?.dataset['mark'])}
      onBlur={() => hover(undefined)}
    >
      <HatchPattern id="lane-hatch" />
      <div className={css.axis} aria-hidden="true">
        <svg width="100%" height={18} overflow="visible" data-not-data="axis">
          {axis.years.map(({ day, year }, i) =>
            i % every === 0 ? (
              <text key={day} x={pct(percentOf(day, axis.span))} y={13}>
                {year}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      {lanes.map((lane) => (
        <div key={lane.id} className={css.lane} role="group" aria-label={t.plain(lane.name)}>
          <span className={css.name}>
            <Rich text={lane.name} />
          </span>
          <Marks lane={lane} hands={hands} hover={hover} {...axis} />
        </div>
      ))}
      <div className={css.axis} aria-hidden="true">
        <svg width="100%" height={20} overflow="visible">
          <svg x={pct(now)} overflow="visible">
            <text
              className={css.nowLabel}
              y={15}
              textAnchor={now > 85 ? 'end' : now < 15 ? 'start' : 'middle'}
              data-not-data="clock"
            >
              {t.said({ clock: axis.asOf })}
            </text>
          </svg>
        </svg>
      </div>
      <p className={css.read} aria-hidden="true">
        {read ? <Rich text={read.name} /> : null}
      </p>
    </div>
  );
};
