/** Bars on one scale from zero: filled = realised, tinted and outlined = registered; an open arrow end says "over". */
import { useRef } from 'react';
import type { Sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import type { Figure, Text } from '../i18n/text.ts';
import css from './capital-bars.module.css';
import { Rich } from './rich.tsx';
import { stopProps, useRoving, type StopHands } from './roving.ts';
import { pct } from './scale.ts';
import type { Tone } from './tone.ts';

export type CapitalBar = {
  readonly id: string;
  readonly tone: Tone;
  readonly whole: Sourced;
  readonly wholeLabel: Text;
  readonly part?: Sourced;
  readonly partLabel?: Text;
  readonly rest?: Sourced;
  readonly restLabel?: Text;
  /** A line beneath: how many, and how large each. */
  readonly below?: Text;
};

type Props = {
  readonly bars: readonly CapitalBar[];
  readonly empty: Text | undefined;
  readonly onOpen: (figure: Figure, from: Element) => void;
};

const thick = 32;

const idOf = (figure: Sourced): string =>
  `${figure.formula ?? figure.unit} ${figure.claims.join(' ')}`;

const Label = ({
  figure,
  text,
  at,
  anchor,
  below = false,
  hands,
}: {
  figure: Sourced;
  text: Text | undefined;
  at: number;
  anchor: 'start' | 'end';
  /** Under the bar, so that three labels never meet. */
  below?: boolean;
  hands: StopHands;
}) => {
  const t = useText();
  if (!text) return null;
  return (
    <text
      className={css.label}
      x={pct(at)}
      y={below ? thick + 36 : 14}
      textAnchor={anchor}
      {...stopProps({ id: idOf(figure), figure }, t.plain(text), hands)}
    >
      {t.plain(text)}
    </text>
  );
};

const Bar = ({ bar, top, hands }: { bar: CapitalBar; top: number; hands: StopHands }) => {
  const at = (value: number): number => (value / top) * 100;
  const whole = at(bar.whole.value);
  const part = bar.part && at(bar.part.value);
  const soft = bar.part?.hedge.approximate === true && bar.part;
  return (
    <svg
      className={css.bar}
      width="100%"
      height={thick + (bar.rest ? 42 : 24)}
      data-tone={bar.tone}
      overflow="visible"
    >
      <Label
        figure={bar.part ?? bar.whole}
        text={bar.part ? bar.partLabel : bar.wholeLabel}
        at={0}
        anchor="start"
        hands={hands}
      />
      {bar.part ? (
        <>
          {bar.rest && part !== undefined ? (
            <Label
              figure={bar.rest}
              text={bar.restLabel}
              at={whole}
              anchor="end"
              below
              hands={hands}
            />
          ) : null}
          <Label figure={bar.whole} text={bar.wholeLabel} at={whole} anchor="end" hands={hands} />
        </>
      ) : null}
      <g transform="translate(0 20)" aria-hidden="true">
        <rect className={bar.part ? css.whole : css.solid} width={pct(whole)} height={thick} />
        {bar.whole.hedge.bound === 'lower' ? (
          <svg x={pct(whole)} overflow="visible">
            <path
              className={css.arrow}
              d={`M0 0H8L${String(8 + thick / 2)} ${String(thick / 2)} 8 ${String(thick)}H0`}
            />
          </svg>
        ) : null}
        {part === undefined ? null : (
          <>
            <rect
              className={css.solid}
              width={pct(soft ? at(soft.interval.low) : part)}
              height={thick}
            />
            {soft ? (
              <rect
                className={css.soft}
                x={pct(at(soft.interval.low))}
                width={pct(at(soft.interval.high) - at(soft.interval.low))}
                height={thick}
              />
            ) : null}
          </>
        )}
      </g>
    </svg>
  );
};

export const CapitalBars = ({ bars, empty, onOpen }: Props) => {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const ids = bars.flatMap((bar) =>
    [bar.part, bar.rest, bar.whole].flatMap((figure) => (figure ? [idOf(figure)] : [])),
  );
  const hands = useRoving(box, ids, onOpen);
  const top = Math.max(...bars.map((bar) => bar.whole.value)) * 1.04;
  if (bars.length === 0) return empty ? <p className={css.empty}>{t.plain(empty)}</p> : null;
  return (
    <div ref={box} className={css.bars}>
      {bars.map((bar) => (
        <div key={bar.id}>
          <Bar bar={bar} top={top} hands={hands} />
          {bar.below ? (
            <p className={css.below}>
              <Rich text={bar.below} look="signed" />
            </p>
          ) : null}
        </div>
      ))}
    </div>
  );
};
