/** One project line for every case of the timeline's drawing code: drawn in the gallery, measured in a test. */
import { parseIsoDay, type Day } from '../../domain/civil.ts';
import type { Claim } from '../../domain/claim.ts';
import { datasetAt, openArchive } from '../../domain/dataset.ts';
import type { MilestoneRole, Project } from '../../domain/project.ts';
import { trackOf, type Track } from '../../domain/project-track.ts';

export const casesAsOf: Day = parseIsoDay('2026-11-22') ?? 0;

type Told = {
  readonly role: MilestoneRole;
  readonly when: string;
  readonly planned?: true;
  readonly type?: string;
  readonly body?: string;
  readonly stated?: string;
};

const base: Omit<Claim, 'id'> = {
  measure: 'project.milestone',
  refArea: 'LA',
  subject: 'p',
  kind: 'reported',
  obsStatus: ['A'],
  rank: 'normal',
  source: 's',
  body: 'a',
  authority: 'press',
  realtimeStart: '2020-01-01',
};

/** The line of a project of which just this is told, whose state was last reported then. */
export const trackFrom = (
  told: readonly Told[],
  code = 'planned',
  lastReport = '2024-06-30',
  asOf = casesAsOf,
): Track => {
  const claims = told.map(({ when, planned, body = 'a', stated = '2020-01-01' }, i): Claim => ({
    ...base,
    id: `p.m${String(i)}`,
    period: when,
    kind: planned ? 'target' : 'reported',
    body,
    realtimeStart: stated,
  }));
  const project: Project = {
    id: 'p',
    name: { en: 'Project' },
    sector: 'road',
    vietnamRole: 'joint',
    place: { text: 'Laos' },
    values: [],
    measures: [],
    milestones: told.map(({ role, type = role }, i) => ({ claim: `p.m${String(i)}`, type, role })),
    status: { code, claim: 'p.s', text: { en: '' } },
  };
  const status: Claim = { ...base, id: 'p.s', period: lastReport };
  const none = { measures: [], sources: [], products: [], events: [], commitments: [] };
  const files = {
    ...none,
    claims: [...claims, status],
    projects: [project],
    readings: [],
    changes: [],
  };
  return trackOf(datasetAt(openArchive(files, ''), asOf), project);
};

const start = (when: string, more: Partial<Told> = {}): Told => ({ role: 'start', when, ...more });
const end = (when: string, more: Partial<Told> = {}): Told => ({ role: 'end', when, ...more });
const said = (when: string): Told => ({ role: 'announced', when });
const planned = { planned: true } as const;

export const glyphCases: Readonly<Record<string, Track>> = {
  'exact, planned': trackFrom([start('2027-02-12', planned), end('2028-05-03', planned)], 'signed'),
  'exact, reported': trackFrom([start('2023-09-30'), end('2025-01-23')], 'completed'),
  'end in a window': trackFrom([start('2023-03-01'), end('2028', planned)], 'construction'),
  'end about': trackFrom([start('2023-03-01'), end('2028~', planned)], 'construction'),
  'end doubtful': trackFrom([start('2023-03-01'), end('2028?', planned)], 'construction'),
  'milestone, exact': trackFrom([end('2027-05-03', planned)]),
  'milestone in a window': trackFrom([end('2027-38', planned)]),
  'milestone about': trackFrom([end('2028-06~', planned)]),
  'start not stated': trackFrom([said('2025-08-12'), end('2028', planned)]),
  'no end given': trackFrom([start('2023-03-01/..')], 'construction'),
  'end not stated': trackFrom([start('2023-03-01/')], 'construction'),
  undated: trackFrom([said('2025-08-12')]),
  'past due': trackFrom([said('2025-08-12'), end('../2026-38', planned)]),
  'possibly due': trackFrom([start('2025-03-01'), end('2026', planned)], 'construction'),
  completed: trackFrom([said('2023-01-10'), end('2025-04-28')], 'completed'),
  cancelled: trackFrom([start('2023-01', planned), end('2025-06', planned)], 'cancelled'),
  suspended: trackFrom([start('2023-01-05'), end('2025-06', planned)], 'suspended'),
  'clipped on both sides': trackFrom([start('2019-01-05'), end('2035', planned)], 'construction'),
  'two sources': trackFrom(
    [start('2023-04', { body: 'a' }), start('2023-08', { body: 'b' }), end('2025-08-22')],
    'completed',
  ),
  'earlier plans': trackFrom([
    start('2022-11', { ...planned, stated: '2022-03-31' }),
    start('2024-12', { ...planned, stated: '2023-10-26' }),
    start('2027-37', { ...planned, stated: '2024-10-29' }),
  ]),
  slip: trackFrom([start('2023-01-05'), end('2024-36', planned), end('2025-07')], 'completed'),
  'planned and reported': trackFrom(
    [
      start('2023-01-05', planned),
      end('2025-01-31', planned),
      start('2023-06-01'),
      end('2026-02-11'),
    ],
    'completed',
  ),
};
