/** For a room: at most eight rows; what has passed in silence first, then what is to come. */
import { marksOf } from '../../charts/gantt-marks.ts';
import type { SlideContent, SlideRow } from '../../charts/slide-model.ts';
import { projectText } from '../../contract/describe.ts';
import type { Shown } from '../../contract/exhibit.ts';
import { civilOf, dayOf } from '../../domain/civil.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { tally } from '../../domain/derive.ts';
import type { Project } from '../../domain/project.ts';
import {
  firstDayOf,
  isUndated,
  lastDayOf,
  trackOf,
  type Track,
} from '../../domain/project-track.ts';
import { sourced, sourcedDate } from '../../domain/sourced.ts';

type Entry = { readonly project: Project; readonly track: Track };

const most = 8;
const [yearsBack, yearsOn] = [3, 4];

const rank = (data: Dataset, { track }: Entry): number => {
  if (track.status === 'past-target') return 0;
  return (lastDayOf(track) ?? 0) >= data.asOf ? 1 : 2;
};

/** The value of a project decides among those of one rank: a room sees the largest. */
const valueOf = (data: Dataset, project: Project): number =>
  Math.max(
    0,
    ...project.values.map((id) => {
      const claim = data.claim(id);
      return (claim && sourced(claim)?.value) ?? 0;
    }),
  );

const rowOf = (data: Dataset, { project, track }: Entry): SlideRow => {
  const ids = [...project.milestones.map((m) => m.claim), ...project.values, ...project.measures];
  const claims = ids.flatMap((id) => data.claim(id) ?? []);
  const moment =
    track.end.reported ?? track.end.planned ?? track.start.reported ?? track.start.planned;
  const evidence =
    (moment && sourcedDate(moment.claim)) ?? claims.flatMap((c) => sourcedDate(c) ?? [])[0];
  const late = track.overdue && sourcedDate(track.overdue.moment.claim);
  return {
    id: project.id,
    name: projectText(data, project),
    alone: claims.length > 0 && claims.every((claim) => claim.authority === 'unofficial'),
    marks: marksOf(track, data.asOf),
    ...(evidence ? { evidence } : {}),
    ...(late && track.overdue
      ? { days: tally('days-past', track.overdue.days, 'days', [late]) }
      : {}),
  };
};

export const projectTimelineSlide = (data: Dataset, shown: Shown): SlideContent => {
  const { year } = civilOf(data.asOf);
  const [first, last] = [year - yearsBack, year + yearsOn];
  const span = [dayOf(first, 1, 1), dayOf(last, 12, 31)] as const;
  const lateOnly = shown.values['show'] === 'past-target';
  const entries = data.projects
    .map((project): Entry => ({ project, track: trackOf(data, project) }))
    .filter(({ track }) => !isUndated(track))
    .filter((entry) => !lateOnly || entry.track.status === 'past-target')
    .filter(({ track }) => track.status === 'past-target' || (lastDayOf(track) ?? 0) >= span[0])
    .toSorted(
      (a, b) =>
        rank(data, a) - rank(data, b) || valueOf(data, b.project) - valueOf(data, a.project),
    );
  const late = entries.filter((entry) => rank(data, entry) === 0);
  // Silence of this year and last is what a room asks about; the oldest stand in the timeline itself.
  const recent = late
    .toSorted((a, b) => (a.track.overdue?.days ?? 0) - (b.track.overdue?.days ?? 0))
    .slice(0, lateOnly ? most : most / 2);
  const ahead = entries.filter((entry) => rank(data, entry) !== 0);
  const chosen = [...recent, ...ahead]
    .slice(0, most)
    .toSorted((a, b) => (firstDayOf(a.track) ?? 0) - (firstDayOf(b.track) ?? 0));
  const drawn = [...new Set(chosen.flatMap(({ track }) => marksOf(track, data.asOf)))];
  const dates = [...new Set(drawn.flatMap((mark) => mark.claims))].flatMap((id) => {
    const claim = data.claim(id);
    return (claim && sourcedDate(claim)) ?? [];
  });
  return {
    // Reports and plans alike: the footer names the kinds and the carriers of every date drawn.
    figures: dates,
    body: {
      as: 'timeline',
      rows: chosen.map((entry) => rowOf(data, entry)),
      span,
      years: Array.from({ length: last - first + 1 }, (_, i) => ({
        day: dayOf(first + i, 1, 1),
        year: first + i,
      })),
      asOf: data.asOf,
      more: data.projects.length - chosen.length,
    },
  };
};
