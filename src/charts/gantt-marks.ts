/**
 * The drawing code of the timeline, in civil days and before any scale.
 * Fill says evidence (filled = reported, hollow = planned), outline says precision (dashed = a window, dotted = about),
 * hatch says time passed without a report. Every mark names its claims, and none is finer than its claim.
 */
import type { Day } from '../domain/civil.ts';
import { slipOf } from '../domain/project-slip.ts';
import type { Moment, Side, Track } from '../domain/project-track.ts';
import { passed, widened } from '../domain/window.ts';

export type Fill = 'reported' | 'planned';

/** A row has one line, or two where a plan and a report both have ends of their own. */
export type Lane = 'whole' | 'plan' | 'fact';

export type MarkKind =
  /** What certainly lies between two dates. */
  | 'bar'
  /** The window in which a start or an end lies. */
  | 'soft'
  /** A moment somewhere in a window: a diamond on a bracket. */
  | 'moment'
  /** A step on the way: a smaller diamond. */
  | 'step'
  | 'announced'
  /** From the announcement to the first date: the start is not stated. */
  | 'leader'
  /** An earlier plan. */
  | 'ghost'
  /** Another body dates the same milestone otherwise. */
  | 'rival'
  /** From the first plan to what became of it. */
  | 'slip'
  /** Time since a window ended, with no report. */
  | 'hatch'
  /** The as-of day lies inside the window. */
  | 'due'
  | 'done'
  /** Goes on, with no end stated by the source. */
  | 'ongoing'
  /** The end is not stated. */
  | 'unknown'
  | 'struck';

export type Mark = {
  readonly kind: MarkKind;
  readonly from: Day;
  readonly to: Day;
  readonly claims: readonly string[];
  readonly fill: Fill;
  readonly lane: Lane;
  /** The source says about: the window reaches half its length further on each side. */
  readonly about?: boolean;
  /** The source itself marks it as doubtful. */
  readonly doubtful?: boolean;
  /** Days past, place in a stack, or months at least. */
  readonly count?: number;
  /** Months at most. */
  readonly most?: number;
};

type Edge = Pick<Mark, 'from' | 'to' | 'claims' | 'about' | 'doubtful'>;

/** Where a moment may lie; `undefined` for one that lies nowhere on an axis. */
export const edgeOf = (moment: Moment | undefined): Edge | undefined => {
  if (!moment) return undefined;
  const { earliest, latest, approximate, uncertain } = widened(moment.window);
  const from = earliest ?? latest;
  if (from === null) return undefined;
  return {
    from,
    to: latest ?? from,
    claims: [moment.claim.id],
    ...(approximate ? { about: true } : {}),
    ...(uncertain ? { doubtful: true } : {}),
  };
};

const mark = (kind: MarkKind, edge: Edge, more: Partial<Mark> = {}): Mark => ({
  kind,
  fill: 'planned',
  lane: 'whole',
  ...edge,
  ...more,
});

const edges = (moments: readonly Moment[]): readonly Edge[] =>
  moments.map(edgeOf).filter((edge) => edge !== undefined);

/** Between two edges: what certainly lies between them is the core, the rest are soft bands. */
const between = (start: Edge, end: Edge, fill: Fill, lane: Lane): Mark[] => {
  const claims = [...start.claims, ...end.claims];
  const core = { from: start.to, to: end.from, claims };
  return [
    ...(start.to > start.from ? [mark('soft', start, { fill, lane })] : []),
    ...(end.to > end.from ? [mark('soft', end, { fill, lane })] : []),
    ...(core.to > core.from || (start.to === start.from && end.to === end.from)
      ? [mark('bar', core, { fill, lane })]
      : []),
  ];
};

const isDone = (track: Track): boolean => track.status === 'completed';

/** Reported start, no reported end: filled to the last report, hollow from there to the plan. */
const underWay = (start: Edge, planned: Edge | undefined, track: Track, lane: Lane): Mark[] => {
  const known = Math.max(track.lastReport ?? start.to, start.to);
  const point = (day: Day): Edge => ({ from: day, to: day, claims: start.claims });
  const rest = planned === undefined ? [] : between(point(known), planned, 'planned', lane);
  const tail = track.end.planned || isDone(track) ? undefined : tailOf(track);
  return [
    ...rest.filter((one) => one.kind === 'soft' || one.to > one.from),
    ...between(start, point(known), 'reported', lane).filter((one) => one.to > one.from),
    // Nothing was reported since: the start itself is all there is.
    ...(start.from === start.to && known === start.to
      ? [mark('moment', start, { fill: 'reported', lane })]
      : []),
    ...(tail ? [mark(tail, point(known))] : []),
  ];
};

const tailOf = ({ start, end, status }: Track): 'ongoing' | 'unknown' | undefined => {
  const stated = [start.reported, start.planned, end.planned].find((one) => one?.tail)?.tail;
  if (stated === 'open') return 'ongoing';
  return stated === 'unknown' || status === 'started' ? 'unknown' : undefined;
};

const leaderTo = (track: Track, edge: Edge): Mark[] => {
  const [first] = edges(track.announced).toSorted((a, b) => a.to - b.to);
  return first && first.to < edge.from
    ? [mark('leader', { from: first.to, to: edge.from, claims: [...first.claims, ...edge.claims] })]
    : [];
};

/** What was reported, on the lower line or the only one. */
const facts = (track: Track, lane: Lane, plannedEnd: Edge | undefined): Mark[] => {
  const [start, end] = [edgeOf(track.start.reported), edgeOf(track.end.reported)];
  const fill = 'reported';
  const tick = end && isDone(track) ? [mark('done', end, { lane })] : [];
  if (start && end) return [...between(start, end, fill, lane), ...tick];
  if (end) return [...leaderTo(track, end), mark('moment', end, { fill, lane }), ...tick];
  return start ? underWay(start, plannedEnd, track, lane) : [];
};

/** What is planned, on the upper line or the only one. */
const plans = (track: Track, lane: Lane): Mark[] => {
  const [start, end] = [edgeOf(track.start.planned), edgeOf(track.end.planned)];
  if (start && end && start.to < end.from)
    return [...leaderTo(track, start), ...between(start, end, 'planned', lane)];
  return [start, end].flatMap((edge) =>
    edge ? [...(lane === 'plan' ? [] : leaderTo(track, edge)), mark('moment', edge, { lane })] : [],
  );
};

/** Two lines where a plan has an end or a start that a report has too. */
const body = (track: Track): Mark[] => {
  const { start, end } = track;
  const isReported = start.reported !== undefined || end.reported !== undefined;
  if (!isReported) return plans(track, 'whole');
  if (start.planned || (end.planned && end.reported))
    return [...plans(track, 'plan'), ...facts(track, 'fact', undefined)];
  return facts(track, 'whole', edgeOf(end.planned));
};

const rivals = (side: Side): Mark[] =>
  edges(side.rivals).map((edge, index) =>
    mark('rival', edge, {
      fill: side.reported ? 'reported' : 'planned',
      count: index + 1,
    }),
  );

const slip = (track: Track): Mark[] => {
  const found = slipOf(track);
  const [from, to] = [edgeOf(found?.from), edgeOf(found?.to)];
  if (!found || !from || !to) return [];
  const [a, b] = [from, to].map((edge) => Math.round((edge.from + edge.to) / 2)) as [Day, Day];
  const claims = [...from.claims, ...to.claims];
  return [mark('slip', { from: a, to: b, claims }, { count: found.low, most: found.high })];
};

/** The clock's only word: how long the window has been over, or that the day lies in it. */
const clocked = (track: Track, asOf: Day): Mark[] => {
  const late = edgeOf(track.overdue?.moment);
  if (track.overdue && late && track.status === 'past-target') {
    const latest = track.overdue.moment.window.latest ?? late.to;
    return [
      mark('hatch', { from: latest, to: asOf, claims: late.claims }, { count: track.overdue.days }),
    ];
  }
  const awaited = track.end.reported ? undefined : track.end.planned;
  const edge = awaited?.tail ? undefined : edgeOf(awaited);
  const isNow =
    awaited && edge && edge.to > edge.from && passed(awaited.window, asOf) === 'possibly';
  return isNow && !isDone(track) && track.status !== 'cancelled' && track.status !== 'suspended'
    ? [mark('due', { from: asOf, to: asOf, claims: edge.claims })]
    : [];
};

/** Everything drawn in one row, in painting order. */
export const marksOf = (track: Track, asOf: Day): readonly Mark[] => {
  const earlier = edges([...track.start.earlier, ...track.end.earlier]);
  const drawn = body(track);
  const ended = track.status === 'cancelled' || track.status === 'suspended';
  const bounds = drawn.flatMap((one) => [one.from, one.to]);
  return [
    ...earlier.map((edge) => mark('ghost', edge)),
    ...slip(track),
    ...clocked(track, asOf).filter((one) => one.kind === 'hatch'),
    ...drawn,
    ...track.steps.flatMap((step) => {
      const edge = edgeOf(step);
      const fill = step.claim.kind === 'reported' ? 'reported' : 'planned';
      return edge ? [mark('step', edge, { fill })] : [];
    }),
    ...[...rivals(track.start), ...rivals(track.end)],
    ...(ended && bounds.length > 0
      ? [
          mark('struck', {
            from: Math.min(...bounds),
            to: Math.max(...bounds),
            claims: drawn.flatMap((one) => one.claims),
          }),
        ]
      : []),
    ...edges(track.announced).map((edge) => mark('announced', edge, { fill: 'reported' })),
    ...clocked(track, asOf).filter((one) => one.kind === 'due'),
  ];
};
