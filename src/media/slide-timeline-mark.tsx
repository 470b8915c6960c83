/** One mark of the timeline, for a room. */
import type { Lane, Mark } from '../charts/gantt-marks.ts';
import css from './slide-draw.module.css';

type Place = { readonly at: (day: number) => number; readonly y: number };

const half = 1.6;

/** Middle, from the middle of the row, and half height: a plan and a report with ends of their own share the row. */
const lines: Readonly<Record<Lane, readonly [number, number]>> = {
  whole: [0, half],
  plan: [-1.2, 0.7],
  fact: [0.8, 1.1],
};

const Diamond = ({ x, y, r, filled }: { x: number; y: number; r: number; filled: boolean }) => (
  <path
    className={filled ? css.full : css.hollow}
    d={`M${String(x)} ${String(y - r)}l${String(r)} ${String(r)} ${String(-r)} ${String(r)} ${String(-r)} ${String(-r)}z`}
  />
);

/** Earlier plans, slips and rival dates are for a desk: a room sees the state, and opens the rest. */
export const DrawnMark = ({ mark, place: { at, y: row } }: { mark: Mark; place: Place }) => {
  const [middle, r] = lines[mark.lane];
  const y = row + middle;
  const [x1, x2] = [at(mark.from), at(mark.to)];
  switch (mark.kind) {
    case 'bar':
    case 'soft':
    case 'hatch': {
      const look = mark.kind === 'hatch' ? 'hatch' : `${mark.kind}-${mark.fill}`;
      return (
        <rect
          className={css.span}
          data-look={look}
          x={x1}
          y={y - r}
          width={Math.max(0.5, x2 - x1)}
          height={2 * r}
        />
      );
    }
    case 'moment':
    case 'step':
      return (
        <>
          {x2 - x1 > 2 * half ? (
            <path
              className={css.range}
              d={`M${String(x1)} ${String(y)}H${String(x2)}m0 -1.3v2.6M${String(x1)} ${String(y - 1.3)}v2.6`}
            />
          ) : null}
          <Diamond
            x={(x1 + x2) / 2}
            y={y}
            r={mark.kind === 'step' ? r * 0.65 : r}
            filled={mark.fill === 'reported'}
          />
        </>
      );
    case 'leader':
      return <line className={css.leader} x1={x1} x2={x2} y1={y} y2={y} />;
    case 'announced':
      return <line className={css.announced} x1={x1} x2={x1} y1={row - half} y2={row + half} />;
    case 'done':
      return <path className={css.tick} d={`M${String(x2 + 1.4)} ${String(y)}l1 1.2 2 -3`} />;
    case 'ghost':
    case 'rival':
    case 'slip':
    case 'due':
    case 'ongoing':
    case 'unknown':
    case 'struck':
      return null;
  }
};
