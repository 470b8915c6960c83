import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { datasetAt, type Archive, type Dataset } from '../../src/domain/dataset.ts';
import { exhibits } from '../../src/exhibits/list.ts';
import { enEvidence } from '../../src/i18n/messages/en-evidence.ts';
import { createText } from '../../src/i18n/translate.ts';
import { claimTable } from '../../src/contract/claim-table.ts';
import { claimSentence } from '../../src/contract/describe.ts';
import { evidenceOf } from '../../src/contract/evidence-view.ts';
import { archive, asKnown, dayOf } from '../support/record.ts';

const t = createText('en', enEvidence);
const today = dayOf('2026-11-22');
const nothing = new URLSearchParams();
const data = asKnown();

/** Ids of every claim that a view mentions anywhere, by walking its plain data. */
const cited = (value: unknown, into = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) value.forEach((part) => cited(part, into));
  else if (typeof value === 'object' && value !== null) {
    const { claims, id } = value as { claims?: unknown; id?: unknown };
    if (Array.isArray(claims))
      claims.filter((c) => typeof c === 'string').forEach((c) => into.add(c));
    if (typeof id === 'string' && 'realtimeStart' in value) into.add(id);
    Object.values(value).forEach((part) => cited(part, into));
  }
  return into;
};

const show = (set: Dataset) => exhibits.map((exhibit) => exhibit.show(set, nothing));
const without = (id: string): Archive => ({
  ...archive,
  claims: archive.claims.filter((claim) => claim.id !== id),
});

describe.each(exhibits)('$id', (exhibit) => {
  const { view } = exhibit.show(data, nothing);

  test('has a headline, a scope and a table in words', () => {
    for (const text of [view.headline, view.scope, view.table.caption])
      expect(t.plain(text)).toMatch(/\w/);
    expect(t.plain(view.headline)).not.toMatch(/undefined|NaN|null|\{|\}/);
    expect(view.table.rows.length).toBeGreaterThan(0);
    for (const row of view.table.rows) expect(row.cells).toHaveLength(view.table.columns.length);
  });

  test('cites only claims of the record', () => {
    const ids = [...cited(view)];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => data.claim(id) === undefined)).toEqual([]);
  });
});

/** Every claim in the long run, every third else. */
const step = process.env['LONG'] ? 1 : 3;

test('without any one claim every exhibit and the ledger still stand, and no longer cite it', () => {
  const before = show(data).map(({ view }) => cited(view));
  const faults: string[] = [];
  let touched = 0;
  for (const { id } of archive.claims.filter((_, i) => i % step === 0)) {
    const set = datasetAt(without(id), today);
    show(set).forEach(({ exhibit, view }, i) => {
      const now = cited(view);
      if (now.has(id)) faults.push(`${exhibit.id} still cites ${id}`);
      if (before[i]?.has(id)) touched += 1;
      if (!/\w/.test(t.plain(view.headline)))
        faults.push(`${exhibit.id} has no headline without ${id}`);
    });
    if (set.claims.length !== data.claims.length - 1) faults.push(`the ledger still has ${id}`);
  }
  expect(faults).toEqual([]);
  expect(touched).toBeGreaterThan(300 / step);
}, 240_000);

const only = (keep: (claim: Claim) => boolean): Dataset =>
  datasetAt({ ...archive, claims: archive.claims.filter(keep) }, today);

describe.each([
  ['no claim at all', only(() => false)],
  ['one claim', only((claim) => claim.id === 't095')],
  ['forecasts alone', only((claim) => claim.kind === 'forecast')],
  ['one unofficial voice', only((claim) => claim.authority === 'unofficial')],
  ['disagreeing claims alone', only((claim) => claim.period === '2024')],
  ['dates alone', only((claim) => claim.value === undefined)],
])('%s', (_, set) => {
  test.each(exhibits)('$id stands', (exhibit) => {
    const { view } = exhibit.show(set, nothing);
    expect(t.plain(view.headline)).toMatch(/\w/);
    expect([...cited(view)].filter((id) => set.claim(id) === undefined)).toEqual([]);
  });
});

test('views do not depend on the time zone of the machine', () => {
  const home = process.env['TZ'];
  const zones = ['Asia/Vientiane', 'UTC', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone;
    return JSON.stringify(show(asKnown()).map(({ view }) => [view, t.plain(view.headline)]));
  });
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
  expect(new Set(zones).size).toBe(1);
});

test('every claim has a sentence, a row and its evidence', () => {
  const table = claimTable(data, data.claims, { key: 'disagreements.title' });
  expect(table.rows).toHaveLength(data.claims.length);
  for (const claim of data.claims) {
    expect(t.plain(claimSentence(data, claim))).not.toMatch(/undefined|NaN|\{|\}/);
    const view = evidenceOf(data, claim);
    expect(view.statements.length).toBeGreaterThan(0);
    expect(t.plain(view.sentence)).toMatch(/\w/);
  }
});
