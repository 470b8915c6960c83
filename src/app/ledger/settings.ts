/** What the ledger's part of the address may ask for. Light: the address is judged before the screen is loaded. */
import { authorities, type Authority } from '../../domain/claim.ts';

export const tabs = ['claims', 'sources', 'changes'] as const;
export type Tab = (typeof tabs)[number];

export const topics = [
  'trade',
  'investment',
  'power',
  'projects',
  'economy',
  'cooperation',
] as const;
export type Topic = (typeof topics)[number];

export const saidKinds = ['reported', 'target', 'forecast', 'pledge'] as const;
export type SaidKind = (typeof saidKinds)[number];

/** Only what stands in a disagreement; without what was set aside as a mistake. */
export const shows = ['conflict', 'sound'] as const;
export type Show = (typeof shows)[number];

export const columns = ['value', 'measure', 'period', 'who', 'stated', 'apart'] as const;
export type SortColumn = (typeof columns)[number];
export type Sort = { readonly by: SortColumn; readonly down: boolean };

export const sourceOrders = ['claims', 'date', 'publisher'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

export type Settings = {
  readonly tab: Tab;
  readonly q: string;
  /** None chosen is all. */
  readonly measure: readonly Topic[];
  readonly authority: readonly Authority[];
  readonly kind: readonly SaidKind[];
  readonly show: readonly Show[];
  readonly year: number | undefined;
  readonly sort: Sort;
  readonly order: SourceOrder;
  readonly source: string | undefined;
};

/** The facets of which several may be chosen at once. */
export const facets = {
  measure: topics,
  authority: authorities,
  kind: saidKinds,
  show: shows,
} as const;
export type Facet = keyof typeof facets;

const chosen = <T extends string>(raw: string | null, options: readonly T[]): readonly T[] =>
  options.filter((option) => raw?.split(',').includes(option));

const oneOf = <T extends string>(raw: string | null, options: readonly T[], fallback: T): T =>
  options.find((option) => option === raw) ?? fallback;

const sortOf = (raw: string | null): Sort | undefined => {
  const [by, way] = raw?.split('-') ?? [];
  const column = columns.find((candidate) => candidate === by);
  return column && (way === 'asc' || way === 'desc')
    ? { by: column, down: way === 'desc' }
    : undefined;
};

const yearOf = (raw: string | null): number | undefined =>
  raw !== null && /^(19|20)\d\d$/.test(raw) ? Number(raw) : undefined;

export const sortText = ({ by, down }: Sort): string => `${by}-${down ? 'desc' : 'asc'}`;
const newest = 'stated-desc';

export const settingsOf = (params: URLSearchParams): Settings => {
  const of = (name: string): string | null => params.get(`ledger.${name}`);
  return {
    tab: oneOf(of('tab'), tabs, 'claims'),
    q: params.get('q') ?? '',
    measure: chosen(of('measure'), topics),
    authority: chosen(of('authority'), authorities),
    kind: chosen(of('kind'), saidKinds),
    show: chosen(of('show'), shows),
    year: yearOf(of('year')),
    sort: sortOf(of('sort')) ?? { by: 'stated', down: true },
    order: oneOf(of('order'), sourceOrders, 'claims'),
    source: of('source') ?? undefined,
  };
};

/** Does this value of `ledger.<name>` say something other than the default? */
export const judgeLedger = (name: string, value: string): boolean => {
  if (Object.hasOwn(facets, name)) {
    const options: readonly string[] = facets[name as Facet];
    const parts = value.split(',');
    return parts.every((part) => options.includes(part)) && new Set(parts).size === parts.length;
  }
  switch (name) {
    case 'tab':
      return value !== 'claims' && tabs.includes(value as Tab);
    case 'sort':
      return value !== newest && sortOf(value) !== undefined;
    case 'order':
      return value !== 'claims' && sourceOrders.includes(value as SourceOrder);
    case 'year':
      return yearOf(value) !== undefined;
    case 'source':
      return /^[a-z0-9-]+$/i.test(value);
    default:
      return false;
  }
};

/** The value to write for a facet: `undefined` removes the key. */
export const toggled = (all: readonly string[], option: string): string | undefined => {
  const next = all.includes(option) ? all.filter((one) => one !== option) : [...all, option];
  return next.length === 0 ? undefined : next.join(',');
};

/** The patch that takes all filters away; tab, sorting and search words stay. */
export const noFilters: Readonly<Record<string, undefined>> = Object.fromEntries(
  [...Object.keys(facets), 'year'].map((name) => [`ledger.${name}`, undefined]),
);

/** The patch that leaves nothing of the ledger in the address of another screen. */
export const leaveLedger: Readonly<Record<string, undefined>> = {
  ...noFilters,
  ...Object.fromEntries(
    ['tab', 'sort', 'order', 'source'].map((name) => [`ledger.${name}`, undefined]),
  ),
  q: undefined,
};
