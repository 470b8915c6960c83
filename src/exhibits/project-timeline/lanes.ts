/** Reviews and drills beside the projects: a row for those held, a row for each one that was only announced. */
import type { GanttItem } from '../../charts/gantt-model.ts';
import { speakerText } from '../../contract/describe.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { deadlineOf, parseEdtf } from '../../domain/edtf.ts';
import type { Claim } from '../../domain/claim.ts';
import type { CooperationEvent } from '../../domain/project.ts';
import type { Moment, Track } from '../../domain/project-track.ts';
import { pastDays } from '../../domain/promise-state.ts';
import { sourcedDate, type SourcedDate } from '../../domain/sourced.ts';
import { text } from '../../i18n/text.ts';
import { boundsOf, factOf } from './item.ts';
import { byText } from '../../domain/text-order.ts';

type Dated = {
  readonly event: CooperationEvent;
  readonly claim: Claim;
  readonly date: SourcedDate;
  readonly moment: Moment;
};

export const datedEvents = (data: Dataset): readonly Dated[] =>
  data.events.flatMap((event) => {
    const claim = data.claim(event.claim);
    const date = claim && sourcedDate(claim);
    const parsed = date && parseEdtf(date.edtf);
    return claim && date && parsed
      ? [
          {
            event,
            claim,
            date,
            moment: { claim, type: event.kind, role: 'step' as const, window: deadlineOf(parsed) },
          },
        ]
      : [];
  });

const nothing = { earlier: [], rivals: [] } as const;
const bare = { announced: [], steps: [], start: nothing, end: nothing, lastReport: null } as const;

const nameOf = (event: CooperationEvent) => text('say.name', { name: { name: event.name } });

/** A planned event on its own row: it may pass in silence. */
const plannedRow = (data: Dataset, { event, claim, date, moment }: Dated): GanttItem => {
  const days = pastDays(data, date);
  const track: Track = {
    ...bare,
    end: { ...nothing, planned: { ...moment, role: 'end' } },
    ...(days ? { overdue: { moment, days: days.value } } : {}),
    status: days ? 'past-target' : 'planned',
  };
  return {
    id: event.id,
    name: nameOf(event),
    alone: claim.authority === 'unofficial',
    status: track.status,
    state: days
      ? text('timeline.past', { days: { figure: days } })
      : text('timeline.status.planned'),
    overdue: days !== undefined,
    start: [date],
    end: [],
    source: speakerText(data, claim),
    track,
    bounds: boundsOf(track, data.asOf),
    facts: factOf(data, claim.id, nameOf(event)),
    project: false,
  };
};

/** All reported events of one kind on one row. */
const heldRow = (data: Dataset, all: readonly Dated[], kind: 'session' | 'drill'): GanttItem[] => {
  const held = all.filter(({ event, claim }) => event.kind === kind && claim.kind === 'reported');
  const latest = held.toSorted((a, b) => byText(a.date.edtf, b.date.edtf)).at(-1);
  if (!latest) return [];
  const track: Track = { ...bare, steps: held.map(({ moment }) => moment), status: 'completed' };
  return [
    {
      id: `lane-${kind}`,
      name: text(`timeline.lane.${kind}`),
      alone: false,
      status: 'completed',
      state: text('timeline.latest', { date: { figure: latest.date, style: 'short' } }),
      overdue: false,
      start: [],
      end: [latest.date],
      source: speakerText(data, latest.claim),
      track,
      bounds: boundsOf(track, data.asOf),
      facts: held.flatMap(({ event, claim }) => factOf(data, claim.id, nameOf(event))),
      project: false,
    },
  ];
};

export const reviewsLane = (data: Dataset): readonly GanttItem[] => {
  const all = datedEvents(data);
  const planned = all.filter(
    ({ event, claim }) =>
      claim.kind === 'target' && (event.kind === 'drill' || event.kind === 'review'),
  );
  return [
    ...heldRow(data, all, 'session'),
    ...heldRow(data, all, 'drill'),
    ...planned.map((one) => plannedRow(data, one)),
  ];
};
