/** One row's drawing: a small hidden SVG; the words are in the row's cells. */
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
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

const Box = ({ glyph: g, className }: { glyph: Glyph; className: string | undefined }) => {
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
const At = ({
  x,
  y,
  d,
  className,
}: {
  x: number;
  y: number;
  d: string;
  className?: string | undefined;
}) => (
  <svg x={pct(x)} y={y} overflow="visible">
    <path className={className} d={d} />
  </svg>
);

const Line = ({ g, y, className }: { g: Glyph; y: number; className: string | undefined }) => (
  <line className={className} x1={pct(g.x1)} x2={pct(g.x2)} y1={y} y2={y} data-about={g.about} />
);

/** A window as a bracket, and within it what stands for the moment. */
const Bracket = ({ g, half, shape, y }: { g: Glyph; half: number; shape: string; y: number }) => (
  <g className={css[g.kind]} data-fill={g.fill} data-about={g.about}>
    {g.narrow ? null : (
      <>
        <Line g={g} y={y} className={css.bracket} />
        {[g.x1, g.x2].map((x, i) => (
          <line
            key={i}
            className={css.bracket}
            x1={pct(x)}
            x2={pct(x)}
            y1={y - half}
            y2={y + half}
          />
        ))}
      </>
    )}
    {shape === '' || g.middle < g.x1 || g.middle > g.x2 ? null : (
      <At x={g.middle} y={y} d={shape} />
    )}
  </g>
);

const Label = ({ g, words }: { g: Glyph; words: Text }) => {
  const t = useText();
  return g.label === undefined ? null : (
    <svg x={pct(g.label)} y={13.5} overflow="visible">
      <text className={css.label} x={12} y={4} data-claims={g.claims.join(' ')} data-kind="derived">
        {t.plain(words)}
      </text>
    </svg>
  );
};

const count = (value: number | undefined): { readonly count: number } => ({ count: value ?? 0 });

const slipWords = ({ count: low = 0, most: high = 0 }: Glyph): Text =>
  high > 0
    ? text('timeline.glyph.later', { low: count(low), high: count(high) })
    : text('timeline.glyph.earlier', { low: count(-high), high: count(-low) });

const Drawn = ({ glyph: g }: { glyph: Glyph }) => {
  const [middle, half] = lines[g.lane];
  switch (g.kind) {
    case 'bar':
      return <Box glyph={g} className={css[g.fill]} />;
    case 'soft':
      return (
        <Box glyph={g} className={g.fill === 'reported' ? css.softReported : css.softPlanned} />
      );
    case 'moment': {
      const r = g.lane === 'plan' ? 4 : 5.5;
      const d = `M0 ${String(-r)}L${String(r)} 0 0 ${String(r)} ${String(-r)} 0Z`;
      return <Bracket g={g} y={middle} half={half} shape={d} />;
    }
    case 'step':
      return <Bracket g={g} y={middle} half={3} shape="M0 -3.5L3.5 0 0 3.5 -3.5 0Z" />;
    case 'announced':
      return <Bracket g={g} y={middle} half={6} shape={g.narrow ? 'M0 -6V6' : ''} />;
    case 'ghost':
      return <Bracket g={g} y={6} half={4} shape={g.narrow ? 'M0 -5V5' : ''} />;
    case 'rival': {
      const y = g.count === 1 ? 23 : 3;
      return (
        <>
          <g className={css.rival} data-fill={g.fill}>
            <rect x={pct(g.x1)} y={y - 2} width={pct(Math.max(g.x2 - g.x1, 0.6))} height={4} />
          </g>
          <Label g={g} words={text('timeline.glyph.rival')} />
        </>
      );
    }
    case 'slip':
      return (
        <>
          <Line g={g} y={6} className={css.slip} />
          <At
            className={css.slipHead}
            x={(g.most ?? 0) > 0 ? g.x2 : g.x1}
            y={6}
            d={(g.most ?? 0) > 0 ? 'M-4 -3.5L0 0 -4 3.5' : 'M4 -3.5L0 0 4 3.5'}
          />
          <Label g={g} words={slipWords(g)} />
        </>
      );
    case 'hatch':
      return (
        <>
          <Box glyph={g} className={css.hatch} />
          <At className={css.flag} x={g.x2} y={13.5} d="M0 10V-10H7L5 -7 7 -4H0" />
          <Label g={g} words={text('timeline.glyph.past', { n: count(g.count) })} />
        </>
      );
    case 'due':
      return <At className={css.due} x={g.x2} y={13.5} d="M0 10V-10H7L5 -7 7 -4H0" />;
    case 'leader':
      return <Line g={g} y={middle} className={css.leader} />;
    case 'done':
      return <At className={css.done} x={g.x2} y={middle} d="M6 0L9 4 15 -5" />;
    case 'ongoing':
      return (
        <>
          <Box glyph={g} className={css.planned} />
          <At className={css.chevron} x={100} y={middle} d="M-9 -5L-3 0 -9 5" />
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
      return <Line g={g} y={13.5} className={css.struck} />;
  }
};

/** What the source says of its own date: about, or doubtful. */
const Qualifier = ({ g }: { g: Glyph }) => {
  const sign = g.doubtful ? '?' : g.about ? '≈' : '';
  const isDated = ['soft', 'moment', 'step', 'ghost', 'announced'].includes(g.kind);
  return sign === '' || !isDated ? null : (
    <svg x={pct(g.doubtful ? g.x2 : g.x1)} y={lines[g.lane][0]} overflow="visible">
      {g.doubtful ? <circle className={css.roundel} cx={10} r={6} /> : null}
      <text className={css.mark} x={g.doubtful ? 10 : -9} y={4}>
        {sign}
      </text>
    </svg>
  );
};

export const GanttRow = ({ row }: { row: Row }) => (
  <svg
    className={css.drawing}
    width="100%"
    height={rowHeight}
    overflow="visible"
    aria-hidden="true"
  >
    <g className={css.moving}>
      {row.glyphs.map((glyph, index) => (
        <g key={index} data-glyph={glyph.kind}>
          <Drawn glyph={glyph} />
        </g>
      ))}
      {row.glyphs.map((glyph, index) => (
        <Qualifier key={index} g={glyph} />
      ))}
    </g>
    {row.before ? <rect className={css.edge} x={-9} width={9} height={rowHeight} /> : null}
    {row.before ? <path className={css.chevron} d="M-5 13.5l5 -5M-5 13.5l5 5" /> : null}
    {row.after ? (
      <svg x="100%" overflow="visible">
        <rect className={css.edge} width={9} height={rowHeight} />
      </svg>
    ) : null}
    {row.after ? <At className={css.chevron} x={100} y={13.5} d="M5 0l-5 -5M5 0l-5 5" /> : null}
  </svg>
);
