/** A project as a row: its words, its figures, its drawing. */
import { layoutRow } from '../../charts/gantt-layout.ts';
import type { GanttDetail, GanttItem } from '../../charts/gantt-model.ts';
import { projectText, speakerText } from '../../contract/describe.ts';
import { milestoneText } from '../../contract/milestone.ts';
import type { Row } from '../../contract/view.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Project } from '../../domain/project.ts';
import type { Moment, Track } from '../../domain/project-track.ts';
import { tally } from '../../domain/derive.ts';
import { sourced, sourcedDate, type SourcedDate } from '../../domain/sourced.ts';
import { text, type Figure, type Text } from '../../i18n/text.ts';

export type Tracked = { readonly project: Project; readonly track: Track };

export const dateOf = (moment: Moment | undefined): SourcedDate[] => {
  const date = moment && sourcedDate(moment.claim);
  return date ? [date] : [];
};

/** Reported first; the plan beside it where nothing was reported. */
const sideFigures = (side: Track['start']): SourcedDate[] =>
  side.reported ? dateOf(side.reported) : dateOf(side.planned);

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

/** State in words: never "delayed" without a source, never "done" without a report. */
const stateText = (data: Dataset, { project, track }: Tracked): Text => {
  if (track.status === 'past-target')
    return overdueText(track) ?? text('timeline.status.past-target');
  const status = data.claim(project.status.claim);
  const date = status && sourcedDate(status);
  const word = text(`timeline.status.${track.status}`);
  const [end] = dateOf(track.end.reported);
  if (track.status === 'completed' && end)
    return text('timeline.dated', { word, date: { figure: end, style: 'short' } });
  return date
    ? text('timeline.lastReport', { word, date: { figure: date, style: 'short' } })
    : word;
};

const detailsOf = (data: Dataset, project: Project): GanttDetail[] => {
  const of = (id: string, label: Text): GanttDetail[] => {
    const claim = data.claim(id);
    const figure: Figure | undefined = claim && (sourced(claim) ?? sourcedDate(claim));
    return claim && figure
      ? [
          {
            id,
            label,
            figure,
            who: text('timeline.who', {
              who: speakerText(data, claim),
              kind: text(`kind.${claim.kind}`),
            }),
          },
        ]
      : [];
  };
  return [
    ...project.milestones.flatMap((m) =>
      of(m.claim, text('timeline.milestone', { type: milestoneText(m.type) })),
    ),
    ...project.values.flatMap((id) => of(id, text('timeline.valueOf'))),
    ...project.measures.flatMap((id) => of(id, text('timeline.measureOf'))),
  ];
};

export const itemOf = (data: Dataset, entry: Tracked): GanttItem => {
  const { project, track } = entry;
  const ids = [...project.milestones.map((m) => m.claim), ...project.values, ...project.measures];
  const claims = ids.map((id) => data.claim(id)).filter((claim) => claim !== undefined);
  const value = project.values.map((id) => data.claim(id)).find((claim) => claim !== undefined);
  const figure = value && sourced(value);
  const lead = claims[0] ?? data.claim(project.status.claim);
  return {
    id: project.id,
    name: projectText(data, project),
    alone: claims.length > 0 && claims.every((claim) => claim.authority === 'unofficial'),
    status: track.status,
    state: stateText(data, entry),
    overdue: track.status === 'past-target',
    start: sideFigures(track.start),
    end: sideFigures(track.end),
    ...(figure ? { value: figure } : {}),
    source: lead ? speakerText(data, lead) : text('say.nothing'),
    glyphs: layoutRow(track, data.asOf),
    details: detailsOf(data, project),
    ...(project.note
      ? {
          note: text('say.free', {
            free: { free: project.note, claims: ids.slice(0, 1), lang: 'en' },
          }),
        }
      : {}),
    project: true,
  };
};

/** The same row in the table twin. */
export const rowOfItem = (item: GanttItem): Row => ({
  id: item.id,
  cells: [
    item.name,
    item.start.length > 0 ? item.start : text('timeline.notStated'),
    item.end.length > 0 ? item.end : text('timeline.notStated'),
    item.state,
    item.value ?? null,
    item.source,
  ],
});
