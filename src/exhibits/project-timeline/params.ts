/** What a reader may change about the timeline: all of it in the address, most of it with a control of its own. */
import { choice, kept, toggle, words, type Params, type Values } from '../../contract/params.ts';
import { projectStatuses } from '../../domain/project.ts';
import { projectFamilies } from '../../domain/project-family.ts';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const any = { value: 'any', label: 'timeline.any' } as const;

const levels = ['fit', 'decade', 'five', 'year', 'quarter', 'month'] as const;
type Level = (typeof levels)[number];

const zoom = choice<Level | 'own'>(
  'timeline.zoom',
  levels.map((value) => ({ value, label: `timeline.level.${value}` as const })),
  'decade',
);

export const params = {
  show: choice(
    'timeline.show',
    [
      { value: 'all', label: 'timeline.all' },
      { value: 'current', label: 'timeline.current' },
      { value: 'past-target', label: 'timeline.pastTarget' },
    ],
    'all',
  ),
  zoom: {
    ...zoom,
    /** `own`: a stretch of the reader's, from and to in the address. */
    read: (raw: string) => (raw === 'own' ? 'own' : zoom.read(raw)),
    settles: ['from', 'to'],
  },
  group: choice(
    'timeline.group',
    (['sector', 'kind', 'status', 'lead', 'none'] as const).map((value) => ({
      value,
      label: `timeline.by.${value}` as const,
    })),
    'sector',
    true,
  ),
  sort: choice(
    'timeline.sort',
    (['start', 'end', 'value', 'name', 'slip'] as const).map((value) => ({
      value,
      label: `timeline.by.${value}` as const,
    })),
    'start',
    true,
  ),
  sector: choice(
    'timeline.sector',
    [
      any,
      ...projectFamilies.map((value) => ({ value, label: `timeline.family.${value}` as const })),
    ],
    'any',
    true,
  ),
  status: choice(
    'timeline.state',
    [
      any,
      ...projectStatuses.map((value) => ({ value, label: `timeline.status.${value}` as const })),
    ],
    'any',
    true,
  ),
  dates: choice(
    'timeline.dates',
    [
      any,
      { value: 'dated', label: 'timeline.dated' },
      { value: 'imprecise', label: 'timeline.imprecise' },
    ],
    'any',
    true,
  ),
  q: words('timeline.find'),
  events: toggle('timeline.events', true),
  from: kept('timeline.zoom', day),
  to: kept('timeline.zoom', day),
  open: kept('timeline.title', /^[a-z0-9-]+$/),
} satisfies Params;

export type Settings = Values<typeof params>;
