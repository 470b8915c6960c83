/** The Gantt: projects by sector, planned against reported, dates as precise as their sources. */
import type { GanttProps } from '../charts/gantt-model.ts';
import { Gantt } from '../charts/gantt.tsx';
import { HatchPattern, TimelineKey, UndatedLane } from '../charts/gantt-extras.tsx';
import { column } from '../contract/claim-table.ts';
import { projectText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { choice, type Values } from '../contract/params.ts';
import type { View } from '../contract/view.ts';
import { civilOf, dayOf } from '../domain/civil.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isUndated, lastDayOf, trackOf } from '../domain/project-track.ts';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
import { groupsOf, reviewsLane } from './project-timeline/groups.ts';
import { itemOf, rowOfItem, type Tracked } from './project-timeline/item.ts';

const params = {
  show: choice(
    'timeline.showLabel',
    [
      { value: 'current', label: 'timeline.current' },
      { value: 'past-target', label: 'timeline.pastTarget' },
      { value: 'all', label: 'timeline.all' },
    ],
    'current',
  ),
};

type TimelineView = View &
  Omit<GanttProps, 'name'> & { readonly undated: readonly { id: string; name: Text }[] };

const yearsBack = 4;
const yearsOn = 5;

const view = (data: Dataset, values: Values<typeof params>): TimelineView => {
  const { year } = civilOf(data.asOf);
  const [first, last] = [year - yearsBack, year + yearsOn];
  const span = [dayOf(first, 1, 1), dayOf(last, 12, 31)] as const;
  const tracked = data.projects.map((project): Tracked => ({
    project,
    track: trackOf(data, project),
  }));
  const dated = tracked.filter(({ track }) => !isUndated(track));
  const inView = (entry: Tracked): boolean =>
    entry.track.status === 'past-target' ||
    (lastDayOf(entry.track) ?? 0) >= span[0] ||
    (entry.track.lastReport ?? 0) >= span[0];
  const shown = dated.filter((entry) =>
    values.show === 'all'
      ? true
      : values.show === 'past-target'
        ? entry.track.status === 'past-target'
        : inView(entry),
  );
  const late = tracked.filter(({ track }) => track.status === 'past-target');
  const lane = reviewsLane(data, values.show === 'past-target');
  const groups = [...groupsOf(data, shown), ...(lane.items.length > 0 ? [lane] : [])];
  return {
    headline:
      late.length > 0
        ? text('timeline.headline', { n: { count: late.length }, all: { count: tracked.length } })
        : text('timeline.headlineNone', { all: { count: tracked.length } }),
    scope: text('timeline.scope', {
      shown: { count: shown.length },
      all: { count: tracked.length },
    }),
    notes: [],
    disagreements: data.relations().filter((relation) => relation.measure.startsWith('project.')),
    table: {
      caption: text('timeline.title'),
      columns: [
        column('name'),
        column('start'),
        column('end'),
        column('status'),
        column('value', 'end'),
        column('source'),
      ],
      rows: [
        ...tracked.map((entry) => rowOfItem(itemOf(data, entry))),
        ...lane.items.map(rowOfItem),
      ],
    },
    groups,
    span,
    years: Array.from({ length: last - first + 1 }, (_, i) => ({
      day: dayOf(first + i, 1, 1),
      year: first + i,
    })),
    asOf: data.asOf,
    empty: text('timeline.empty'),
    undated: tracked
      .filter(({ track }) => isUndated(track))
      .map(({ project }) => ({
        id: project.id,
        name: projectText(data, project),
      })),
  };
};

export const projectTimeline = defineExhibit({
  id: 'project-timeline',
  title: 'timeline.title',
  section: 'projects',
  size: 'wide',
  params,
  view,
  Figure: ({ view: v }) => {
    const t = useText();
    return (
      <>
        <HatchPattern />
        <Gantt
          groups={v.groups}
          span={v.span}
          years={v.years}
          asOf={v.asOf}
          empty={v.empty}
          name={t.plain(v.headline)}
        />
        <TimelineKey />
        <UndatedLane items={v.undated} />
      </>
    );
  },
});
