/** A row of the timeline's treegrid: its cells in words, its drawing beside them. */
import { memo } from 'react';
import type { Day } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import type { Translator } from '../i18n/translate.ts';
import { Figure } from './figure.tsx';
import { layoutRow, type Scale } from './gantt-layout.ts';
import type { GanttItem } from './gantt-model.ts';
import { GanttRow } from './gantt-row.tsx';
import css from './gantt-parts.module.css';
import { nameOf, Rich } from './rich.tsx';
import { Hatch } from './shapes.tsx';

const figuresIn = (figures: readonly Shown[]) =>
  figures.map((figure) => (
    <Figure
      key={figure.claims.join(' ')}
      figure={figure}
      style={figure.is === 'date' ? 'short' : 'bare'}
      mult={6}
      tabIndex={-1}
    />
  ));

/** What an element says: most texts of a row are one name, which needs no element of its own. */
const wordsIn = (t: Translator, words: Text) =>
  nameOf(t, words) ?? { children: <Rich text={words} tabIndex={-1} /> };

type RowProps = {
  readonly item: GanttItem;
  /** Place among all rows, heads counted, from one. */
  readonly index: number;
  readonly level: number;
  readonly place: number;
  readonly among: number;
  readonly active: boolean;
  readonly open: boolean;
  /** With the cells that are heard and not seen; they follow the first paint. */
  readonly isSaid: boolean;
  readonly top?: number | undefined;
  readonly scale: Scale;
  readonly asOf: Day;
};

/** The words of a row do not change with the stretch of time in view. Few elements: a list has many rows. */
const Cells = memo(({ item, open, isSaid }: Pick<RowProps, 'item' | 'open' | 'isSaid'>) => {
  const t = useText();
  const dates = (side: 'start' | 'end') => (
    <div role="gridcell" className={css[side]} data-label={t.say(`column.${side}`)}>
      {item[side].length > 0 ? (
        figuresIn(item[side])
      ) : (
        <span className={css.quiet}>{t.say('timeline.notStated')}</span>
      )}
    </div>
  );
  const state = <Rich text={item.state} tabIndex={-1} />;
  return (
    <>
      <div role="rowheader" className={css.name} data-alone={item.alone}>
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={open}
          data-action="details"
          {...wordsIn(t, item.name)}
        />
      </div>
      {isSaid ? dates('start') : null}
      {isSaid ? dates('end') : null}
      <div role="gridcell" className={css.state} data-overdue={item.overdue}>
        {item.overdue ? (
          <>
            <Hatch className={css.hatchIcon} />
            <span>{state}</span>
          </>
        ) : (
          state
        )}
      </div>
      {item.value ? (
        <div role="gridcell" className={css.value}>
          {figuresIn([item.value])}
          {item.value.is === 'amount' && isSaid ? (
            <span className={css.unit}> {t.unit(t.parts(item.value, 'bare', 6))}</span>
          ) : null}
        </div>
      ) : isSaid ? (
        <div role="gridcell" className="visually-hidden">
          {t.say('table.notPublished')}
        </div>
      ) : null}
      {isSaid ? <div role="gridcell" className={css.source} {...wordsIn(t, item.source)} /> : null}
    </>
  );
});
Cells.displayName = 'Cells';

export const Row = memo((props: RowProps) => {
  const { item, index, level, place, among, active, open, isSaid, top, scale, asOf } = props;
  return (
    <div
      className={css.row}
      role="row"
      aria-rowindex={index}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={among}
      aria-expanded={open}
      tabIndex={active ? 0 : -1}
      data-row={item.id}
      data-status={item.status}
      {...(item.project ? { 'data-project': item.id } : { 'data-event': item.id })}
      {...(top === undefined ? {} : { style: { insetBlockStart: top } })}
    >
      <Cells item={item} open={open} isSaid={isSaid} />
      <div className={css.cell} data-plot aria-hidden="true">
        <GanttRow row={layoutRow(item.track, scale, asOf)} />
      </div>
    </div>
  );
});
Row.displayName = 'Row';
