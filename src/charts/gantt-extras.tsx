/** What stands around the timeline: the hatch, the key in one line, the lane of undated projects. */
import { useText } from '../i18n/context.tsx';
import type { Text } from '../i18n/text.ts';
import { GanttRow } from './gantt-row.tsx';
import type { Glyph } from './gantt-layout.ts';
import css from './gantt-extras.module.css';
import { Rich } from './rich.tsx';

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

const samples: readonly {
  readonly id: 'reported' | 'planned' | 'soft' | 'moment' | 'leader' | 'hatch' | 'ghost';
  readonly glyphs: readonly Glyph[];
}[] = [
  { id: 'reported', glyphs: [{ kind: 'bar', from: 0, to: 100, fill: 'reported' }] },
  { id: 'planned', glyphs: [{ kind: 'bar', from: 0, to: 100, fill: 'planned' }] },
  { id: 'soft', glyphs: [{ kind: 'soft', from: 0, to: 100, fill: 'planned' }] },
  { id: 'moment', glyphs: [{ kind: 'moment', from: 0, to: 100, filled: false }] },
  {
    id: 'leader',
    glyphs: [
      { kind: 'announced', at: 4 },
      { kind: 'leader', from: 4, to: 100 },
    ],
  },
  { id: 'hatch', glyphs: [{ kind: 'hatch', from: 0, to: 100 }] },
  { id: 'ghost', glyphs: [{ kind: 'ghost', from: 40, to: 60 }] },
];

export const TimelineKey = () => {
  const t = useText();
  return (
    <ul className={css.key} aria-label={t.say('timeline.keyLabel')}>
      {samples.map((sample) => (
        <li key={sample.id}>
          <span className={css.sample}>
            <GanttRow glyphs={sample.glyphs} span={[0, 100]} />
          </span>
          {t.say(`timeline.key.${sample.id}`)}
        </li>
      ))}
    </ul>
  );
};

export const UndatedLane = ({ items }: { items: readonly { id: string; name: Text }[] }) => {
  const t = useText();
  if (items.length === 0) return null;
  return (
    <div className={css.undated} data-lane="undated">
      <p>{t.say('timeline.undated')}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id} data-project={item.id} data-status="unknown">
            <Rich text={item.name} />
          </li>
        ))}
      </ul>
    </div>
  );
};
