import { describe, expect, test } from 'vitest';
import { comparableKey } from '../../src/domain/comparable.ts';
import { datasetAt } from '../../src/domain/dataset.ts';
import { latestSet } from '../../src/domain/investment.ts';
import { overdue } from '../../src/domain/promises.ts';
import { trackOf } from '../../src/domain/project-track.ts';
import { latestYear, secondHalfGrowth, tradeSeries } from '../../src/domain/trade.ts';
import type { Relation } from '../../src/domain/relations.ts';
import { archive, asKnown, dayOf } from '../support/record.ts';

const data = asKnown();
const relations = data.relations();
const found = (kind: Relation['kind'], key: string): Relation | undefined =>
  relations.find((relation) => relation.kind === kind && relation.key === key);

describe('disagreement is computed', () => {
  test.each([
    ['c-2024', 'trade.goods|VN-LA||both||2024', 69],
    ['c-2025-10m', 'trade.goods|VN-LA||both||2025-01/2025-10', 10],
    ['c-2022', 'trade.goods.growth|VN-LA||both||2022', 11],
    ['c-2022-swap, exports', 'trade.goods|VN-LA||VN-LA||2022-01/2022-07', 61],
    ['c-2022-swap, imports', 'trade.goods|VN-LA||LA-VN||2022-01/2022-08', 37],
    ['c-2024-q1', 'trade.goods|VN-LA||both||2024-33', 12],
    ['jan-2024-count', 'investment.projects|VN-LA||VN-LA|vn-certificates|2024-01-07', 2],
    ['flow-2021', 'investment.commitments|VN-LA||VN-LA|vn-certificates|2021', 5],
    ['flow-8m-2025', 'investment.commitments|VN-LA||VN-LA|vn-certificates|2025-01/2025-08', 53],
  ])('%s', (_, key, percent) => {
    const conflict = found('conflict', key);
    expect(conflict && Math.round(conflict.size * 100)).toBe(percent);
  });

  test('2024 prefers the ministry, and says why', () => {
    const verdict = found('conflict', 'trade.goods|VN-LA||both||2024')?.verdict;
    expect(verdict?.preferred).toMatchObject({ id: 't095', value: 2.25 });
    expect(verdict?.reason).toBe('higher-authority');
  });

  test('ten months of 2025 have no preferred value: the range is shown', () => {
    const verdict = found('conflict', 'trade.goods|VN-LA||both||2025-01/2025-10')?.verdict;
    expect(verdict?.preferred).toBeUndefined();
    expect([verdict?.figure.value, verdict?.figure.valueHigh]).toEqual([2.3e9, 2.56e9]);
  });

  test('the ministry revised 2.2 to 2.25; the parts of 2019 do not make its total', () => {
    expect(found('revision', 'trade.goods|VN-LA||both||2024')?.claims.map((c) => c.value)).toEqual([
      2.2, 2.25,
    ]);
    expect(found('inconsistency', 'trade.goods|VN-LA||both||2019-01/2019-08')?.identity).toBe(
      'parts-total',
    );
  });

  test('mistakes of sources are kept and set aside', () => {
    const swapped = relations.filter((relation) => relation.key.includes('2022-01/2022-07'));
    expect(swapped.length).toBeGreaterThan(0);
    expect(swapped.every((relation) => relation.mistake)).toBe(true);
  });
});

describe('not called conflicts', () => {
  test('421 and 421.4, 2.98 and about 3, and the GDP of two countries', () => {
    expect(found('conflict', 'trade.goods|VN-LA||VN-LA||2012')).toBeUndefined();
    expect(found('conflict', 'trade.goods|VN-LA||both||2025')).toBeUndefined();
    const gdp = relations.filter((r) => r.measure === 'economy.gdp');
    expect(gdp.every((r) => new Set(r.claims.map((c) => c.refArea)).size === 1)).toBe(true);
  });

  test('no relation mixes periods, bases, kinds, areas or goods', () => {
    for (const relation of relations.filter((r) => r.kind !== 'inconsistency'))
      expect(new Set(relation.claims.map(comparableKey)).size).toBe(1);
  });
});

describe('as of a day', () => {
  test.each([
    ['2025-02-01', 267, 5.7e9],
    ['2025-12-31', 276, 6.21e9],
  ])('%s', (day, projects, registered) => {
    const set = latestSet(asKnown(day));
    expect([set?.projects.value, set?.registered.value]).toEqual([projects, registered]);
  });

  test('nothing published later is known: claims, projects, events, promises, readings', () => {
    const then = asKnown('2025-02-01');
    expect(then.claims.length).toBeGreaterThan(500);
    expect(then.claims.filter((c) => c.realtimeStart > '2025-02-01')).toEqual([]);
    const ids = [
      ...then.projects.flatMap((p) => p.milestones.map((m) => m.claim)),
      ...then.events.map((e) => e.claim),
      ...then.commitments.map((c) => c.claim),
      ...then.readings.flatMap((r) => r.claims),
    ];
    expect(ids.filter((id) => then.claim(id) === undefined)).toEqual([]);
  });

  test('a withdrawn claim is gone from that day on', () => {
    const claims = archive.claims.map((c) =>
      c.id === 't103' ? { ...c, realtimeEnd: '2026-01-01' } : c,
    );
    const withdrawn = { ...archive, claims };
    expect(datasetAt(withdrawn, dayOf('2025-12-31')).claim('t103')).toBeDefined();
    expect(datasetAt(withdrawn, dayOf('2026-01-01')).claim('t103')).toBeUndefined();
  });

  test('official voices only: the rest is counted', () => {
    const official = asKnown('2026-11-22', 'official');
    expect(official.claim('t103')).toBeUndefined();
    expect(official.hidden).toBe(data.claims.length - official.claims.length);
  });
});

test('the six facts of the article stand with their states on 22 November 2026', () => {
  const state = (id: string): string | undefined => {
    const project = data.projects.find((p) => p.id === id);
    return project && trackOf(data, project).status;
  };
  const late = new Map(overdue(data).map((o) => [o.commitment.id, o.days.value]));
  expect([
    late.get('nt2'),
    late.get('credit-works'),
    late.get('first-review'),
    late.get('mekong-shield'),
  ]).toEqual([83, 326, 236, 206]);
  expect([state('nt2-transmission'), state('credit-line-works'), state('vv-lp-highway')]).toEqual([
    'past-target',
    'past-target',
    'planned',
  ]);
  const rail = data.projects.find((p) => p.id === 'rail-feasibility');
  expect(rail && trackOf(data, rail).announced.length).toBe(1);
});

test('the trade series: one best figure a year, gaps left open, the second half derived', () => {
  const points = tradeSeries(data, 2010, 2025);
  expect(points.map((p) => p.year)).not.toContain(2013);
  expect(points.find((p) => p.year === 2010)?.figure.kind).toBe('forecast');
  expect(points.find((p) => p.year === 2014)?.figure.valueHigh).toBe(1.4e9);
  expect(latestYear(data)?.figure.value).toBe(2.98e9);
  expect(secondHalfGrowth(data, 2025)?.interval.high).toBeLessThan(0);
});
