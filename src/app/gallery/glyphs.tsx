/** Every case of the timeline's drawing code, one a line: gallery.html?set=glyphs */
import { HatchPattern, TimelineKey } from '../../charts/gantt-extras.tsx';
import { layoutRow } from '../../charts/gantt-layout.ts';
import { GanttRow } from '../../charts/gantt-row.tsx';
import { dayOf } from '../../domain/civil.ts';
import css from './glyphs.module.css';
import { casesAsOf, glyphCases } from './glyph-cases.ts';

const scale = { span: [dayOf(2022, 1, 1), dayOf(2031, 12, 31)], width: 640 } as const;

export const Glyphs = () => (
  <section className={css.sheet} data-glyphs>
    <HatchPattern />
    {Object.entries(glyphCases).map(([name, track]) => (
      <div key={name} className={css.line} data-case={name}>
        <span>{name}</span>
        <span className={css.plot}>
          <GanttRow row={layoutRow(track, scale, casesAsOf)} />
        </span>
      </div>
    ))}
    <TimelineKey />
  </section>
);
