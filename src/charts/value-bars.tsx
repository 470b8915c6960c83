/**
 * Values as bars on a scale from zero, each with its words beside it. Filled = has happened, hollow = has not;
 * an open arrow says "over", a dashed end how far "about" reaches, a tick another value of the same thing.
 * The drawing is for eyes; the figures beside it are the stops of the arrow keys.
 */
import { useRef } from 'react';
import type { Sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import { Figure } from './figure.tsx';
import { Rich } from './rich.tsx';
import { buttonStop, useRoving, type StopHands } from './roving.ts';
import { pct, percentOf } from './scale.ts';
import type { Tone } from './tone.ts';
import css from './value-bars.module.css';

export type ValueBar = {
  readonly id: string;
  readonly name: Text;
  readonly tone: Tone;
  readonly filled: boolean;
  /** A part of the bar above it. */
  readonly part?: boolean;
  /** What the length shows; absent where that is not known. */
  readonly main?: Sourced;
  /** Other values of the same thing on the same scale. */
  readonly ticks: readonly Sourced[];
  /** Said beside the bar, the main one first. */
  readonly figures: readonly Sourced[];
  readonly conflict?: { readonly key: string; readonly apart: Sourced };
};

export type BarGroup = {
  readonly id: string;
  readonly title?: Text;
  readonly note?: Text;
  readonly bars: readonly ValueBar[];
  /** Right end of the scale, in base units. */
  readonly top: number;
};

type Props = {
  readonly groups: readonly BarGroup[];
  /** Ticks of the one scale all groups share; without them each group has its own. */
  readonly axis?: { readonly ticks: readonly number[]; readonly mult: number; readonly unit: Text };
  readonly label: string;
  readonly onOpen: (figure: Shown, from: Element) => void;
};

type Domain = readonly [number, number];

const barHeight = 24;
const [top, thick] = [6, 12];

/** A bar as plain lengths on the scale. */
export type BarShape = {
  readonly filled: boolean;
  /** Where the certain part ends, and how far its words reach. */
  readonly sure?: number;
  readonly soft?: number;
  readonly open: boolean;
  readonly ticks: readonly number[];
};

const shapeOfBar = ({ main, filled, ticks }: ValueBar): BarShape => {
  const isSoft = main !== undefined && (main.hedge.approximate || main.hedge.bound === 'upper');
  return {
    filled,
    open: main?.hedge.bound === 'lower',
    ticks: ticks.map((figure) => figure.value),
    ...(main ? { sure: isSoft ? main.interval.low : main.value } : {}),
    ...(isSoft ? { soft: main.interval.high } : {}),
    ...(main?.valueHigh === undefined ? {} : { soft: main.valueHigh }),
  };
};

export const BarPicture = ({ shape, domain }: { shape: BarShape; domain: Domain }) => {
  const { sure = 0, soft = sure } = shape;
  const at = (value: number): number => percentOf(value, domain);
  return (
    <svg width="100%" height={barHeight} overflow="visible" aria-hidden="true">
      {sure > 0 ? (
        <rect
          className={shape.filled ? css.filled : css.hollow}
          y={top}
          width={pct(at(sure))}
          height={thick}
        />
      ) : null}
      {soft > sure ? (
        <rect
          className={css.soft}
          x={pct(at(sure))}
          y={top}
          width={pct(at(soft) - at(sure))}
          height={thick}
        />
      ) : null}
      {shape.open ? (
        <svg x={pct(at(sure))} y={top} overflow="visible">
          <path className={css.open} d={`M0 0H4L10 ${String(thick / 2)} 4 ${String(thick)}H0`} />
        </svg>
      ) : null}
      {shape.ticks.map((tick) => (
        <line
          key={tick}
          className={css.tick}
          x1={pct(at(tick))}
          x2={pct(at(tick))}
          y1={top - 4}
          y2={top + thick + 4}
        />
      ))}
    </svg>
  );
};

/** What is said beside a bar, each a stop of its own. */
const stopsOf = (bar: ValueBar): readonly { readonly id: string; readonly figure: Sourced }[] =>
  [...bar.figures, ...(bar.conflict ? [bar.conflict.apart] : [])].map((figure) => ({
    id: [bar.id, ...figure.claims, figure.formula].join(' '),
    figure,
  }));

const BarRow = ({
  bar,
  domain,
  ticks,
  hands,
}: {
  bar: ValueBar;
  domain: Domain;
  ticks: readonly number[];
  hands: StopHands;
}) => (
  <li
    className={css.row}
    data-tone={bar.tone}
    {...(bar.conflict ? { 'data-conflict': bar.conflict.key, 'data-relation': 'conflict' } : {})}
  >
    <span className={css.name} data-part={bar.part}>
      <Rich text={bar.name} />
    </span>
    <span className={css.values}>
      {stopsOf(bar).map(({ id, figure }) => (
        <span key={id} className={css.value}>
          <Figure
            figure={figure}
            style={figure.formula === 'apart' ? 'bare' : 'full'}
            stop={buttonStop(id, hands)}
          />
        </span>
      ))}
    </span>
    <span className={css.plot}>
      {ticks.length > 0 ? (
        <svg className={css.lines} width="100%" height="100%" aria-hidden="true">
          {ticks.map((tick) => (
            <line
              key={tick}
              x1={pct(percentOf(tick, domain))}
              x2={pct(percentOf(tick, domain))}
              y1="0"
              y2="100%"
            />
          ))}
        </svg>
      ) : null}
      <BarPicture shape={shapeOfBar(bar)} domain={domain} />
    </span>
  </li>
);

const Axis = ({ axis, domain }: { axis: NonNullable<Props['axis']>; domain: Domain }) => {
  const t = useText();
  const texts = t.ticks(axis.ticks.map((value) => value / 10 ** axis.mult));
  return (
    <div className={css.axis} aria-hidden="true">
      <span className={css.unit}>
        <Rich text={axis.unit} />
      </span>
      <span className={css.plot}>
        <svg width="100%" height={18} overflow="visible" data-not-data="axis">
          {axis.ticks.map((tick, i) => (
            <text key={tick} x={pct(percentOf(tick, domain))} y={13} textAnchor="middle">
              {texts[i]}
            </text>
          ))}
        </svg>
      </span>
    </div>
  );
};

export const ValueBars = ({ groups, axis, label, onOpen }: Props) => {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const ids = groups.flatMap((group) =>
    group.bars.flatMap((bar) => stopsOf(bar).map(({ id }) => id)),
  );
  const hands = useRoving(box, ids, onOpen);
  return (
    <div ref={box} className={css.bars} role="group" aria-label={label} data-columns={!axis}>
      {axis ? <Axis axis={axis} domain={[0, groups[0]?.top ?? 1]} /> : null}
      {groups.map((group) => (
        <div key={group.id} className={css.group}>
          {group.title ? (
            <p className={css.title}>
              <Rich text={group.title} />
            </p>
          ) : null}
          {group.note ? (
            <p className={css.note}>
              <Rich text={group.note} />
            </p>
          ) : null}
          <ul aria-label={group.title ? t.plain(group.title) : label}>
            {group.bars.map((bar) => (
              <BarRow
                key={bar.id}
                bar={bar}
                domain={[0, group.top]}
                ticks={axis?.ticks ?? []}
                hands={hands}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};
