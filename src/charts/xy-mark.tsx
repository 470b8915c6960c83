/** One mark with its label: a button for keyboard and screen reader, the same in picture and instrument. */
import { useText } from '../i18n/context.tsx';
import { ShapeMark } from './shapes.tsx';
import type { LabelPlace, Mark } from './xy-model.ts';
import { stopProps, type StopHands } from './roving.ts';
import css from './xy.module.css';

const offsets: Readonly<
  Record<LabelPlace, { x: number; y: number; anchor: 'start' | 'middle' | 'end' }>
> = {
  above: { x: 0, y: -12, anchor: 'middle' },
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
    case 'below':
      return { x: -wide / 2, y: 0, width: wide, height: 26 };
    case 'right':
      return { x: 0, y: -12, width: wide + 12, height: 24 };
    case 'left':
      return { x: -wide - 12, y: -12, width: wide + 12, height: 24 };
  }
};

/** Drawn around the origin; `rise` is how far above it, in pixels, the upper end of a range lies. */
export const MarkBody = ({ mark, rise, hands }: { mark: Mark; rise: number; hands: StopHands }) => {
  const t = useText();
  const place = offsets[mark.place ?? 'above'];
  const size = mark.strong ? 11 : 9;
  const lift = mark.place === undefined || mark.place === 'above' ? rise : 0;
  return (
    <g className={css.mark} data-tone={mark.tone} {...stopProps(mark, t.plain(mark.name), hands)}>
      <circle className={css.hit} r={12} />
      {mark.label === undefined ? null : (
        <rect className={css.reach} {...reachOf(mark, t.plain(mark.label).length * 7.5, lift)} />
      )}
      {rise > 0 ? (
        <path className={css.range} d={`M-5 0H5M0 0V${-rise}M-5 ${-rise}H5`} />
      ) : (
        <ShapeMark shape={mark.shape} size={size} />
      )}
      {mark.caption === undefined ? null : (
        <text
          className={css.label}
          data-minor
          x={place.x}
          y={place.y - lift - 15}
          textAnchor={place.anchor}
        >
          {t.plain(mark.caption)}
        </text>
      )}
      {mark.label === undefined ? null : (
        <text
          className={css.label}
          data-strong={mark.strong}
          data-minor={mark.minor}
          x={place.x}
          y={place.y - lift}
          textAnchor={place.anchor}
        >
          {t.plain(mark.label)}
        </text>
      )}
    </g>
  );
};
