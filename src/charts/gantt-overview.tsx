/** All rows as one thin strip over the whole of time, the stretch in view framed, and how many rows lie outside it. */
import { useMemo, type ReactNode } from 'react';
import type { Day } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import type { Span } from './gantt-layout.ts';
import { nowOf, type GanttModel } from './gantt-model.ts';
import css from './gantt-overview.module.css';
import { Rich } from './rich.tsx';
import { percentOf } from './scale.ts';

const height = 24;

const placeIn =
  (whole: Span) =>
  (day: Day): number =>
    Math.round(percentOf(day, whole) * 10);

/** One line a row, and how many rows lie wholly outside of what is in view. */
const stripOf = ({ groups, span, whole }: GanttModel) => {
  const items = groups.flatMap(({ items: own }) => own).filter(({ bounds }) => bounds);
  const x = placeIn(whole);
  // More rows than the strip has pixels would only be drawn over each other.
  const step = Math.max(1, Math.ceil(items.length / 200));
  const path: string[] = [];
  let [before, after] = [0, 0];
  items.forEach(({ bounds: [from, to] = span }, i) => {
    if (to < span[0]) before += 1;
    if (from > span[1]) after += 1;
    if (i % step > 0) return;
    const y = Math.round((i / items.length) * (height - 2) * 10) / 10 + 1;
    path.push(`M${String(x(from))} ${String(y)}H${String(Math.max(x(to), x(from) + 3))}`);
  });
  return { before, after, path: path.join('') };
};

export const Overview = ({ model, children }: { model: GanttModel; children: ReactNode }) => {
  const t = useText();
  const { span, whole } = model;
  const { before, after, path } = useMemo(() => stripOf(model), [model]);
  const x = placeIn(whole);
  const [a, b] = [x(span[0]), x(span[1])];
  return (
    <>
      <p className={css.counts}>
        <Rich
          text={text('gantt.outside', { before: { count: before }, after: { count: after } })}
        />
      </p>
      <div className={css.strip} data-overview>
        <svg
          width="100%"
          height={height}
          viewBox={`0 0 1000 ${String(height)}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className={css.bars} d={path} />
          <path className={css.now} d={`M${String(x(nowOf(model)))} 0V${String(height)}`} />
          <rect
            className={css.window}
            x={a}
            width={Math.max(2, b - a)}
            y={0.5}
            height={height - 1}
          />
        </svg>
        {children}
      </div>
      <span className="visually-hidden">{t.say('gantt.overview')}</span>
    </>
  );
};
