/** A project's line in time, from its milestones: what was planned, what was reported, what has passed in silence. */
import type { Claim } from './claim.ts';
import { parseIsoDay, type Day } from './civil.ts';
import type { Dataset } from './dataset.ts';
import { deadlineOf, endsOf, parseEdtf, period, type Edtf, type Window } from './edtf.ts';
import type { Milestone, MilestoneRole, Project, ProjectStatus } from './project.ts';
import { bySpan, compare, daysPast } from './window.ts';
import { byText } from './text-order.ts';

/** One dated claim on the line. */
export type Moment = {
  readonly claim: Claim;
  readonly type: string;
  readonly role: MilestoneRole;
  readonly window: Window;
  /** The source says it goes on with no end (`..`), or leaves the end out. */
  readonly tail?: 'open' | 'unknown';
};

export type Side = {
  readonly reported?: Moment;
  readonly planned?: Moment;
  /** Plans that a later statement replaced, oldest first. */
  readonly earlier: readonly Moment[];
  /** What other bodies say of the very same milestone, where the windows do not meet. */
  readonly rivals: readonly Moment[];
};

export type Track = {
  readonly announced: readonly Moment[];
  readonly steps: readonly Moment[];
  readonly start: Side;
  readonly end: Side;
  /** Last day anything was reported about the project. */
  readonly lastReport: Day | null;
  /** The planned moment whose window has certainly ended with no report, and how long ago. */
  readonly overdue?: { readonly moment: Moment; readonly days: number };
  readonly status: ProjectStatus;
};

/** The fact base's words for a state, in the eight codes of the page contract. */
const statusOf: Readonly<Record<string, ProjectStatus>> = {
  operating: 'completed',
  completed: 'completed',
  construction: 'started',
  implementing: 'started',
  expanding: 'started',
  preparing: 'planned',
  planned: 'planned',
  approved: 'planned',
  signed: 'planned',
  agreed: 'planned',
  feasibility: 'planned',
  proposed: 'planned',
  delayed: 'delayed',
  stalled: 'suspended',
  suspended: 'suspended',
  cancelled: 'cancelled',
  unknown: 'unknown',
};

const tailOf = (edtf: Edtf): Moment['tail'] =>
  edtf.kind === 'interval' && typeof edtf.end === 'string' ? edtf.end : undefined;

const momentOf = (data: Dataset, milestone: Milestone): Moment[] => {
  const claim = data.claim(milestone.claim);
  const parsed = claim?.period === undefined ? undefined : parseEdtf(claim.period);
  // An approval or a concession still to come is a step on the way, not an announcement made.
  const role =
    milestone.role === 'announced' && claim?.kind !== 'reported' ? 'step' : milestone.role;
  if (!claim || !parsed) return [];
  const tail = tailOf(parsed);
  // What begins in a window and goes on begins in that window; anything else falls at its end.
  const window = role === 'start' && tail ? endsOf(parsed).start : deadlineOf(parsed);
  return [{ claim, type: milestone.type, role, window, ...(tail ? { tail } : {}) }];
};

/** Later statements replace earlier ones; those stay as ghosts. */
const byStatement = (a: Moment, b: Moment): number =>
  byText(a.claim.realtimeStart, b.claim.realtimeStart) || bySpan(a.window, b.window);

/** Plans stated this close to each other are two voices, not a plan and its successor. */
const oneSeason = 92;

const statedApart = (a: Moment, b: Moment): number =>
  Math.abs((parseIsoDay(a.claim.realtimeStart) ?? 0) - (parseIsoDay(b.claim.realtimeStart) ?? 0));

/** Another body dates the same milestone, and the two windows have no day in common. */
const disagrees = (moment: Moment, chosen: Moment): boolean =>
  moment.type === chosen.type &&
  moment.claim.body !== chosen.claim.body &&
  compare(moment.window, chosen.window) !== 'possibly' &&
  (chosen.claim.kind === 'reported' || statedApart(moment, chosen) <= oneSeason);

const side = (moments: readonly Moment[], role: MilestoneRole, which: 'first' | 'last'): Side => {
  const own = moments.filter(
    (moment) => moment.role === role && moment.claim.rank !== 'deprecated',
  );
  const reports = own
    .filter((moment) => moment.claim.kind === 'reported')
    .toSorted((a, b) => bySpan(a.window, b.window));
  const reported = reports.at(which === 'first' ? 0 : -1);
  const plans = own.filter((moment) => moment.claim.kind !== 'reported').toSorted(byStatement);
  const planned = plans.at(-1);
  const rivals = [
    ...(reported ? reports.filter((moment) => disagrees(moment, reported)) : []),
    ...(planned && !reported ? plans.filter((moment) => disagrees(moment, planned)) : []),
  ];
  return {
    ...(reported ? { reported } : {}),
    ...(planned ? { planned } : {}),
    earlier: plans.slice(0, -1).filter((moment) => !rivals.includes(moment)),
    rivals,
  };
};

const lastReportOf = (data: Dataset, project: Project, moments: readonly Moment[]): Day | null => {
  const status = data.claim(project.status.claim);
  const days = [
    ...moments.filter((m) => m.claim.kind === 'reported').map((m) => m.window.latest),
    status?.period === undefined ? null : period(status.period).latest,
  ].filter((day): day is Day => day !== null && day <= data.asOf);
  return days.length > 0 ? Math.max(...days) : null;
};

/** What the sources report, before the clock has a say. */
const reportedStatus = (data: Dataset, project: Project, start: Side, end: Side): ProjectStatus => {
  const coded = data.claim(project.status.claim)
    ? (statusOf[project.status.code] ?? 'unknown')
    : undefined;
  if (coded !== undefined && coded !== 'unknown') return coded;
  if (end.reported) return 'completed';
  if (start.reported) return 'started';
  return start.planned || end.planned ? 'planned' : (coded ?? 'unknown');
};

const isReported = (steps: readonly Moment[], type: string): boolean =>
  steps.some((step) => step.claim.kind === 'reported' && step.type === type);

const overdueOf = (
  status: ProjectStatus,
  { start, end, steps }: Pick<Track, 'start' | 'end' | 'steps'>,
  asOf: Day,
): Track['overdue'] => {
  if (status === 'completed' || status === 'cancelled') return undefined;
  const awaited = [
    ...(end.planned && !end.reported ? [end.planned] : []),
    ...(start.planned && !start.reported && status !== 'started' ? [start.planned] : []),
    ...steps.filter((step) => step.claim.kind !== 'reported' && !isReported(steps, step.type)),
  ];
  for (const moment of awaited) {
    const days = daysPast(moment.window, asOf);
    if (days !== null) return { moment, days };
  }
  return undefined;
};

/** The clock decides only `past-target`; "delayed" needs a source. */
export const trackOf = (data: Dataset, project: Project): Track => {
  const moments = project.milestones.flatMap((milestone) => momentOf(data, milestone));
  const start = side(moments, 'start', 'first');
  const end = side(moments, 'end', 'last');
  const steps = moments.filter((moment) => moment.role === 'step');
  const reported = reportedStatus(data, project, start, end);
  const overdue = overdueOf(reported, { start, end, steps }, data.asOf);
  const clocked =
    overdue && (reported === 'planned' || reported === 'started' || reported === 'unknown');
  return {
    announced: moments.filter((moment) => moment.role === 'announced'),
    steps,
    start,
    end,
    lastReport: lastReportOf(data, project, moments),
    ...(overdue ? { overdue } : {}),
    status: clocked ? 'past-target' : reported,
  };
};

/** Nothing places the project on an axis: no start, no end and no step is dated. */
export const isUndated = (track: Track): boolean =>
  !track.start.reported &&
  !track.start.planned &&
  !track.end.reported &&
  !track.end.planned &&
  track.steps.length === 0;

/** Days at one edge of everything that is dated on the line. */
const edgeDays = (track: Track, edge: 'earliest' | 'latest'): readonly Day[] =>
  [track.start.reported, track.start.planned, track.end.reported, track.end.planned, ...track.steps]
    .map((moment) => moment?.window[edge] ?? null)
    .filter((day) => day !== null);

/** First day the line touches; null for an undated one. */
export const firstDayOf = (track: Track): Day | null => {
  const days = edgeDays(track, 'earliest');
  return days.length > 0 ? Math.min(...days) : null;
};

/** Last day the line touches; null for an undated one. */
export const lastDayOf = (track: Track): Day | null => {
  const days = edgeDays(track, 'latest');
  return days.length > 0 ? Math.max(...days) : null;
};
