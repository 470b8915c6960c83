/** Which rows stand together: projects by family of sectors, reviews and drills in a lane of their own. */
import type { GanttGroup, GanttItem } from '../../charts/gantt-model.ts';
import { speakerText } from '../../contract/describe.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { deadlineOf, parseEdtf } from '../../domain/edtf.ts';
import type { CooperationEvent } from '../../domain/project.ts';
import { familyOf, projectFamilies } from '../../domain/project-family.ts';
import { firstDayOf } from '../../domain/project-track.ts';
import { pastDays } from '../../domain/promise-state.ts';
import { sourcedDate, type SourcedDate } from '../../domain/sourced.ts';
import type { Glyph } from '../../charts/gantt-layout.ts';
import { text } from '../../i18n/text.ts';
import { itemOf, type Tracked } from './item.ts';

export const groupsOf = (data: Dataset, shown: readonly Tracked[]): GanttGroup[] =>
  projectFamilies.flatMap((family) => {
    const own = shown
      .filter(({ project }) => familyOf(project.sector) === family)
      .toSorted((a, b) => (firstDayOf(a.track) ?? 0) - (firstDayOf(b.track) ?? 0));
    return own.length === 0
      ? []
      : [
          {
            id: family,
            title: text(`timeline.family.${family}`, { n: { count: own.length } }),
            items: own.map((entry) => itemOf(data, entry)),
          },
        ];
  });

const glyphsOf = (data: Dataset, date: SourcedDate, planned: boolean): Glyph[] => {
  const parsed = parseEdtf(date.edtf);
  const window = parsed && deadlineOf(parsed);
  if (!window || window.latest === null) return [];
  const from = window.earliest ?? window.latest;
  const moment: Glyph = { kind: 'moment', from, to: window.latest, filled: !planned };
  return planned && window.latest < data.asOf
    ? [{ kind: 'hatch', from: window.latest, to: data.asOf }, moment]
    : [moment];
};

/** A planned event on its own row: it may pass in silence. */
const plannedRow = (data: Dataset, event: CooperationEvent): GanttItem[] => {
  const claim = data.claim(event.claim);
  const date = claim && sourcedDate(claim);
  if (!claim || !date) return [];
  const days = pastDays(data, date);
  return [
    {
      id: event.id,
      name: text('say.name', { name: { name: event.name } }),
      alone: claim.authority === 'unofficial',
      status: days ? 'past-target' : 'planned',
      state: days
        ? text('timeline.past', { days: { figure: days } })
        : text('timeline.status.planned'),
      overdue: days !== undefined,
      start: [date],
      end: [],
      source: speakerText(data, claim),
      glyphs: glyphsOf(data, date, true),
      details: [
        {
          id: claim.id,
          label: text('timeline.planned'),
          figure: date,
          who: speakerText(data, claim),
        },
      ],
      project: false,
    },
  ];
};

/** All reported events of one kind on one row. */
const heldRow = (data: Dataset, kind: 'session' | 'drill'): GanttItem[] => {
  const held = data.events.flatMap((event) => {
    const claim = data.claim(event.claim);
    const date = claim && sourcedDate(claim);
    return event.kind === kind && claim?.kind === 'reported' && date
      ? [{ event, claim, date }]
      : [];
  });
  const latest = held.toSorted((a, b) => a.date.edtf.localeCompare(b.date.edtf)).at(-1);
  if (!latest) return [];
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
      glyphs: held.flatMap(({ date }) => glyphsOf(data, date, false)),
      details: held.map(({ event, claim, date }) => ({
        id: claim.id,
        label: text('say.name', { name: { name: event.name } }),
        figure: date,
        who: speakerText(data, claim),
      })),
      project: false,
    },
  ];
};

export const reviewsLane = (data: Dataset, lateOnly: boolean): GanttGroup => {
  const planned = data.events.filter((event) => {
    const claim = data.claim(event.claim);
    return claim?.kind === 'target' && (event.kind === 'drill' || event.kind === 'review');
  });
  const rows = planned.flatMap((event) => plannedRow(data, event));
  return {
    id: 'reviews',
    title: text('timeline.family.reviews'),
    lane: 'reviews',
    items: lateOnly
      ? rows.filter((row) => row.overdue)
      : [...heldRow(data, 'session'), ...heldRow(data, 'drill'), ...rows],
  };
};
