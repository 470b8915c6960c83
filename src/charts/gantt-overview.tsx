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

/** Every dated row with its place among all. */
const eachOf = (
  groups: GanttModel['groups'],
  act: (bounds: Span, row: number, total: number) => void,
): void => {
  const total = groups.reduce((sum, { items }) => sum + items.count, 0);
  let row = 0;
  for (const { items } of groups)
    for (let i = 0; i < items.count; i++, row++) {
      const bounds = items.bounds(i);
      if (bounds) act(bounds, row, total);
    }
};

/** One line a row; more of them than the strip has room for would only lie over each other. */
const linesOf = (groups: GanttModel['groups'], whole: Span): string => {
  const x = placeIn(whole);
  const path: string[] = [];
  eachOf(groups, ([from, to], row, total) => {
    if (row % Math.ceil(total / 200) > 0) return;
    const y = Math.round((row / total) * (height - 2) * 10) / 10 + 1;
    path.push(`M${String(x(from))} ${String(y)}H${String(Math.max(x(to), x(from) + 3))}`);
  });
  return path.join('');
};

/** How many rows lie wholly outside of what is in view. */
const outsideOf = (groups: GanttModel['groups'], span: Span) => {
  let [before, after] = [0, 0];
  eachOf(groups, ([from, to]) => {
    if (to < span[0]) before += 1;
    if (from > span[1]) after += 1;
  });
  return { before, after };
};

export const Overview = ({ model, children }: { model: GanttModel; children: ReactNode }) => {
  const t = useText();
  const { groups, span, whole } = model;
  const path = useMemo(() => linesOf(groups, whole), [groups, whole]);
  const { before, after } = useMemo(() => outsideOf(groups, span), [groups, span]);
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
