/** The pieces of the timeline's treegrid: a row with its cells and details, the axis, the lines behind all rows. */
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown } from '../i18n/text.ts';
import { Figure } from './figure.tsx';
import type { GanttItem, GanttProps } from './gantt-model.ts';
import { GanttRow, type Span } from './gantt-row.tsx';
import css from './gantt-parts.module.css';
import { Rich } from './rich.tsx';
import { pct, percentOf } from './scale.ts';
import { Hatch } from './shapes.tsx';

const Details = ({ item }: { item: GanttItem }) => {
  const t = useText();
  return (
    <div className={css.details} data-project-details={item.id}>
      {item.details.length === 0 ? <p>{t.say('timeline.noDates')}</p> : null}
      <ul>
        {item.details.map((detail) => (
          <li key={detail.id}>
            <Figure figure={detail.figure} /> <Rich text={detail.label} />
            <span className={css.quiet}>
              {' '}
              <Rich text={detail.who} />
            </span>
          </li>
        ))}
      </ul>
      {item.note ? (
        <p>
          <Rich text={item.note} />
        </p>
      ) : null}
    </div>
  );
};

const Figures = ({ figures, missing }: { figures: readonly Shown[]; missing: string }) =>
  figures.length === 0 ? (
    <span className={css.quiet}>{missing}</span>
  ) : (
    figures.map((figure) => (
      <span key={figure.claims.join(' ')} className={css.figure}>
        <Figure
          figure={figure}
          style={figure.is === 'date' ? 'short' : 'bare'}
          mult={6}
          tabIndex={-1}
        />
      </span>
    ))
  );

export const Row = ({
  item,
  index,
  active,
  open,
  toggle,
  span,
}: {
  item: GanttItem;
  index: number;
  active: boolean;
  open: boolean;
  toggle: () => void;
  span: Span;
}) => {
  const t = useText();
  return (
    <div
      className={css.row}
      role="row"
      aria-rowindex={index + 2}
      aria-level={2}
      aria-expanded={open}
      tabIndex={active ? 0 : -1}
      data-row={item.id}
      data-status={item.status}
      {...(item.project ? { 'data-project': item.id } : { 'data-event': item.id })}
      onDoubleClick={toggle}
    >
      <div role="rowheader" className={css.name} data-alone={item.alone}>
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={open}
          onClick={toggle}
          data-action="details"
        >
          <Rich text={item.name} />
        </button>
      </div>
      <div role="gridcell" className={css.start}>
        <Figures figures={item.start} missing={t.say('timeline.notStated')} />
      </div>
      <div role="gridcell" className={css.end}>
        <Figures figures={item.end} missing={t.say('timeline.notStated')} />
      </div>
      <div role="gridcell" className={css.state} data-overdue={item.overdue}>
        {item.overdue ? <Hatch className={css.hatchIcon} /> : null}
        <span>
          <Rich text={item.state} tabIndex={-1} />
        </span>
      </div>
      <div role="gridcell" className={css.value}>
        {item.value ? (
          <Figures figures={[item.value]} missing="" />
        ) : (
          <span className="visually-hidden">{t.say('table.notPublished')}</span>
        )}
      </div>
      <div role="gridcell" className={css.source}>
        <Rich text={item.source} tabIndex={-1} />
        <div className={css.cell}>
          <GanttRow glyphs={item.glyphs} span={span} />
        </div>
      </div>
      {open ? (
        <div role="gridcell" className={css.detailsCell}>
          <Details item={item} />
        </div>
      ) : null}
    </div>
  );
};

/** Year lines and the as-of line, behind all rows. */
export const Backdrop = ({ span, years, asOf }: Pick<GanttProps, 'span' | 'years' | 'asOf'>) => (
  <div className={css.backdrop} aria-hidden="true">
    <svg width="100%" height="100%" overflow="visible">
      {years.map(({ day }) => (
        <line
          key={day}
          className={css.yearLine}
          x1={pct(percentOf(day, span))}
          x2={pct(percentOf(day, span))}
          y1="0"
          y2="100%"
        />
      ))}
      <line
        className={css.now}
        x1={pct(percentOf(asOf, span))}
        x2={pct(percentOf(asOf, span))}
        y1="0"
        y2="100%"
      />
    </svg>
  </div>
);

export const Axis = ({ span, years }: Pick<GanttProps, 'span' | 'years'>) => (
  <svg width="100%" height={18} overflow="visible" aria-hidden="true" data-not-data="axis">
    {years.map(({ day, year }, i) => (
      <text
        key={day}
        className={css.year}
        data-minor={i % 2 === 1}
        x={pct(percentOf(day, span))}
        y={13}
      >
        {year}
      </text>
    ))}
  </svg>
);
