/** One row's drawing: a small hidden SVG; the words are in the row's cells. */
import { Fragment, type ReactNode } from 'react';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Glyph, Row } from './gantt-layout.ts';
import type { Lane } from './gantt-marks.ts';
import css from './gantt-row.module.css';
import { pct } from './scale.ts';

export const rowHeight = 27;

/** Middle and half height of each line of a row. */
const lines: Readonly<Record<Lane, readonly [number, number]>> = {
  whole: [13.5, 5.5],
  plan: [6, 3],
  fact: [17, 5],
};

type Shape = { readonly g: Glyph; readonly className: string | undefined };

const Box = ({ g, className }: Shape) => {
  const [middle, half] = lines[g.lane];
  return (
    <rect
      className={className}
      x={pct(g.x1)}
      y={middle - half}
      width={pct(Math.max(g.x2 - g.x1, 0.15))}
      height={2 * half}
      data-about={g.about}
    />
  );
};

/** Something of fixed size at a place. */
const at = (x: number, y: number, d: string, className?: string) => (
  <svg x={pct(x)} y={y} overflow="visible">
    <path className={className} d={d} />
  </svg>
);

const Line = ({ g, y, className }: Shape & { readonly y: number }) => (
  <line className={className} x1={pct(g.x1)} x2={pct(g.x2)} y1={y} y2={y} data-about={g.about} />
);

/** A window as a bracket, and within it what stands for the moment. */
const bracket = (g: Glyph, y: number, half: number, shape: string) => {
  const isDrawn = shape !== '' && g.middle >= g.x1 && g.middle <= g.x2;
  return (
    <g className={css[g.kind]} data-fill={g.fill} data-about={g.about}>
      {g.narrow ? null : (
        // Stretched to the window; its lines are not.
        <svg
          x={pct(g.x1)}
          y={y - half}
          width={pct(g.x2 - g.x1)}
          height={2 * half}
          viewBox={`0 0 1 ${String(2 * half)}`}
          preserveAspectRatio="none"
          overflow="visible"
        >
          <path
            className={css.bracket}
            d={`M0 0V${String(2 * half)}M0 ${String(half)}H1M1 0V${String(2 * half)}`}
          />
        </svg>
      )}
      {isDrawn ? at(g.middle, y, shape, css.shape) : null}
    </g>
  );
};

const labelled = (t: Translator, g: Glyph, words: Text) =>
  g.label === undefined ? null : (
    <svg x={pct(g.label)} y={13.5} overflow="visible">
      <text
        className={css.label}
        data-tight={g.tight}
        x={12}
        y={4}
        data-claims={g.claims.join(' ')}
        data-kind="derived"
      >
        {t.plain(words)}
      </text>
    </svg>
  );

const count = (value: number | undefined): { readonly count: number } => ({ count: value ?? 0 });

const slipWords = ({ count: low = 0, most: high = 0 }: Glyph): Text =>
  high > 0
    ? text('timeline.glyph.later', { low: count(low), high: count(high) })
    : text('timeline.glyph.earlier', { low: count(-high), high: count(-low) });

const diamond = (r: number): string =>
  `M0 ${String(-r)}L${String(r)} 0 0 ${String(r)} ${String(-r)} 0Z`;
const flag = 'M0 10V-10H7L5 -7 7 -4H0';

/** Not components: a row has many of them, and a list has many rows. */
const drawn = (t: Translator, g: Glyph): ReactNode => {
  const [middle, half] = lines[g.lane];
  switch (g.kind) {
    case 'bar':
      return Box({ g, className: css[g.fill] });
    case 'soft':
      return Box({ g, className: g.fill === 'reported' ? css.softReported : css.softPlanned });
    case 'moment':
      return bracket(g, middle, half, diamond(g.lane === 'plan' ? 4 : 5.5));
    case 'step':
      return bracket(g, middle, 3, diamond(3.5));
    case 'announced':
      return bracket(g, middle, 6, g.narrow ? 'M0 -6V6' : '');
    case 'ghost':
      return bracket(g, 6, 4, g.narrow ? 'M0 -5V5' : '');
    case 'rival': {
      const y = g.count === 1 ? 23 : 3;
      return (
        <>
          <g className={css.rival} data-fill={g.fill}>
            <rect x={pct(g.x1)} y={y - 2} width={pct(Math.max(g.x2 - g.x1, 0.6))} height={4} />
          </g>
          {labelled(t, g, text('timeline.glyph.rival'))}
        </>
      );
    }
    case 'slip': {
      const isLater = (g.most ?? 0) > 0;
      const head = isLater ? 'M-4 -3.5L0 0 -4 3.5' : 'M4 -3.5L0 0 4 3.5';
      return (
        <>
          {Line({ g, y: 6, className: css.slip })}
          {at(isLater ? g.x2 : g.x1, 6, head, css.slipHead)}
          {labelled(t, g, slipWords(g))}
        </>
      );
    }
    case 'hatch':
      return (
        <>
          {Box({ g, className: css.hatch })}
          {at(g.x2, 13.5, flag, css.flag)}
          {labelled(t, g, text('timeline.glyph.past', { n: count(g.count) }))}
        </>
      );
    case 'due':
      return at(g.x2, 13.5, flag, css.due);
    case 'leader':
      return Line({ g, y: middle, className: css.leader });
    case 'done':
      return at(g.x2, middle, 'M6 0L9 4 15 -5', css.done);
    case 'ongoing':
      return (
        <>
          {Box({ g, className: css.planned })}
          {at(100, middle, 'M-9 -5L-3 0 -9 5', css.chevron)}
        </>
      );
    case 'unknown':
      return (
        <svg x={pct(g.x2)} y={middle} overflow="visible">
          <path className={css.leader} d="M2 0H20" />
          <text className={css.mark} x={27} y={4}>
            ?
          </text>
        </svg>
      );
    case 'struck':
      return Line({ g, y: 13.5, className: css.struck });
  }
};

const dated: readonly string[] = ['soft', 'moment', 'step', 'ghost', 'announced'];

/** What the source says of its own date: about, or doubtful. */
const qualified = (g: Glyph): ReactNode =>
  (g.doubtful || g.about) && dated.includes(g.kind) ? (
    <svg x={pct(g.doubtful ? g.x2 : g.x1)} y={lines[g.lane][0]} overflow="visible">
      {g.doubtful ? <circle className={css.roundel} cx={10} r={6} /> : null}
      <text className={css.mark} x={g.doubtful ? 10 : -9} y={4}>
        {g.doubtful ? '?' : '≈'}
      </text>
    </svg>
  ) : null;

/** An arrow at the edge beyond which more of the row lies. */
const edge = (x: number, box: number, d: string) => (
  <svg x={pct(x)} overflow="visible">
    <rect className={css.edge} x={box} width={9} height={rowHeight} />
    <path className={css.chevron} d={d} />
  </svg>
);

export const GanttRow = ({ row }: { row: Row }) => {
  const t = useText();
  return (
    <svg
      className={css.drawing}
      width="100%"
      height={rowHeight}
      overflow="visible"
      aria-hidden="true"
    >
      <g className={css.moving}>
        {row.glyphs.map((g, i) => (
          <Fragment key={i}>{drawn(t, g)}</Fragment>
        ))}
        {row.glyphs.some((g) => g.doubtful || g.about)
          ? row.glyphs.map((g, i) => <Fragment key={i}>{qualified(g)}</Fragment>)
          : null}
      </g>
      {row.before ? edge(0, -9, 'M-5 13.5l5 -5M-5 13.5l5 5') : null}
      {row.after ? edge(100, 0, 'M5 13.5l-5 -5M5 13.5l-5 5') : null}
    </svg>
  );
};
