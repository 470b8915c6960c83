/** What was built: its claims, and the screens and exhibits it has. */
import { readFileSync } from 'node:fs';
import type { Claim, Source } from '../../../src/domain/claim.ts';

const dist = new URL('../../../dist/', import.meta.url);

const listOf = (name: string): unknown => {
  const parsed: unknown = JSON.parse(readFileSync(new URL(`data/${name}.json`, dist), 'utf8'));
  return Array.isArray(parsed) ? parsed : (parsed as Record<string, unknown>)[name];
};

export const claims = listOf('claims') as readonly Claim[];
export const sources = listOf('sources') as readonly Source[];
export const notes = listOf('notes') as readonly { readonly id: string; readonly note: string }[];
export const claimById: ReadonlyMap<string, Claim> = new Map(claims.map((c) => [c.id, c]));

export const builtHtml = readFileSync(new URL('index.html', dist), 'utf8');

/** Every exhibit of the dashboard, in page order. */
export const exhibitIds: readonly string[] = [
  ...new Set([...builtHtml.matchAll(/ data-exhibit="([^"]+)"/g)].flatMap(([, id]) => id ?? [])),
];

export const focusOf = (id: string): string => `?screen=exhibit&id=${id}`;

export type Screens = readonly (readonly [name: string, address: string])[];

export const screens: Screens = [
  ['dashboard', ''],
  ...exhibitIds.map((id) => [`focus view of ${id}`, focusOf(id)] as const),
  ['sources', '?screen=sources'],
  ['documents', '?screen=sources&ledger.tab=sources'],
  ['changes', '?screen=sources&ledger.tab=changes'],
  ['about', '?screen=about'],
];

const tiles = /of (?:trade-target|fdi-|credit-line|tax-paid|attention)/;

/** Focus views of tiles are laid out alike: one stands for all but in the long run. */
export const kindsOfScreens = process.env['LONG']
  ? screens
  : screens.filter(([name]) => !tiles.test(name));

/** A few screens to a test: each is turned to, which is quicker than opening it anew. */
export const inGroups = (
  all: Screens,
  size = 6,
): readonly (readonly [names: string, screens: Screens])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => {
    const group = all.slice(i * size, (i + 1) * size);
    return [group.map(([name]) => name.replace('focus view of ', '')).join(', '), group] as const;
  });

/** The one claim with these fields; a test that names figures must not depend on ids. */
export const theClaim = (wanted: Partial<Claim>): Claim => {
  const fields = Object.entries(wanted) as [keyof Claim, unknown][];
  const found = claims.filter((claim) => fields.every(([field, value]) => claim[field] === value));
  const [claim] = found;
  if (!claim) throw new Error(`no claim has ${JSON.stringify(wanted)}`);
  return claim;
};

const twoWay2024 = {
  measure: 'trade.goods',
  refArea: 'VN',
  counterpartArea: 'LA',
  direction: 'both',
  period: '2024',
} as const;

/** Two-way trade of 2024 as the article has it, and as preferred. */
export const article2024 = theClaim({ ...twoWay2024, authority: 'unofficial' });
export const official2024 = theClaim({ ...twoWay2024, rank: 'preferred' });

export const isOfficial = (claim: Claim | undefined): boolean =>
  claim !== undefined && ['statistics', 'ministry', 'leader'].includes(claim.authority);

/** The same numbers in every run; a sample that changes finds faults nobody can repeat. */
export const sampleOf = <T>(items: readonly T[], size: number, seed: number): readonly T[] => {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, size)
    .map(({ item }) => item);
};
