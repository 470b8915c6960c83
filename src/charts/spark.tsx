/** A line without axes: shape of a series, its first and last year named, gaps left open. */
import type { Sourced } from '../domain/sourced.ts';
import css from './spark.module.css';
import { pct, percentOf } from './scale.ts';

export type SparkPoint = { readonly x: number; readonly figure: Sourced };

const height = 36;

export const Spark = ({ points }: { points: readonly SparkPoint[] }) => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const top = Math.max(...points.map((point) => point.figure.valueHigh ?? point.figure.value));
  const x = (value: number): string => pct(percentOf(value, [first.x, last.x]));
  const y = (value: number): number => height * (1 - value / top);
  const claims = [...new Set(points.flatMap((point) => point.figure.claims))].join(' ');
  return (
    <div className={css.spark} data-claims={claims} data-kind="reported" aria-hidden="true">
      <svg className={css.plot} width="100%" height={height} overflow="visible">
        {points.map((point, i) => {
          const next = points[i + 1];
          if (next?.x !== point.x + 1) return null;
          return (
            <line
              key={point.x}
              x1={x(point.x)}
              y1={y(point.figure.value)}
              x2={x(next.x)}
              y2={y(next.figure.value)}
            />
          );
        })}
        <circle cx={x(last.x)} cy={y(last.figure.value)} r={4} />
      </svg>
      <p className={css.ends}>
        <span>{first.x}</span>
        <span>{last.x}</span>
      </p>
    </div>
  );
};
