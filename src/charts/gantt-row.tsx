/** One row's drawing: a small hidden SVG; the words are in the row's cells. */
import type { Day } from '../domain/civil.ts';
import type { Glyph } from './gantt-layout.ts';
import css from './gantt-row.module.css';
import { pct, percentOf } from './scale.ts';

export const rowHeight = 27;
const middle = rowHeight / 2;
const bar = 11;
const top = middle - bar / 2;

export type Span = readonly [Day, Day];

const clamp = (value: number, [low, high]: Span): number => Math.min(Math.max(value, low), high);

const Stroke = ({ glyph, span }: { glyph: Extract<Glyph, { from: Day }>; span: Span }) => {
  const x1 = pct(percentOf(clamp(glyph.from, span), span));
  const x2 = pct(percentOf(clamp(glyph.to, span), span));
  return <line className={css[glyph.kind]} x1={x1} x2={x2} y1={middle} y2={middle} />;
};

const Box = ({
  glyph,
  span,
  className,
}: {
  glyph: { from: Day; to: Day };
  span: Span;
  className: string | undefined;
}) => {
  const [from, to] = [clamp(glyph.from, span), clamp(glyph.to, span)];
  const width = Math.max(percentOf(to, span) - percentOf(from, span), 0.15);
  return (
    <rect
      className={className}
      x={pct(percentOf(from, span))}
      y={top}
      width={pct(width)}
      height={bar}
    />
  );
};

const Diamond = ({ at, span, filled }: { at: Day; span: Span; filled: boolean }) => (
  <svg x={pct(percentOf(at, span))} y={middle} overflow="visible">
    <path className={filled ? css.filled : css.hollow} d="M0 -5.5L5.5 0 0 5.5 -5.5 0Z" />
  </svg>
);

const Moment = ({ glyph, span }: { glyph: Extract<Glyph, { kind: 'moment' }>; span: Span }) => {
  const at = (glyph.from + glyph.to) / 2;
  // A window narrower than the diamond is the diamond.
  const wide = percentOf(glyph.to, span) - percentOf(glyph.from, span) > 1.6;
  const ends = [glyph.from, glyph.to].map((day) => pct(percentOf(clamp(day, span), span)));
  return (
    <g>
      {wide ? (
        <g className={css.bracket}>
          <line x1={ends[0]} x2={ends[1]} y1={middle} y2={middle} />
          <line x1={ends[0]} x2={ends[0]} y1={middle - 5} y2={middle + 5} />
          <line x1={ends[1]} x2={ends[1]} y1={middle - 5} y2={middle + 5} />
        </g>
      ) : null}
      <Diamond at={at} span={span} filled={glyph.filled} />
    </g>
  );
};

const Drawn = ({ glyph, span }: { glyph: Glyph; span: Span }) => {
  switch (glyph.kind) {
    case 'bar':
      return (
        <Box
          glyph={glyph}
          span={span}
          className={glyph.fill === 'reported' ? css.reported : css.planned}
        />
      );
    case 'soft':
      return (
        <Box
          glyph={glyph}
          span={span}
          className={glyph.fill === 'reported' ? css.softReported : css.softPlanned}
        />
      );
    case 'moment':
      return <Moment glyph={glyph} span={span} />;
    case 'leader':
    case 'ghost':
      return glyph.kind === 'leader' ? (
        <Stroke glyph={glyph} span={span} />
      ) : (
        <svg x={pct(percentOf((glyph.from + glyph.to) / 2, span))} y={middle} overflow="visible">
          <line className={css.ghost} y1={-6} y2={6} />
        </svg>
      );
    case 'hatch':
      return <Box glyph={glyph} span={span} className={css.hatch} />;
    case 'announced':
      return (
        <svg x={pct(percentOf(glyph.at, span))} y={middle} overflow="visible">
          <line className={css.announced} y1={-6} y2={6} />
        </svg>
      );
    case 'done':
      return (
        <svg x={pct(percentOf(glyph.at, span))} y={middle} overflow="visible">
          <path className={css.done} d="M5 0L8 4 14 -5" />
        </svg>
      );
  }
};

const outside = (glyph: Glyph, [low, high]: Span): 'before' | 'after' | undefined => {
  const [from, to] = 'at' in glyph ? [glyph.at, glyph.at] : [glyph.from, glyph.to];
  return to < low ? 'before' : from > high ? 'after' : undefined;
};

const clipped = (
  glyphs: readonly Glyph[],
  [low, high]: Span,
): { before: boolean; after: boolean } => ({
  before: glyphs.some((g) => ('at' in g ? g.at : g.from) < low),
  after: glyphs.some((g) => ('at' in g ? g.at : g.to) > high),
});

export const GanttRow = ({ glyphs, span }: { glyphs: readonly Glyph[]; span: Span }) => {
  const more = clipped(glyphs, span);
  return (
    <svg
      className={css.drawing}
      width="100%"
      height={rowHeight}
      overflow="visible"
      aria-hidden="true"
    >
      {glyphs.map((glyph, index) =>
        outside(glyph, span) ? null : <Drawn key={index} glyph={glyph} span={span} />,
      )}
      {more.before ? (
        <path className={css.chevron} d={`M-5 ${String(middle)}l5 -5M-5 ${String(middle)}l5 5`} />
      ) : null}
      {more.after ? (
        <svg x="100%" y={middle} overflow="visible">
          <path className={css.chevron} d="M5 0l-5 -5M5 0l-5 5" />
        </svg>
      ) : null}
    </svg>
  );
};
