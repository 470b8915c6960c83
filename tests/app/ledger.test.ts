/** Filtering, counting, sorting and the address of the ledger. */
import { describe, expect, it, test } from 'vitest';
import { countsOf, entriesOf, found, sorted, wordsOf } from '../../src/app/ledger/entries.ts';
import {
  judgeLedger,
  settingsOf,
  sortText,
  toggled,
  type Settings,
} from '../../src/app/ledger/settings.ts';
import { freeNotes } from '../../src/media/free-notes.ts';
import { createText } from '../../src/i18n/translate.ts';
import { asKnown } from '../support/record.ts';

const data = asKnown();
const entries = entriesOf(data, freeNotes(), createText('en'));
const asked = (query: string): Settings => settingsOf(new URLSearchParams(query));
const ids = (query: string): string[] =>
  found(entries, asked(query), wordsOf(asked(query).q)).map((entry) => entry.claim.id);

describe('filters', () => {
  it('has a row for every claim', () => {
    expect(ids('')).toHaveLength(data.claims.length);
  });

  it('widens within a facet and narrows across facets', () => {
    const trade = ids('ledger.measure=trade').length;
    const both = ids('ledger.measure=trade,power').length;
    expect(both).toBe(trade + ids('ledger.measure=power').length);
    const official = ids('ledger.measure=trade,power&ledger.authority=statistics,ministry,leader');
    expect(official.length).toBeLessThan(both);
    expect(official).toContain('t095');
  });

  it('finds only what disagrees, and what is no mistake', () => {
    const rows = ids('ledger.show=conflict,sound&q=two-way 2024');
    expect(rows).toEqual(expect.arrayContaining(['t095', 't103']));
    for (const id of ids('ledger.show=sound')) expect(data.claim(id)?.rank).not.toBe('deprecated');
  });

  it('finds a year inside a longer period', () => {
    expect(ids('ledger.year=2023')).toContain('t584');
    expect(ids('ledger.year=2019')).not.toContain('t584');
  });

  it('counts each option as if it alone of its facet were chosen', () => {
    const settings = asked('ledger.authority=unofficial&ledger.measure=trade');
    const counts = countsOf(entries, settings, [], 'authority');
    expect(counts.get('unofficial')).toBe(
      ids('ledger.measure=trade&ledger.authority=unofficial').length,
    );
    expect(counts.get('statistics')).toBe(
      ids('ledger.measure=trade&ledger.authority=statistics').length,
    );
  });

  it('finds words whatever their accents', () => {
    expect(ids('q=Tổ Quốc')).toEqual(ids('q=to quoc'));
    expect(ids('q=Tổ Quốc').length).toBeGreaterThan(0);
  });
});

describe('sorting', () => {
  it('puts rows without a value last in both directions', () => {
    for (const down of [true, false]) {
      const rows = sorted(entries, { by: 'value', down });
      const first = rows.findIndex((entry) => entry.value === undefined);
      expect(rows.slice(first).every((entry) => entry.value === undefined)).toBe(true);
      const values = rows.slice(0, first).flatMap((entry) => entry.value ?? []);
      expect(values).toEqual(values.toSorted((a, b) => (down ? b - a : a - b)));
    }
  });

  it('never takes a document without a date for news', () => {
    const [newest] = sorted(entries, { by: 'stated', down: true });
    expect(newest?.claim.undatedPublication).toBeUndefined();
  });
});

test.each([
  ['tab', 'sources', true],
  ['tab', 'claims', false],
  ['measure', 'trade,power', true],
  ['measure', 'trade,trade', false],
  ['measure', 'trade,cheese', false],
  ['sort', 'value-asc', true],
  ['sort', 'stated-desc', false],
  ['sort', 'value', false],
  ['year', '2024', true],
  ['year', '24', false],
  ['source', 'moit-2025-12-06', true],
  ['source', 'a b', false],
  ['colour', 'red', false],
])('ledger.%s=%s is kept: %s', (name, value, kept) => {
  expect(judgeLedger(name, value)).toBe(kept);
});

test('a choice is written and taken back', () => {
  expect(toggled([], 'trade')).toBe('trade');
  expect(toggled(['trade'], 'power')).toBe('trade,power');
  expect(toggled(['trade'], 'trade')).toBeUndefined();
  expect(sortText({ by: 'who', down: false })).toBe('who-asc');
});
