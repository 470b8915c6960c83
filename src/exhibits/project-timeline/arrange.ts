/** Which rows are shown, how they stand together and in what order. */
import type { GanttGroup } from '../../charts/gantt-model.ts';
import type { Day } from '../../domain/civil.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { projectStatuses } from '../../domain/project.ts';
import { familyOf, projectFamilies } from '../../domain/project-family.ts';
import { leadOf, projectLeads } from '../../domain/project-lead.ts';
import { firstDayOf, isUndated, lastDayOf } from '../../domain/project-track.ts';
import { byText } from '../../domain/text-order.ts';
import { fold } from '../../i18n/fold.ts';
import { text, type MessageKey, type Text } from '../../i18n/text.ts';
import { rowsOf, valueOf, type Tracked } from './item.ts';
import { params, type Settings } from './params.ts';

type Filter = {
  readonly name: 'show' | 'sector' | 'status' | 'dates' | 'q';
  readonly keeps: (entry: Tracked) => boolean;
};

const isImprecise = ({ track }: Tracked): boolean =>
  [
    ...track.steps,
    ...track.announced,
    ...[track.start, track.end].flatMap(({ reported, planned, earlier, rivals }) => [
      reported,
      planned,
      ...earlier,
      ...rivals,
    ]),
  ].some(
    (moment) =>
      moment !== undefined && (moment.window.precision !== 'day' || moment.window.approximate),
  );

/** Names in every language: a reader may know a project by any of them. */
const wordsOf = ({ project }: Tracked): string =>
  fold([...Object.values(project.name), project.place.text, project.vietnamRole].join(' '));

/** The settings that hide rows, in the order of their controls. */
export const filtersOf = (values: Settings, firstYear: Day): readonly Filter[] => {
  const wanted = fold(values.q.trim());
  const all: readonly (Filter & { readonly on: boolean })[] = [
    {
      name: 'show',
      on: values.show !== 'all',
      keeps: ({ track }) =>
        track.status === 'past-target' ||
        (values.show === 'current' &&
          (isUndated(track) ||
            (lastDayOf(track) ?? 0) >= firstYear ||
            (track.lastReport ?? 0) >= firstYear)),
    },
    {
      name: 'sector',
      on: values.sector !== 'any',
      keeps: ({ project }) => familyOf(project.sector) === values.sector,
    },
    {
      name: 'status',
      on: values.status !== 'any',
      keeps: ({ track }) => track.status === values.status,
    },
    {
      name: 'dates',
      on: values.dates !== 'any',
      keeps: (entry) => (values.dates === 'dated' ? !isUndated(entry.track) : isImprecise(entry)),
    },
    { name: 'q', on: wanted !== '', keeps: (entry) => wordsOf(entry).includes(wanted) },
  ];
  return all.filter(({ on }) => on);
};

/** One setting whose end would bring rows back; all of them where it takes more than one. */
export const emptiedBy = (
  tracked: readonly Tracked[],
  filters: readonly Filter[],
): readonly Filter['name'][] => {
  const alone = filters.filter((filter) =>
    tracked.some((entry) => filters.every((other) => other === filter || other.keeps(entry))),
  );
  return (alone.length > 0 ? alone : filters).map(({ name }) => name);
};

export const emptyText = (names: readonly Filter['name'][]): Text => {
  const [first, ...rest] = names.map((name) => text(params[name].label));
  if (!first) return text('timeline.empty');
  const joined = rest.reduce((head, tail) => text('say.pair', { head, tail }), first);
  return text(rest.length > 0 ? 'gantt.emptyByAll' : 'gantt.emptyBy', { names: joined });
};

const last = Number.POSITIVE_INFINITY;

/** What is not known comes last, and stays visible. */
type Order = (entry: Tracked, data: Dataset) => number;

const orderOf: Readonly<Record<Exclude<Settings['sort'], 'name'>, Order>> = {
  start: ({ track }) => firstDayOf(track) ?? last,
  end: ({ track }) => lastDayOf(track) ?? last,
  value: ({ project }, data) => {
    const value = valueOf(data, project);
    return value?.unit === 'USD' ? -value.value : last;
  },
  slip: ({ slip }) => (slip ? -slip.high : last),
};

const compared = (a: number, b: number): number => (a === b ? 0 : a - b);

const sorted = (
  data: Dataset,
  entries: readonly Tracked[],
  sort: Settings['sort'],
): readonly Tracked[] => {
  // Folded, code order is alphabetical order: the rules of a language would take long to load.
  const names = new Map(entries.map((entry) => [entry, fold(entry.project.name.en)]));
  const byName = (a: Tracked, b: Tracked): number => byText(names.get(a) ?? '', names.get(b) ?? '');
  if (sort === 'name') return entries.toSorted(byName);
  const of = orderOf[sort];
  return entries.toSorted((a, b) => compared(of(a, data), of(b, data)) || byName(a, b));
};

const kindOf = (sector: string): string => sector.replaceAll(' ', '-');

type Grouping = {
  readonly keys: readonly string[];
  readonly of: (entry: Tracked) => string;
  readonly label: (key: string) => Text;
};

const groupings = (
  entries: readonly Tracked[],
): Readonly<Record<Exclude<Settings['group'], 'none'>, Grouping>> => {
  return {
    sector: {
      keys: projectFamilies,
      of: ({ project }) => familyOf(project.sector),
      label: (key) => text(`timeline.family.${key}` as MessageKey),
    },
    kind: {
      keys: [...new Set(entries.map(({ project }) => kindOf(project.sector)))].toSorted(),
      of: ({ project }) => kindOf(project.sector),
      label: (key) => text(`gantt.kind.${key}` as MessageKey),
    },
    status: {
      keys: projectStatuses,
      of: ({ track }) => track.status,
      label: (key) => text(`timeline.status.${key}` as MessageKey),
    },
    lead: {
      keys: projectLeads,
      of: ({ project }) => leadOf(project.vietnamRole),
      label: (key) => text(`gantt.lead.${key}` as MessageKey),
    },
  };
};

/** Dated rows in their groups; what has no date in a lane of its own, never hidden among the others. */
export const groupsOf = (
  data: Dataset,
  shown: readonly Tracked[],
  values: Pick<Settings, 'group' | 'sort'>,
): readonly GanttGroup[] => {
  const dated = sorted(
    data,
    shown.filter(({ track }) => !isUndated(track)),
    values.sort,
  );
  const undated = sorted(
    data,
    shown.filter(({ track }) => isUndated(track)),
    'name',
  );
  const own: readonly GanttGroup[] =
    values.group === 'none'
      ? [{ id: 'none', items: rowsOf(dated) }]
      : (({ keys, of, label }: Grouping) =>
          keys.map((key): GanttGroup => ({
            id: key,
            title: label(key),
            items: rowsOf(dated.filter((entry) => of(entry) === key)),
          })))(groupings(dated)[values.group]);
  const lane: GanttGroup = {
    id: 'undated',
    title: text('timeline.family.undated'),
    lane: 'undated',
    items: rowsOf(undated),
  };
  return [...own, lane].filter(({ items }) => items.count > 0);
};
