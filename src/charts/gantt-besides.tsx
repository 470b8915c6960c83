/** What stands beside the rows once the timeline is awake: brackets of groups, names of events. */
import { useText } from '../i18n/context.tsx';
import { Figure } from './figure.tsx';
import css from './gantt-besides.module.css';
import type { Span } from './gantt-layout.ts';
import type { GanttEvent, GanttGroup, GanttProps } from './gantt-model.ts';
import { Rich } from './rich.tsx';
import { pct, percentOf } from './scale.ts';

/** From the earliest day of a group to its latest: a bracket over its rows. */
export const Summary = ({ group, span }: { group: GanttGroup; span: Span }) => {
  // Not spread: a group may hold more rows than a call takes arguments.
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < group.items.count; i++) {
    const bounds = group.items.bounds(i);
    if (!bounds) continue;
    first = Math.min(first, bounds[0]);
    last = Math.max(last, bounds[1]);
  }
  if (first > last) return null;
  const [x1, x2] = [first, last]
    .map((day) => Math.min(100, Math.max(0, percentOf(day, span))))
    .map(pct);
  return (
    <svg width="100%" height={20} overflow="visible" aria-hidden="true" className={css.summary}>
      <line x1={x1} x2={x2} y1={8} y2={8} />
      <line x1={x1} x2={x1} y1={8} y2={13} />
      <line x1={x2} x2={x2} y1={8} y2={13} />
    </svg>
  );
};

/** What the dashed lines are. */
export const EventNames = ({ events, span }: { events: readonly GanttEvent[]; span: Span }) => {
  const t = useText();
  const inside = events.filter(({ day }) => day >= span[0] && day <= span[1]);
  if (inside.length === 0) return null;
  return (
    <p className={css.events}>
      {t.say('gantt.eventLines')}{' '}
      {inside.map(({ figure, name }) => (
        <span key={figure.claims.join(' ')}>
          <Rich text={name} /> <Figure figure={figure} style="short" />
        </span>
      ))}
    </p>
  );
};

/** Said where no row is left: by which settings, and a way back. */
export const Empty = ({ model, onReset }: Pick<GanttProps, 'model' | 'onReset'>) => {
  const t = useText();
  return (
    <p className={css.empty}>
      <Rich text={model.empty} />{' '}
      {model.emptiedBy.length > 0 ? (
        <button type="button" data-action="reset" onClick={() => onReset(model.emptiedBy)}>
          {t.say('gantt.reset')}
        </button>
      ) : null}
    </p>
  );
};
