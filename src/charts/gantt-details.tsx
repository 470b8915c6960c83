/** Everything the record holds about one row: each date and value with who says it, where they differ, the place, a link. */
import { useLayoutEffect, useRef } from 'react';
import { sourced, sourcedDate } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { Figure } from './figure.tsx';
import { focusRow, type Hold } from './gantt-hold.ts';
import type { GanttFact, GanttItem } from './gantt-model.ts';
import css from './gantt-details.module.css';
import { Rich } from './rich.tsx';

/** What a date is on the row: replaced by a later plan, or said otherwise by another body. */
const roleOf = ({ track }: GanttItem, id: string): 'earlier' | 'rival' | undefined => {
  const has = (which: 'earlier' | 'rivals'): boolean =>
    [track.start, track.end].some((side) => side[which].some(({ claim }) => claim.id === id));
  return has('earlier') ? 'earlier' : has('rivals') ? 'rival' : undefined;
};

const Fact = ({ item, fact }: { item: GanttItem; fact: GanttFact }) => {
  const t = useText();
  const { claim, label, who, conflict } = fact;
  const figure = sourced(claim) ?? sourcedDate(claim);
  const role = roleOf(item, claim.id);
  return (
    <li {...(conflict ? { 'data-conflict': conflict.key, 'data-relation': 'conflict' } : {})}>
      <span className={css.what}>
        <Rich text={label} />
        {role ? <span className={css.role}> {t.say(`gantt.role.${role}`)}</span> : null}
      </span>
      <span>
        {figure ? <Figure figure={figure} /> : null}{' '}
        {claim.said ? <q lang="en">{claim.said}</q> : null}{' '}
        {conflict?.apart ? <Figure figure={conflict.apart} /> : null}
      </span>
      <span className={css.who}>
        <Rich text={who} />
      </span>
    </li>
  );
};

/** The same view with this row opened, alone on its screen. */
const linkTo = (exhibit: string, id: string): string => {
  const params = new URLSearchParams(location.search);
  params.set('screen', 'exhibit');
  params.set('id', exhibit);
  params.set(`${exhibit}.open`, id);
  return `?${params.toString()}`;
};

export const Details = ({
  item,
  hold,
  top,
}: {
  item: GanttItem;
  hold: Hold;
  top: number | undefined;
}) => {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const exhibit = hold.grid.current?.closest<HTMLElement>('[data-exhibit]')?.dataset['exhibit'];
  // Opened from the grid, the focus goes in; opened by an address, it stays where it is.
  useLayoutEffect(() => {
    if (hold.grid.current?.contains(document.activeElement)) box.current?.focus();
  }, [hold.grid, item.id]);
  const name = t.plain(item.name);
  return (
    <div
      role="row"
      aria-level={3}
      {...(top === undefined ? {} : { style: { insetBlockStart: top } })}
      className={css.row}
    >
      <div
        ref={box}
        role="gridcell"
        aria-colspan={6}
        aria-label={t.plain(text('gantt.detail.name', { name: { name } }))}
        tabIndex={-1}
        className={css.details}
        data-project-details={item.id}
      >
        {item.facts.length === 0 ? <p>{t.say('gantt.noDates')}</p> : null}
        <ul className={css.facts}>
          {item.facts.map((fact) => (
            <Fact key={fact.claim.id} item={item} fact={fact} />
          ))}
        </ul>
        {item.slip ? (
          <p>
            <Rich text={item.slip} look="signed" />
          </p>
        ) : null}
        {item.place ? (
          <p>
            {t.say('gantt.detail.place')} <Rich text={item.place} />
          </p>
        ) : null}
        {item.note ? (
          <p>
            <Rich text={item.note} />
          </p>
        ) : null}
        <p className={css.ends}>
          {exhibit === undefined ? null : (
            <a href={linkTo(exhibit, item.id)}>{t.say('gantt.detail.link')}</a>
          )}
          <button
            type="button"
            data-action="close"
            onClick={() => {
              hold.setOpen(undefined);
              focusRow(hold, item.id);
            }}
          >
            {t.say('gantt.detail.close')}
          </button>
        </p>
      </div>
    </div>
  );
};
