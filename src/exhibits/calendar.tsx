/** Sessions, visits, agreements, drills: when each was held or announced, as precisely as its source. */
import { EventList, type EventGroup, type EventItem } from '../charts/event-list.tsx';
import type { Lane } from '../charts/lanes-model.ts';
import { LaneKey } from '../charts/lanes-key.tsx';
import { Lanes } from '../charts/lanes.tsx';
import { column } from '../contract/claim-table.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { choice, year, type Values } from '../contract/params.ts';
import { unsaid, type Row, type View } from '../contract/view.ts';
import { civilOf, dayOf, type Day } from '../domain/civil.ts';
import type { Dataset } from '../domain/dataset.ts';
import { period } from '../domain/edtf.ts';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
import {
  entriesOf,
  kinds,
  markOf,
  nameText,
  placeText,
  sourceText,
  stateText,
  type Entry,
} from './calendar/entry.ts';
import css from './calendar.module.css';

const params = {
  kind: choice(
    'calendar.kindLabel',
    [
      { value: 'all', label: 'calendar.all' },
      ...kinds.map((kind) => ({ value: kind, label: `calendar.kind.${kind}` as const })),
    ],
    'all',
  ),
  from: year('control.from', { min: 2013, max: 2026, fallback: 2022 }),
  to: year('control.to', { min: 2014, max: 2032, fallback: 2027 }),
};

export type CalendarView = View & {
  readonly lanes: readonly Lane[];
  readonly span: readonly [Day, Day];
  readonly years: readonly { readonly day: Day; readonly year: number }[];
  readonly asOf: Day;
  readonly start: string | undefined;
  readonly lists: readonly EventGroup[];
  readonly empty: Text;
};

const few = 6;

const headlineOf = (entries: readonly Entry[]): Text => {
  const session = entries.findLast(({ kind, state }) => kind === 'session' && state === 'held');
  const late = entries.filter(({ state }) => state === 'past');
  const [only] = late;
  const held = session && text('calendar.held', { date: { figure: session.date } });
  const silent =
    only && late.length === 1
      ? text('calendar.silentOne', { name: nameText(only), due: { figure: only.date } })
      : late.length > 1
        ? text('calendar.silent', { n: { count: late.length } })
        : undefined;
  if (held && silent) return text('calendar.both', { held, silent });
  return held ?? silent ?? text(entries.length > 0 ? 'calendar.noSession' : 'calendar.empty');
};

const itemOf = (entry: Entry): EventItem => ({
  id: entry.event.id,
  date: entry.date,
  name: nameText(entry),
  ...(entry.event.place === undefined ? {} : { place: placeText(entry) }),
  ...(entry.state === 'held' ? {} : { state: stateText(entry) }),
  overdue: entry.state === 'past',
  alone: entry.claim.authority === 'unofficial',
});

const rowOf = (data: Dataset, entry: Entry): Row => ({
  id: entry.event.id,
  cells: [
    nameText(entry),
    text(`calendar.kind.${entry.kind}`),
    [entry.date, ...entry.also],
    placeText(entry),
    stateText(entry),
    sourceText(data, entry),
  ],
});

/** Years drawn after the last event, however late the as-of day is. */
const margin = 1;

/** The years asked for, and the year of the as-of day while it is near the record. */
const spanOf = (
  data: Dataset,
  entries: readonly Entry[],
  from: number,
  to: number,
): readonly [number, number] => {
  const years = entries.flatMap(({ date }) => {
    const { latest } = period(date.edtf);
    return latest === null ? [] : [civilOf(latest).year];
  });
  const now = Math.min(civilOf(data.asOf).year, Math.max(to, ...years) + margin);
  return [Math.min(from, to, now), Math.max(from, to, now)];
};

const view = (data: Dataset, values: Values<typeof params>): CalendarView => {
  const all = entriesOf(data);
  const chosen = all.filter(({ kind }) => values.kind === 'all' || kind === values.kind);
  const [first, last] = spanOf(data, all, values.from, values.to);
  const span = [dayOf(first, 1, 1), dayOf(last + 1, 1, 1)] as const;
  const lanes = kinds.flatMap((kind): Lane[] => {
    const marks = chosen
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) => markOf(data, entry))
      .filter((mark) => (mark.hatchTo ?? mark.to) >= span[0] && mark.from < span[1]);
    return marks.length === 0 ? [] : [{ id: kind, name: text(`calendar.kind.${kind}`), marks }];
  });
  const drawn = lanes.reduce((sum, lane) => sum + lane.marks.length, 0);
  const past = chosen.filter(({ state }) => state === 'held' || state === 'since');
  const open = chosen.filter(({ state }) => state === 'planned' || state === 'past');
  return {
    headline: headlineOf(all),
    scope: text('calendar.scope', { shown: { count: drawn }, all: { count: all.length } }),
    empty: text('calendar.empty'),
    lanes,
    span,
    years: Array.from({ length: last - first + 1 }, (_, i) => ({
      day: dayOf(first + i, 1, 1),
      year: first + i,
    })),
    asOf: data.asOf,
    start: past.findLast(({ event }) =>
      lanes.some((lane) => lane.marks.some((mark) => mark.id === event.id)),
    )?.event.id,
    lists: [
      {
        id: 'latest',
        title: text('calendar.latest'),
        items: past.slice(-few).toReversed().map(itemOf),
        none: text('calendar.noneHeld'),
      },
      {
        id: 'open',
        title: text('calendar.open'),
        items: open.slice(-few).map(itemOf),
        none: text('calendar.noneOpen'),
      },
    ],
    notes: [],
    disagreements: data.relations().filter((relation) => relation.measure.startsWith('event.')),
    table: {
      caption: text('calendar.title'),
      columns: [
        column('name'),
        column('kind'),
        { id: 'date', head: text('calendar.date'), align: 'start' },
        { id: 'place', head: text('calendar.place'), align: 'start' },
        column('state'),
        column('source'),
      ],
      rows: all.toReversed().map((entry) => rowOf(data, entry)),
    },
  };
};

export const calendar = defineExhibit({
  id: 'calendar',
  title: 'calendar.title',
  section: 'cooperation',
  size: 'wide',
  params,
  view,
  Figure: ({ view: v, open }) => {
    const t = useText();
    const empty = unsaid(v);
    if (v.lists.every((list) => list.items.length === 0))
      return empty ? <p>{t.plain(empty)}</p> : null;
    return (
      <>
        {v.lanes.length > 0 ? (
          <div className={css.lanes}>
            <Lanes
              lanes={v.lanes}
              span={v.span}
              years={v.years}
              asOf={v.asOf}
              label={t.say('calendar.title')}
              start={v.start}
              onOpen={open}
            />
            <LaneKey />
          </div>
        ) : null}
        <EventList groups={v.lists} />
      </>
    );
  },
});
