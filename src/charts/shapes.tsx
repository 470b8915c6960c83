/** The evidence signs, drawn and not typed: the fonts' subsets lack these characters. */
import type { Shape } from './tone.ts';

/** A shape centred on the origin, `size` across. Stroke and fill come from `currentColor`. */
export const ShapeMark = ({ shape, size }: { shape: Shape; size: number }) => {
  const r = size / 2;
  const hollow = { fill: 'var(--paper)', stroke: 'currentColor', strokeWidth: 1.5 };
  switch (shape) {
    case 'dot':
      return <circle r={r} fill="currentColor" />;
    case 'circle':
      return <circle r={r - 0.75} {...hollow} />;
    case 'diamond':
      return <path d={`M0 ${-r}L${r} 0 0 ${r} ${-r} 0Z`} {...hollow} />;
    case 'square':
      return <rect x={0.75 - r} y={0.75 - r} width={size - 1.5} height={size - 1.5} {...hollow} />;
    case 'block':
      return <rect x={-r} y={-r} width={size} height={size} fill="currentColor" />;
    case 'bars':
      return (
        <path
          d={`M${-r} ${-r / 2.2}H${r}M${-r} ${r / 2.2}H${r}`}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      );
  }
};

/** The sign of a kind, raised after a figure. */
export const Sign = ({ shape, className }: { shape: Shape; className?: string | undefined }) => (
  <svg className={className} viewBox="-5 -5 10 10" aria-hidden="true" focusable="false">
    <ShapeMark shape={shape} size={8} />
  </svg>
);

/** Not equal: two bars and a stroke. */
export const NotEqual = ({ className }: { className?: string | undefined }) => (
  <svg className={className} viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
    <path d="M-5 -2H5M-5 2H5M-2.5 5L2.5 -5" stroke="currentColor" strokeWidth={1.6} fill="none" />
  </svg>
);

/** Time passed without a report. */
export const Hatch = ({ className }: { className?: string | undefined }) => (
  <svg className={className} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <path
      d="M0.5 0.5H9.5V9.5H0.5ZM0.5 4L4 0.5M0.5 9L9 0.5M4 9.5L9.5 4"
      stroke="currentColor"
      fill="none"
    />
  </svg>
);
