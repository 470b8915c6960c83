/** Dated events in short lists: date, name, place, state. */
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import css from './event-list.module.css';
import { Figure } from './figure.tsx';
import { Rich } from './rich.tsx';
import { Hatch } from './shapes.tsx';

export type EventItem = {
  readonly id: string;
  readonly date: Shown;
  readonly name: Text;
  readonly place?: Text;
  /** Where it is more than that it was reported. */
  readonly state?: Text;
  readonly overdue: boolean;
  readonly alone: boolean;
};

export type EventGroup = {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly EventItem[];
  /** Said where there is none. */
  readonly none: Text;
};

export const EventList = ({ groups }: { groups: readonly EventGroup[] }) => {
  const t = useText();
  return (
    <div className={css.groups}>
      {groups.map((group) => (
        <div key={group.id}>
          <p className={css.title}>{t.plain(group.title)}</p>
          {group.items.length === 0 ? <p className={css.quiet}>{t.plain(group.none)}</p> : null}
          <ul>
            {group.items.map((item) => (
              <li key={item.id} className={css.item}>
                <span className={css.date}>
                  <Figure figure={item.date} style="short" />
                </span>
                <span>
                  <span className={css.name} data-alone={item.alone}>
                    <Rich text={item.name} />
                  </span>{' '}
                  {item.place ? (
                    <span className={css.quiet}>
                      <Rich text={item.place} />
                    </span>
                  ) : null}
                </span>
                {item.state ? (
                  <span className={css.state} data-overdue={item.overdue}>
                    {item.overdue ? <Hatch className={css.hatch} /> : null}
                    <Rich text={item.state} />
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};
