/** The axis of the timeline ends with the record, however late the as-of day is. */
import { expect, test } from 'vitest';
import type { View } from '../../src/contract/view.ts';
import { civilOf } from '../../src/domain/civil.ts';
import { nowOf, type GanttModel } from '../../src/charts/gantt-model.ts';
import { projectTimeline } from '../../src/exhibits/project-timeline.tsx';
import { asKnown } from '../support/record.ts';

type TimelineView = View & { readonly model: GanttModel };

const modelOn = (day: string, address = '') =>
  (projectTimeline.show(asKnown(day), new URLSearchParams(address)).view as TimelineView).model;

test('in the time of the record the axis stands around the as-of day', () => {
  const model = modelOn('2026-11-22');
  expect(model.span.map((day) => civilOf(day).year)).toEqual([2022, 2031]);
  expect(nowOf(model)).toBe(model.asOf);
});

test.each(['', 'project-timeline.zoom=fit', 'project-timeline.zoom=five'])(
  'in 2100 the axis ends a year after the last record (%s)',
  (address) => {
    const model = modelOn('2100-01-01', address);
    const end = civilOf(model.span[1]).year;
    expect(end).toBeLessThan(2045);
    expect(model.whole[1]).toBe(model.span[1]);
    expect(nowOf(model)).toBe(model.whole[1]);
    const ends = model.groups.flatMap(({ items }) =>
      Array.from({ length: items.count }, (_, i) => items.bounds(i)?.[1] ?? []).flat(),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(model.whole[1]);
  },
);
