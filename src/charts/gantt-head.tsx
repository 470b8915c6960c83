/** The head of the treegrid: its six columns, and the axis over the drawing. */
import { useText } from '../i18n/context.tsx';
import css from './gantt.module.css';
import { Axis, type AxisProps } from './gantt-scale.tsx';

export const GanttHead = ({ span, ticks, now, asOf }: AxisProps) => {
  const t = useText();
  return (
    <div className={css.headBox} role="rowgroup">
      <div className={css.head} role="row" aria-rowindex={1}>
        <span role="columnheader">{t.say('column.name')}</span>
        <span role="columnheader" className="visually-hidden">
          {t.say('column.start')}
        </span>
        <span role="columnheader" className="visually-hidden">
          {t.say('column.end')}
        </span>
        <span role="columnheader" className={css.headState}>
          {t.say('column.status')}
        </span>
        <span role="columnheader" className={css.headValue}>
          {t.say('column.value')}
          <span className={css.unit} aria-hidden="true">
            {t.say('column.usdMillion')}
          </span>
        </span>
        <span role="columnheader" className={css.headSource} data-plot>
          <span className="visually-hidden">{t.say('column.source')}</span>
          <Axis span={span} ticks={ticks} now={now} asOf={asOf} />
        </span>
      </div>
    </div>
  );
};
