/** A small sound bundle of data, and ways to break it. */
import { checkFiles } from '../../src/data/check.ts';
import type { Fault } from '../../src/data/fault.ts';
import type { KeptName } from '../../src/data/files.ts';

export type Rec = Record<string, unknown>;
export type Bundle = Record<KeptName, Rec[]>;

const named = (en: string): Rec => ({ en, vi: `${en} (vi)`, lo: `${en} (lo)` });

export const claim = (id: string, more: Rec = {}): Rec => ({
  id,
  measure: 'trade.goods',
  refArea: 'VN',
  counterpartArea: 'LA',
  direction: 'both',
  value: 2.25,
  unit: 'USD',
  unitMult: 9,
  period: '2024',
  kind: 'reported',
  obsStatus: ['A'],
  rank: 'normal',
  source: 's1',
  body: 'moit',
  authority: 'ministry',
  realtimeStart: '2025-08-04',
  ...more,
});

export const bundle = (): Bundle => ({
  measures: [
    {
      id: 'trade.goods',
      name: named('Goods trade'),
      topic: 'trade',
      unit: 'USD',
      nature: 'flow',
      adds: [],
    },
    {
      id: 'investment.projects',
      name: named('Projects'),
      topic: 'investment',
      unit: 'projects',
      nature: 'stock',
      adds: [],
    },
    {
      id: 'project.milestone',
      name: named('Milestone'),
      topic: 'projects',
      nature: 'event',
      adds: [],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Paper',
      title: 'Title',
      published: '2025-08-04',
      language: 'en',
      kind: 'press',
      accessed: '2026-11-22',
    },
  ],
  products: [{ id: 'rubber', name: named('Rubber') }],
  claims: [
    claim('c1'),
    claim('c2', { value: 2.2, rank: 'preferred', rankReason: 'higher-authority' }),
    {
      id: 'p1.m1',
      measure: 'project.milestone',
      refArea: 'LA',
      subject: 'p1',
      period: '../2026-38',
      kind: 'target',
      obsStatus: ['A'],
      rank: 'normal',
      source: 's1',
      body: 'paper',
      authority: 'press',
      realtimeStart: '2025-08-04',
    },
  ],
  projects: [
    {
      id: 'p1',
      name: named('Dam'),
      sector: 'hydropower',
      vietnamRole: 'investor',
      place: { text: 'Laos' },
      values: [],
      measures: [],
      milestones: [{ claim: 'p1.m1', type: 'completion', role: 'end' }],
      status: { code: 'planned', claim: 'p1.m1', text: named('Planned.') },
    },
  ],
  events: [],
  commitments: [
    {
      id: 'k1',
      name: named('Promise'),
      area: 'links',
      claim: 'p1.m1',
      bearing: [],
      project: 'p1',
    },
  ],
  readings: [{ id: 'r1', title: named('T'), text: named('Words.'), claims: ['c1'] }],
  names: ['Paper', 'Laos', 'investor'].map(named),
  changes: [{ date: '2026-11-22', kind: 'added', text: named('First.'), claims: [] }],
});

export const textsOf = (data: Bundle): Record<KeptName, string> =>
  Object.fromEntries(
    Object.entries(data).map(([name, list]) => [name, JSON.stringify(list)]),
  ) as Record<KeptName, string>;

export const change = (edit: (data: Bundle) => void): readonly Fault[] => {
  const data = bundle();
  edit(data);
  return checkFiles(textsOf(data));
};

const first = (data: Bundle, name: KeptName): Rec => data[name][0] ?? {};
export const set = (name: KeptName, more: Rec) => (data: Bundle) => {
  Object.assign(first(data, name), more);
};
export const drop = (name: KeptName, key: string) => (data: Bundle) => {
  Reflect.deleteProperty(first(data, name), key);
};
