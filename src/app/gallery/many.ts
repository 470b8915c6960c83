/** As many rows as wanted, cut from the cases of the drawing code: for looking at long lists and for timing them. */
import type { GanttGroup, GanttItem, GanttModel } from '../../charts/gantt-model.ts';
import { marksOf } from '../../charts/gantt-marks.ts';
import type { Span } from '../../charts/gantt-layout.ts';
import { dayOf } from '../../domain/civil.ts';
import { text } from '../../i18n/text.ts';
import { casesAsOf, glyphCases } from './glyph-cases.ts';

const span: Span = [dayOf(2022, 1, 1), dayOf(2031, 12, 31)];
const whole: Span = [dayOf(2019, 1, 1), dayOf(2035, 12, 31)];

const kinds = Object.values(glyphCases).map((track) => {
  const days = marksOf(track, casesAsOf).flatMap(({ from, to }) => [from, to]);
  return { track, bounds: [Math.min(...days), Math.max(...days)] as const };
});

const itemAt = (i: number): GanttItem => {
  const { track, bounds } = kinds[i % kinds.length] ?? { track: undefined, bounds: span };
  if (!track) throw new Error('there are no cases');
  const word = text(`timeline.status.${track.status}`);
  return {
    id: `row-${String(i)}`,
    name: text('say.name', { name: { name: `Project ${String(i + 1)}` } }),
    alone: false,
    status: track.status,
    state: word,
    overdue: track.status === 'past-target',
    start: [],
    end: [],
    source: word,
    track,
    bounds,
    facts: [],
    project: true,
  };
};

/** @param n how many rows; one group without a head. */
export const manyRows = (n: number): GanttModel => {
  const known = new Map<number, GanttItem>();
  const at = (i: number): GanttItem => {
    const item = known.get(i) ?? itemAt(i);
    known.set(i, item);
    return item;
  };
  const bounds = (i: number): Span | undefined => kinds[i % kinds.length]?.bounds;
  const items = { count: n, id: (i: number) => `row-${String(i)}`, bounds, at };
  const groups: readonly GanttGroup[] = [{ id: 'all', items }];
  const tally = text('gantt.tally', {
    shown: { count: n },
    all: { count: n },
    undated: { count: 0 },
  });
  const nothing = { events: [], emptiedBy: [], empty: text('timeline.empty') };
  return { groups, span, whole, asOf: casesAsOf, tally, ...nothing };
};
