/** What stands around the timeline: the hatch, and the drawing code in three lines. */
import { useText } from '../i18n/context.tsx';
import css from './gantt-extras.module.css';
import type { Glyph } from './gantt-layout.ts';
import { GanttRow } from './gantt-row.tsx';

/** One a drawing: two of the same id would be one too many on the page. */
export const HatchPattern = ({ id = 'hatch' }: { id?: string }) => (
  <svg className={css.defs} width="0" height="0" aria-hidden="true">
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={css.stripe} x1="0" x2="0" y1="0" y2="5" />
      </pattern>
    </defs>
  </svg>
);

const glyph = (kind: Glyph['kind'], x1: number, x2: number, more: Partial<Glyph> = {}): Glyph => ({
  ...{ kind, x1, x2, from: x1, to: x2, claims: [], fill: 'planned', lane: 'whole' },
  ...{ middle: (x1 + x2) / 2, narrow: false, ...more },
});

const samples = {
  fill: [
    glyph('ghost', 48, 49, { narrow: true }),
    glyph('announced', 3, 3, { narrow: true }),
    glyph('bar', 12, 46, { fill: 'reported' }),
    glyph('bar', 46, 78),
    glyph('moment', 92, 92, { narrow: true }),
  ],
  edge: [
    glyph('bar', 4, 30),
    glyph('soft', 30, 48),
    glyph('leader', 48, 66),
    glyph('moment', 66, 96),
  ],
  hatch: [glyph('moment', 4, 30), glyph('hatch', 30, 84)],
} as const;

export const TimelineKey = () => {
  const t = useText();
  return (
    <ul className={css.key} aria-label={t.say('timeline.title')}>
      {(['fill', 'edge', 'hatch'] as const).map((id) => (
        <li key={id}>
          <span className={css.sample}>
            <GanttRow row={{ glyphs: samples[id], before: false, after: false, inside: true }} />
          </span>
          <span>{t.say(`timeline.key.${id}`)}</span>
        </li>
      ))}
    </ul>
  );
};
