/**
 * The drawing code of the timeline, as plain geometry in civil days.
 * Fill says evidence (filled = reported, hollow = planned), outline says precision (dashed = a window),
 * hatch says time passed without a report. Nothing is drawn finer than its claim.
 */
import type { Day } from '../domain/civil.ts';
import type { Moment, Track } from '../domain/project-track.ts';
import { widened } from '../domain/window.ts';

export type Glyph =
  | {
      readonly kind: 'bar';
      readonly from: Day;
      readonly to: Day;
      readonly fill: 'reported' | 'planned';
    }
  /** The stretch in which an end lies. */
  | {
      readonly kind: 'soft';
      readonly from: Day;
      readonly to: Day;
      readonly fill: 'reported' | 'planned';
    }
  /** A moment somewhere in a window: a diamond on a bracket. */
  | { readonly kind: 'moment'; readonly from: Day; readonly to: Day; readonly filled: boolean }
  | { readonly kind: 'leader'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'announced'; readonly at: Day }
  | { readonly kind: 'ghost'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'hatch'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'done'; readonly at: Day };

type Edge = { readonly from: Day; readonly to: Day };

const edgeOf = (moment: Moment | undefined): Edge | undefined => {
  if (!moment) return undefined;
  const { earliest, latest } = widened(moment.window);
  if (earliest === null && latest === null) return undefined;
  const from = earliest ?? latest ?? 0;
  return { from, to: latest ?? from };
};

const softs = (edge: Edge, fill: 'reported' | 'planned'): Glyph[] =>
  edge.to > edge.from ? [{ kind: 'soft', ...edge, fill }] : [];

/** Between two edges: what certainly lies between them is the core, the rest are soft bands. */
const span = (start: Edge, end: Edge, fill: 'reported' | 'planned'): Glyph[] => [
  ...softs(start, fill),
  ...(end.from > start.to ? [{ kind: 'bar' as const, from: start.to, to: end.from, fill }] : []),
  ...softs({ from: Math.max(end.from, start.to), to: end.to }, fill),
];

/** Reported start, no reported end: filled to the last report, hollow from there to the plan. */
const underWay = (start: Edge, planned: Edge | undefined, track: Track): Glyph[] => {
  const known = Math.max(track.lastReport ?? start.to, start.to);
  const filled: Glyph[] = [
    ...softs(start, 'reported'),
    ...(known > start.to
      ? [{ kind: 'bar' as const, from: start.to, to: known, fill: 'reported' as const }]
      : []),
  ];
  if (!planned) return filled;
  return [
    ...filled,
    ...span(
      { from: known, to: known },
      { from: Math.max(planned.from, known), to: Math.max(planned.to, known) },
      'planned',
    ),
  ];
};

const momentGlyph = (edge: Edge, filled: boolean): Glyph => ({ kind: 'moment', ...edge, filled });

const leaderTo = (track: Track, edge: Edge): Glyph[] => {
  const days = track.announced.map((m) => m.window.latest).filter((day) => day !== null);
  const from = days.length > 0 ? Math.min(...days) : null;
  return from !== null && from < edge.from ? [{ kind: 'leader', from, to: edge.from }] : [];
};

const body = (track: Track): Glyph[] => {
  const [started, ended] = [edgeOf(track.start.reported), edgeOf(track.end.reported)];
  const [toStart, toEnd] = [edgeOf(track.start.planned), edgeOf(track.end.planned)];
  if (started && ended && track.status === 'completed')
    return [...span(started, ended, 'reported'), { kind: 'done', at: ended.to }];
  if (ended && !started)
    return [
      ...leaderTo(track, ended),
      momentGlyph(ended, true),
      ...(track.status === 'completed' ? [{ kind: 'done' as const, at: ended.to }] : []),
    ];
  if (started) return underWay(started, toEnd ?? ended, track);
  if (toStart && toEnd && toStart.to < toEnd.from)
    return [...leaderTo(track, toStart), ...span(toStart, toEnd, 'planned')];
  return [toStart, toEnd].flatMap((edge) =>
    edge ? [...leaderTo(track, edge), momentGlyph(edge, false)] : [],
  );
};

/** A step on the way that has passed in silence is drawn as the moment it was promised for. */
const lateStep = (track: Track): Glyph[] => {
  const edge = track.overdue?.moment.role === 'step' ? edgeOf(track.overdue.moment) : undefined;
  return edge ? [momentGlyph(edge, false)] : [];
};

/** Everything drawn in one row, in painting order. */
export const layoutRow = (track: Track, asOf: Day): readonly Glyph[] => {
  const overdueTo = track.overdue?.moment.window.latest ?? null;
  const ghosts = [...track.start.earlier, ...track.end.earlier].flatMap((moment) => {
    const edge = edgeOf(moment);
    return edge ? [{ kind: 'ghost' as const, ...edge }] : [];
  });
  return [
    ...ghosts,
    ...body(track),
    ...lateStep(track),
    ...(overdueTo === null ? [] : [{ kind: 'hatch' as const, from: overdueTo, to: asOf }]),
    ...track.announced.flatMap((m) =>
      m.window.latest === null ? [] : [{ kind: 'announced' as const, at: m.window.latest }],
    ),
  ];
};
