/** The Gantt: projects planned against reported, dates as precise as their sources. */
import {
  listOf,
  type GanttEvent,
  type GanttGroup,
  type GanttModel,
} from '../charts/gantt-model.ts';
import { Gantt } from '../charts/gantt.tsx';
import { HatchPattern, TimelineKey } from '../charts/gantt-extras.tsx';
import type { Span } from '../charts/gantt-layout.ts';
import { column } from '../contract/claim-table.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import type { Row, View } from '../contract/view.ts';
import { civilOf, dayOf, isoDay, parseIsoDay, type Day } from '../domain/civil.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isUndated, lastDayOf } from '../domain/project-track.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { emptiedBy, emptyText, filtersOf, groupsOf } from './project-timeline/arrange.ts';
import { rowOfItem, trackedOf } from './project-timeline/item.ts';
import { datedEvents, reviewsLane } from './project-timeline/lanes.ts';
import { params, type Settings } from './project-timeline/params.ts';

type TimelineView = View & { readonly model: GanttModel };

/** Calendar years around the as-of day, or so many months about it. */
const spanOf = (values: Settings, today: Day, whole: Span): Span => {
  const [from, to] = [parseIsoDay(values.from), parseIsoDay(values.to)];
  if (from !== undefined && to !== undefined && to - from >= 7) return [from, to];
  // Long after the last record there is nothing to see: the newest years that hold some.
  const asOf = Math.min(today, whole[1]);
  const { year } = civilOf(asOf);
  const years = (back: number, on: number): Span => {
    const last = asOf < today ? year : year + on;
    return [dayOf(last - back - on, 1, 1), dayOf(last, 12, 31)];
  };
  switch (values.zoom) {
    case 'fit':
      return whole;
    case 'five':
      return years(2, 2);
    case 'year':
      return years(0, 0);
    case 'quarter':
      return [asOf - 46, asOf + 46];
    case 'month':
      return [asOf - 15, asOf + 15];
    case 'decade':
    case 'own':
      return years(4, 5);
  }
};

/**
 * From the first to the last day of all rows, and never without the as-of day, while it is near: however late
 * it is, the axis ends a year after the last dated record.
 * @param ends last dated days of the rows
 */
const wholeOf = (groups: readonly GanttGroup[], ends: readonly Day[], asOf: Day): Span => {
  const days = groups.flatMap(({ items }) =>
    Array.from({ length: items.count }, (_, i) => items.bounds(i) ?? []).flat(),
  );
  const [first, last] = [Math.min(asOf, ...days), Math.max(asOf, ...days)].map(
    (day) => civilOf(day).year,
  ) as [number, number];
  const end = ends.length > 0 ? civilOf(Math.max(...ends)).year + 1 : last;
  return [dayOf(first, 1, 1), dayOf(Math.min(last, Math.max(end, first + 1)), 12, 31)];
};

/** What is drawn of a row ends with the axis. */
const endedBy = ({ items, ...group }: GanttGroup, end: Day): GanttGroup => {
  const ended = (bounds: Span | undefined): Span | undefined =>
    bounds && [Math.min(bounds[0], end), Math.min(bounds[1], end)];
  return {
    ...group,
    items: {
      ...items,
      bounds: (i) => ended(items.bounds(i)),
      at: (i) => ({ ...items.at(i), bounds: ended(items.bounds(i)) }),
    },
  };
};

/** What is flagged on the axis: the happenings with a name short enough. */
const flagsOf = (data: Dataset): readonly GanttEvent[] =>
  datedEvents(data).flatMap(({ event, date, moment }) =>
    event.flag && moment.window.earliest !== null && moment.window.precision === 'day'
      ? [
          {
            day: moment.window.earliest,
            figure: date,
            name: text('say.name', { name: { name: event.flag } }),
          },
        ]
      : [],
  );

const view = (data: Dataset, values: Settings): TimelineView => {
  const tracked = trackedOf(data);
  const filters = filtersOf(values, dayOf(civilOf(data.asOf).year - 4, 1, 1));
  const shown = tracked.filter((entry) => filters.every((filter) => filter.keeps(entry)));
  const late = tracked.filter(({ track }) => track.status === 'past-target');
  const lane = reviewsLane(data);
  const silent = values.show === 'past-target' || values.status === 'past-target';
  const isOther =
    values.sector !== 'any' || values.q !== '' || (values.status !== 'any' && !silent);
  const inLane = isOther ? [] : silent ? lane.filter(({ overdue }) => overdue) : lane;
  const groups = [
    ...groupsOf(data, shown, values),
    ...(inLane.length > 0
      ? [
          {
            id: 'reviews',
            title: text('timeline.family.reviews'),
            lane: 'reviews' as const,
            items: listOf(inLane),
          },
        ]
      : []),
  ];
  const ends = [...shown, ...inLane].flatMap(({ track }) => lastDayOf(track) ?? []);
  const whole = wholeOf(groups, ends, data.asOf);
  const flags = flagsOf(data);
  const isEmpty = shown.length === 0 && tracked.length > 0;
  const names = isEmpty ? emptiedBy(tracked, filters) : [];
  let rows: readonly Row[] | undefined;
  const counts = { shown: { count: shown.length }, all: { count: tracked.length } };
  return {
    headline:
      late.length > 0
        ? text('timeline.headline', { n: { count: late.length }, all: counts.all })
        : text('timeline.headlineNone', { all: counts.all }),
    scope: text('timeline.scope', counts),
    notes: [],
    disagreements: data.relations().filter((relation) => relation.measure.startsWith('project.')),
    table: {
      caption: text('timeline.title'),
      columns: [
        column('name'),
        column('start'),
        column('end'),
        column('status'),
        column('source'),
        column('claims'),
      ],
      // Put into words when the table is asked for.
      get rows() {
        rows ??= [
          ...[...tracked.map(({ item }) => item()), ...lane].map(rowOfItem),
          ...flags.map(({ name, figure }) => ({
            id: figure.claims.join(' '),
            cells: [name, [figure], null, text('say.empty'), text('say.empty'), [figure]],
          })),
        ];
        return rows;
      },
    },
    model: {
      groups: whole[1] < data.asOf ? groups.map((group) => endedBy(group, whole[1])) : groups,
      span: spanOf(values, data.asOf, whole),
      whole,
      events: values.events ? flags : [],
      asOf: data.asOf,
      empty: emptyText(names),
      emptiedBy: names,
      tally: text('gantt.tally', {
        ...counts,
        undated: { count: shown.filter(({ track }) => isUndated(track)).length },
      }),
    },
  };
};

export const projectTimeline = defineExhibit({
  id: 'project-timeline',
  title: 'timeline.title',
  section: 'projects',
  size: 'wide',
  params,
  view,
  Figure: ({ view: { headline, model }, values, change }) => {
    const t = useText();
    return (
      <>
        <HatchPattern />
        <Gantt
          model={model}
          name={t.plain(headline)}
          onSpan={(span, dragging) =>
            change(
              span
                ? { zoom: 'own', from: isoDay(span[0]), to: isoDay(span[1]) }
                : { zoom: params.zoom.fallback },
              dragging,
            )
          }
          onReset={(names) =>
            change(
              Object.fromEntries(
                Object.entries(params).flatMap(([name, { fallback }]) =>
                  names.includes(name) ? [[name, fallback]] : [],
                ),
              ),
            )
          }
          opened={values.open === '' ? undefined : values.open}
          onOpened={(id) => change({ open: id ?? '' }, true)}
        />
        <TimelineKey />
      </>
    );
  },
});
