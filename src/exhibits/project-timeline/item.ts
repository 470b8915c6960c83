/** A project as a row: its words, its figures, its line in time. */
import type { Span } from '../../charts/gantt-layout.ts';
import type { GanttFact, GanttItem, GanttList } from '../../charts/gantt-model.ts';
import { marksOf } from '../../charts/gantt-marks.ts';
import { projectText, speakerText } from '../../contract/describe.ts';
import { milestoneText } from '../../contract/milestone.ts';
import type { Row } from '../../contract/view.ts';
import { conflictKey } from '../../domain/comparable.ts';
import { conflictOn, type Dataset } from '../../domain/dataset.ts';
import { tally } from '../../domain/derive.ts';
import type { Project } from '../../domain/project.ts';
import { slipOf, type Slip } from '../../domain/project-slip.ts';
import {
  isUndated,
  trackOf,
  type Moment,
  type Side,
  type Track,
} from '../../domain/project-track.ts';
import { apartOf } from '../../domain/relations.ts';
import { sourced, sourcedDate, type Sourced, type SourcedDate } from '../../domain/sourced.ts';
import { passed } from '../../domain/window.ts';
import { text, type Figure, type Text } from '../../i18n/text.ts';

export type Tracked = {
  readonly project: Project;
  readonly track: Track;
  readonly slip: Slip | undefined;
  readonly bounds: Span | undefined;
  /** Described when it is first asked for: to filter and to sort takes no words. */
  readonly item: () => GanttItem;
};

/** The rows of these projects, described as they come into view. */
export const rowsOf = (entries: readonly Tracked[]): GanttList => {
  const entryAt = (i: number): Tracked => {
    const entry = entries[i];
    if (!entry) throw new Error(`there is no project ${String(i)}`);
    return entry;
  };
  return {
    count: entries.length,
    id: (i) => entryAt(i).project.id,
    bounds: (i) => entryAt(i).bounds,
    at: (i) => entryAt(i).item(),
  };
};

/** The first value published for a project. */
export const valueOf = (data: Dataset, project: Project): Sourced | undefined => {
  const claim = project.values.map((id) => data.claim(id)).find((one) => one !== undefined);
  return claim && sourced(claim);
};

export const dateOf = (moment: Moment | undefined): SourcedDate[] => {
  const date = moment && sourcedDate(moment.claim);
  return date ? [date] : [];
};

/** Reported first; the plan beside it where nothing was reported; and what other bodies say. */
const sideFigures = (side: Side): SourcedDate[] => [
  ...(side.reported ? dateOf(side.reported) : dateOf(side.planned)),
  ...side.rivals.flatMap(dateOf),
];

const pastKey = {
  start: 'timeline.pastStart',
  step: 'timeline.pastStep',
  end: 'timeline.past',
  announced: 'timeline.pastStep',
} as const;

const overdueText = (track: Track): Text | undefined => {
  const late = track.overdue;
  const date = late && sourcedDate(late.moment.claim);
  return date
    ? text(pastKey[late.moment.role], {
        type: milestoneText(late.moment.type),
        days: { figure: tally('days-past', late.days, 'days', [date]) },
      })
    : undefined;
};

/** The as-of day lies in the window of the planned end, and nothing was reported. */
const dueText = ({ end, status }: Track, asOf: number): Text | undefined => {
  const [date] = end.reported || status === 'completed' ? [] : dateOf(end.planned);
  const window = end.planned?.window;
  const isNow = window && window.latest !== null && passed(window, asOf) === 'possibly';
  return date && isNow && status !== 'cancelled' && status !== 'suspended'
    ? text('timeline.dueNow', { date: { figure: date, style: 'short' } })
    : undefined;
};

/** State in words: never "delayed" without a source, never "done" without a report. */
const stateText = (data: Dataset, project: Project, track: Track): Text => {
  if (track.status === 'past-target')
    return overdueText(track) ?? text('timeline.status.past-target');
  const status = data.claim(project.status.claim);
  const date = status && sourcedDate(status);
  const word = text(`timeline.status.${track.status}`);
  const [end] = dateOf(track.end.reported);
  if (track.status === 'completed' && end)
    return text('timeline.datedState', { word, date: { figure: end, style: 'short' } });
  const known = date
    ? text('timeline.lastReport', { word, date: { figure: date, style: 'short' } })
    : isUndated(track)
      ? text('timeline.noDatesState', { word })
      : word;
  const due = dueText(track, data.asOf);
  return due ? text('say.pair', { head: known, tail: due }) : known;
};

/** Months between the first planned end and what became of it, both claims behind it. */
const slipFigure = ({ from, to, low, high }: Slip): Sourced | undefined => {
  const [a, b] = [sourcedDate(from.claim), sourcedDate(to.claim)];
  if (!a || !b) return undefined;
  const [least, most] = high > 0 ? [low, high] : [-high, -low];
  return {
    ...tally('count', least, 'months', [a, b]),
    formula: 'slip',
    ...(most === least ? {} : { valueHigh: most, interval: { low: least, high: most } }),
  };
};

const slipText = (slip: Slip | undefined): Text | undefined => {
  const figure = slip && slipFigure(slip);
  return figure
    ? text(slip.high > 0 ? 'timeline.later' : 'timeline.earlier', { months: { figure } })
    : undefined;
};

export const factOf = (data: Dataset, id: string, label?: Text): GanttFact[] => {
  const claim = data.claim(id);
  if (!claim) return [];
  const conflict = conflictOn(data, claim);
  const apart = conflict && apartOf(conflict);
  const measure = data.measure(claim.measure)?.name ?? claim.measure;
  return [
    {
      claim,
      label: label ?? text('say.name', { name: { name: measure } }),
      who: speakerText(data, claim),
      ...(conflict ? { conflict: { key: conflictKey(claim), ...(apart ? { apart } : {}) } } : {}),
    },
  ];
};

const factsOf = (data: Dataset, project: Project): GanttFact[] => {
  const all = [
    ...project.milestones.flatMap((m) => factOf(data, m.claim, milestoneText(m.type))),
    ...[...project.values, ...project.measures].flatMap((id) => factOf(data, id)),
    ...factOf(data, project.status.claim),
  ];
  return all.filter((fact, i) => all.findIndex(({ claim }) => claim === fact.claim) === i);
};

/** First and last day of everything drawn. */
export const boundsOf = (track: Track, asOf: number): Span | undefined => {
  const days = marksOf(track, asOf).flatMap(({ from, to }) => [from, to]);
  return days.length === 0 ? undefined : [Math.min(...days), Math.max(...days)];
};

const itemOf = (
  data: Dataset,
  { project, track, slip, bounds }: Omit<Tracked, 'item'>,
): GanttItem => {
  const facts = factsOf(data, project);
  const ids = facts.map(({ claim }) => claim.id);
  const dated = facts.filter(({ claim }) => claim.id !== project.status.claim);
  const figure = valueOf(data, project);
  const moved = slipText(slip);
  const claims = ids.slice(0, 1);
  return {
    id: project.id,
    name: projectText(data, project),
    alone: dated.length > 0 && dated.every(({ claim }) => claim.authority === 'unofficial'),
    status: track.status,
    state: stateText(data, project, track),
    overdue: track.status === 'past-target',
    start: sideFigures(track.start),
    end: sideFigures(track.end),
    ...(figure ? { value: figure } : {}),
    source: facts[0]?.who ?? text('say.nothing'),
    track,
    bounds,
    facts,
    ...(moved ? { slip: moved } : {}),
    place: text('say.free', { free: { free: project.place.text, claims } }),
    ...(project.note
      ? { note: text('say.free', { free: { free: project.note, claims, lang: 'en' } }) }
      : {}),
    project: true,
  };
};

const kept = new WeakMap<Dataset, readonly Tracked[]>();

/** Once a dataset: settings change far more often than the record. */
export const trackedOf = (data: Dataset): readonly Tracked[] => {
  const known = kept.get(data);
  if (known) return known;
  const all = data.projects.map((project): Tracked => {
    const track = trackOf(data, project);
    const slip = slipOf(track);
    const known = { project, track, slip, bounds: boundsOf(track, data.asOf) };
    let item: GanttItem | undefined;
    return { ...known, item: () => (item ??= itemOf(data, known)) };
  });
  kept.set(data, all);
  return all;
};

const figuresOf = (facts: readonly GanttFact[]): Figure[] =>
  facts.flatMap(({ claim }) => sourced(claim) ?? sourcedDate(claim) ?? []);

/** The same row in the table twin, with every date and value there is. */
export const rowOfItem = (item: GanttItem): Row => ({
  id: item.id,
  cells: [
    item.name,
    item.start.length > 0 ? item.start : text('timeline.notStated'),
    item.end.length > 0 ? item.end : text('timeline.notStated'),
    item.slip ? text('say.pair', { head: item.state, tail: item.slip }) : item.state,
    item.source,
    figuresOf(item.facts),
  ],
});
