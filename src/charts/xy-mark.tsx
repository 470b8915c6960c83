/** One mark with its label: a button for keyboard and screen reader, the same in picture and instrument. */
import { useText } from '../i18n/context.tsx';
import { lettersOf } from './letters.ts';
import { pct } from './scale.ts';
import { ShapeMark } from './shapes.tsx';
import { yOf, type Bar, type LabelPlace, type Mark, type XyModel } from './xy-model.ts';
import { stopProps, type StopHands } from './roving.ts';
import css from './xy.module.css';

const offsets: Readonly<
  Record<LabelPlace, { x: number; y: number; anchor: 'start' | 'middle' | 'end' }>
> = {
  above: { x: 0, y: -12, anchor: 'middle' },
  aboveLeft: { x: 12, y: -6, anchor: 'end' },
  below: { x: 0, y: 21, anchor: 'middle' },
  right: { x: 11, y: 4, anchor: 'start' },
  left: { x: -11, y: 4, anchor: 'end' },
};

/** From the mark to the end of its label: no gap between them that a pointer could fall through. */
const reachOf = (
  mark: Mark,
  wide: number,
  lift: number,
): { x: number; y: number; width: number; height: number } => {
  switch (mark.place ?? 'above') {
    case 'above':
      return { x: -wide / 2, y: -24 - lift, width: wide, height: 24 + lift };
    case 'aboveLeft':
      return { x: 12 - wide, y: -20 - lift, width: wide, height: 20 + lift };
    case 'below':
      return { x: -wide / 2, y: 0, width: wide, height: 26 };
    case 'right':
      return { x: 0, y: -12, width: wide + 12, height: 24 };
    case 'left':
      return { x: -wide - 12, y: -12, width: wide + 12, height: 24 };
  }
};

/** From the value to zero; widths in per cent of the plot, so that bars narrow with it. */
const BarBody = ({ bar, drop, span }: { bar: Bar; drop: number; span: number }) => {
  const across = (value: number): string => pct((value / span) * 100);
  const [top, height] = [Math.min(0, drop), Math.max(2, Math.abs(drop))];
  return (
    <rect
      className={css.bar}
      data-look={bar.look}
      x={across(bar.shift - bar.width / 2)}
      width={across(bar.width)}
      y={top}
      height={height}
    />
  );
};

const Label = ({ mark, lift }: { mark: Mark; lift: number }) => {
  const t = useText();
  const place = offsets[mark.place ?? 'above'];
  const closer = mark.bar && (mark.place ?? 'above') === 'above' ? 6 : 0;
  const lines = [
    [mark.caption, place.y - lift - 15, !mark.captionStays],
    [mark.label, place.y - lift + closer, mark.minor],
  ] as const;
  return lines.map(([words, y, minor], i) =>
    words === undefined ? null : (
      <text
        key={i}
        className={css.label}
        data-strong={i === 1 ? mark.strong : undefined}
        data-minor={minor}
        data-wordy={i === 1 ? mark.wordy : undefined}
        x={place.x}
        y={y}
        textAnchor={place.anchor}
      >
        {t.pieces(words).map((piece, at) =>
          typeof piece === 'string' ? (
            piece
          ) : 'quote' in piece ? (
            <tspan key={at} lang={piece.lang ?? 'en'}>
              {t.said(piece)}
            </tspan>
          ) : (
            t.said(piece)
          ),
        )}
      </text>
    ),
  );
};

type Props = { readonly mark: Mark; readonly model: XyModel; readonly hands: StopHands };

/** Drawn around the origin, which the caller has put at the mark's place. */
export const MarkBody = ({ mark, model, hands }: Props) => {
  const t = useText();
  const own = yOf(model, mark.y);
  /** How far above it, in pixels, the upper end of a range lies. */
  const rise = mark.yHigh === undefined ? 0 : own - yOf(model, mark.yHigh);
  const isOver = mark.place === undefined || mark.place === 'above' || mark.place === 'aboveLeft';
  const lift = isOver ? rise : 0;
  const span = model.x[1] - model.x[0];
  const drawn = (
    <>
      <circle className={css.hit} r={12} />
      {mark.label === undefined ? null : (
        <rect
          className={css.reach}
          {...reachOf(mark, lettersOf(t.plain(mark.label)) * 7.5, lift)}
        />
      )}
      {rise > 0 ? (
        <path className={css.range} d={`M-5 0H5M0 0V${-rise}M-5 ${-rise}H5`} />
      ) : mark.bar ? null : (
        <ShapeMark shape={mark.shape} size={mark.strong ? 11 : 9} />
      )}
      <Label mark={mark} lift={lift} />
    </>
  );
  return (
    <g className={css.mark} data-tone={mark.tone} {...stopProps(mark, t.plain(mark.name), hands)}>
      {mark.bar ? (
        <>
          <BarBody bar={mark.bar} drop={yOf(model, 0) - own} span={span} />
          <svg x={pct((mark.bar.shift / span) * 100)} overflow="visible">
            {drawn}
          </svg>
        </>
      ) : (
        drawn
      )}
    </g>
  );
};
