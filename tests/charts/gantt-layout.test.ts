/** The drawing code of the timeline: every case by its geometry, and every milestone of the record by its window. */
import { describe, expect, test } from 'vitest';
import { glyphCases, trackFrom } from '../../src/app/gallery/glyph-cases.ts';
import { layoutRow } from '../../src/charts/gantt-layout.ts';
import { marksOf, type Mark } from '../../src/charts/gantt-marks.ts';
import { isoDay } from '../../src/domain/civil.ts';
import { slipOf } from '../../src/domain/project-slip.ts';
import type { Track } from '../../src/domain/project-track.ts';
import { dayOf } from '../support/record.ts';

const today = dayOf('2026-11-22');
const caseOf = (name: string): Track => {
  const track = glyphCases[name];
  if (!track) throw new Error(`no case ${name}`);
  return track;
};

/** A mark in short: kind, fill where it matters, days. */
const told = (mark: Mark): string =>
  [
    mark.kind,
    ...(['bar', 'soft', 'moment', 'step', 'rival'].includes(mark.kind) ? [mark.fill] : []),
    ...(mark.lane === 'whole' ? [] : [mark.lane]),
    mark.from === mark.to ? isoDay(mark.from) : `${isoDay(mark.from)}/${isoDay(mark.to)}`,
    ...(mark.about ? ['about'] : []),
    ...(mark.doubtful ? ['doubtful'] : []),
    ...(mark.count === undefined ? [] : [String(mark.count)]),
    ...(mark.most === undefined ? [] : [String(mark.most)]),
  ].join(' ');

const drawn = (name: string): string[] => marksOf(caseOf(name), today).map(told);

const reportedCore = 'bar reported 2023-03-01/2024-06-30';

describe('each case is drawn as the code says', () => {
  test.each([
    ['exact, planned', ['bar planned 2027-02-12/2028-05-03']],
    ['exact, reported', ['bar reported 2023-09-30/2025-01-23', 'done 2025-01-23']],
    [
      'end in a window',
      ['soft planned 2028-01-01/2028-12-31', 'bar planned 2024-06-30/2028-01-01', reportedCore],
    ],
    [
      'end about',
      [
        'soft planned 2027-07-02/2029-07-02 about',
        'bar planned 2024-06-30/2027-07-02',
        reportedCore,
      ],
    ],
    [
      'end doubtful',
      [
        'soft planned 2028-01-01/2028-12-31 doubtful',
        'bar planned 2024-06-30/2028-01-01',
        reportedCore,
      ],
    ],
    ['milestone, exact', ['moment planned 2027-05-03']],
    ['milestone in a window', ['moment planned 2027-05-01/2027-08-31']],
    ['milestone about', ['moment planned 2028-05-17/2028-07-15 about']],
    [
      'start not stated',
      [
        'leader 2025-08-12/2028-01-01',
        'moment planned 2028-01-01/2028-12-31',
        'announced 2025-08-12',
      ],
    ],
    ['no end given', [reportedCore, 'ongoing 2024-06-30']],
    ['end not stated', [reportedCore, 'unknown 2024-06-30']],
    ['undated', ['announced 2025-08-12']],
    [
      'past due',
      [
        'hatch 2026-08-31/2026-11-22 83',
        'leader 2025-08-12/2026-05-01',
        'moment planned 2026-05-01/2026-08-31',
        'announced 2025-08-12',
      ],
    ],
    [
      'possibly due',
      [
        'soft planned 2026-01-01/2026-12-31',
        'bar planned 2025-03-01/2026-01-01',
        'moment reported 2025-03-01',
        'due 2026-11-22',
      ],
    ],
    [
      'completed',
      [
        'leader 2023-01-10/2025-04-28',
        'moment reported 2025-04-28',
        'done 2025-04-28',
        'announced 2023-01-10',
      ],
    ],
    [
      'cancelled',
      [
        'soft planned 2023-01-01/2023-01-31',
        'soft planned 2025-06-01/2025-06-30',
        'bar planned 2023-01-31/2025-06-01',
        'struck 2023-01-01/2025-06-30',
      ],
    ],
    [
      'two sources',
      [
        'soft reported 2023-04-01/2023-04-30',
        'bar reported 2023-04-30/2025-08-22',
        'done 2025-08-22',
        'rival reported 2023-08-01/2023-08-31 1',
      ],
    ],
    [
      'earlier plans',
      [
        'ghost 2022-11-01/2022-11-30',
        'ghost 2024-12-01/2024-12-31',
        'moment planned 2027-01-01/2027-04-30',
      ],
    ],
    [
      'planned and reported',
      [
        'slip 2025-01-31/2026-02-11 12 13',
        'bar planned plan 2023-01-05/2025-01-31',
        'bar reported fact 2023-06-01/2026-02-11',
        'done fact 2026-02-11',
      ],
    ],
  ])('%s', (name, marks) => {
    expect(drawn(name)).toEqual(marks);
  });

  test('a slip is a range', () => {
    const slip = slipOf(caseOf('slip'));
    expect([slip?.low, slip?.high]).toEqual([6, 10]);
    expect(drawn('slip')).toContain('slip 2024-11-16/2025-07-16 6 10');
  });

  test('what is clipped says so on the side where it goes on', () => {
    const span = [dayOf('2022-01-01'), dayOf('2031-12-31')] as const;
    const row = layoutRow(caseOf('clipped on both sides'), { span, width: 640 }, today);
    expect([row.before, row.after, row.inside]).toEqual([true, true, true]);
    const far = layoutRow(caseOf('clipped on both sides'), { span: [0, 100], width: 640 }, today);
    expect([far.before, far.after, far.inside, far.glyphs.length]).toEqual([false, true, false, 0]);
  });

  test('suspended and cancelled are never called late', () => {
    for (const name of ['suspended', 'cancelled'])
      expect(drawn(name).filter((one) => /hatch|due/.test(one))).toEqual([]);
  });
});

describe('on a scale', () => {
  const span = [dayOf('2026-01-01'), dayOf('2027-01-01')] as const;
  test('places are linear in days, and words only where there is room', () => {
    const row = layoutRow(caseOf('past due'), { span, width: 640 }, today);
    const hatch = row.glyphs.find(({ kind }) => kind === 'hatch');
    expect(hatch?.x1).toBeCloseTo(((dayOf('2026-08-31') - span[0]) / 365) * 100, 6);
    expect(hatch?.label).toBeUndefined();
    const wide = layoutRow(
      caseOf('past due'),
      { span: [span[0], span[1] + 900], width: 640 },
      today,
    );
    expect(wide.glyphs.find(({ kind }) => kind === 'hatch')?.label).toBeGreaterThan(0);
  });
  test('a window narrower than its diamond is the diamond', () => {
    const narrow = (width: number) =>
      layoutRow(
        caseOf('milestone in a window'),
        { span: [span[0], span[1] + 3000], width },
        today,
      ).glyphs.find(({ kind }) => kind === 'moment')?.narrow;
    expect([narrow(200), narrow(2000)]).toEqual([true, false]);
  });
});

test('the same in every time zone', () => {
  const home = process.env['TZ'];
  const zones = ['Asia/Vientiane', 'UTC', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone;
    return JSON.stringify(Object.values(glyphCases).map((track) => marksOf(track, today)));
  });
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
  expect(new Set(zones).size).toBe(1);
});

test('a plan of the same season by another body is another voice; a later one is a new plan', () => {
  const plan = (when: string, body: string, stated: string) =>
    ({ role: 'end', when, planned: true, body, stated }) as const;
  const near = trackFrom([plan('2027', 'a', '2025-01-01'), plan('2029', 'b', '2025-02-01')]);
  expect([near.end.rivals.length, near.end.earlier.length]).toEqual([1, 0]);
  const later = trackFrom([plan('2027', 'a', '2025-01-01'), plan('2029', 'b', '2026-02-01')]);
  expect([later.end.rivals.length, later.end.earlier.length]).toEqual([0, 1]);
});
