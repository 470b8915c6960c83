/** The years before a large figure, without labels but the first and the last: whether it is a peak or a habit. */
import type { SlideSpark as Spark } from '../charts/slide-model.ts';
import { Sheet, sizes, useRoom } from './slide-parts.tsx';
import css from './slide-draw.module.css';

const axis = 5;

export const SlideSpark = ({ spark }: { readonly spark: Spark }) => {
  const [box, room] = useRoom();
  const [first, last] = [spark[0], spark.at(-1)];
  if (!first || !last || first === last) return null;
  const top = Math.max(...spark.map(({ figure }) => figure.valueHigh ?? figure.value));
  const wide = room.w / (last.x - first.x + 1);
  const at = (x: number): number => (x - first.x) * wide;
  const height = room.h - axis;
  return (
    <div ref={box} className={css.spark}>
      {room.w === 0 || height < 8 ? null : (
        <Sheet room={room}>
          <g data-tone="both" aria-hidden="true">
            {spark.map(({ x, figure }) => {
              const tall = ((figure.valueHigh ?? figure.value) / top) * height;
              return (
                <rect
                  key={x}
                  className={x === last.x ? css.full : css.hollow}
                  x={at(x) + wide * 0.14}
                  y={height - tall}
                  width={wide * 0.72}
                  height={tall}
                />
              );
            })}
          </g>
          <line className={css.head} x1={0} x2={room.w} y1={height} y2={height} />
          <g data-not-data="axis" aria-hidden="true">
            {[first, last].map(({ x }) => (
              <text
                key={x}
                className={css.second}
                x={at(x) + wide / 2}
                y={height + sizes.second + 0.8}
                textAnchor="middle"
              >
                {x}
              </text>
            ))}
          </g>
        </Sheet>
      )}
    </div>
  );
};
