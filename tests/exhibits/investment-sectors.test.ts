import { expect, test } from 'vitest';
import { datasetAt } from '../../src/domain/dataset.ts';
import { investmentSectors } from '../../src/exhibits/investment-sectors.tsx';
import {
  isSplit,
  newestSplit,
  statements,
} from '../../src/exhibits/investment-sectors/statements.ts';
import { createText } from '../../src/i18n/translate.ts';
import { archive, asKnown, dayOf } from '../support/record.ts';

const t = createText('en');
const show = (data = asKnown()) => investmentSectors.show(data, new URLSearchParams()).view;
const headline = (data = asKnown()) => t.plain(show(data).headline);

test('the headline is the newest split of capital, its age and its leader', () => {
  expect(headline()).toBe(
    'The last split of capital by sector is of February 2012, over 14 years old: Mining led with US$1.7 billion',
  );
});

test('as known then, and from official voices alone', () => {
  expect(headline(asKnown('2010-06-01'))).toMatch(/of 2009, less than a year old: Industry led/);
  expect(headline(asKnown('2026-11-22', 'official'))).toMatch(
    /^The last split of projects by sector is of December 2017, over 8 years old: Mining led with 47/,
  );
  expect(headline(asKnown('2004-01-01'))).toMatch(/^No split by sector is known/);
});

test('a group never mixes documents, periods or counts', () => {
  for (const { parts, basis } of statements(asKnown())) {
    const claims = parts.flatMap((part) => part.claims);
    expect(new Set(claims.map((claim) => `${claim.source}|${claim.period ?? ''}`)).size).toBe(1);
    expect(claims.every((claim) => claim.basis === undefined || claim.basis === basis)).toBe(true);
  }
});

test('one sector alone, or a part inside another, is no split', () => {
  const all = statements(asKnown());
  const single = all.find((s) => s.by === 'sector' && s.lead.period === '2018-07');
  expect(single && isSplit(single, 'USD')).toBe(false);
  const kept = new Set(['sector-02', 'sector-05']);
  const claims = archive.claims.filter((claim) => kept.has(claim.id));
  const pair = statements(datasetAt({ ...archive, claims }, dayOf('2026-11-22')));
  expect(newestSplit(pair, 'sector', 'USD')).toBeUndefined();
});

test('figures for more than Laos stand in the table and in no group', () => {
  const data = asKnown();
  const inGroups = statements(data).flatMap((s) =>
    s.parts.flatMap((p) => p.claims.map((c) => c.id)),
  );
  const rows = show(data).table.rows.map((row) => row.id);
  for (const id of ['sector-25', 'province-13']) {
    expect(inGroups).not.toContain(id);
    expect(rows).toContain(id);
  }
  expect(rows).toEqual(
    expect.arrayContaining([...inGroups, 'sector-22', 'sector-23', 'sector-24']),
  );
});

test('sectors named without figures are told in the words of the statement', () => {
  const note = show().notes.find((one) => one.id === 'named');
  expect(note && t.plain(note.text)).toMatch(/: .*(energy|hydropower)/i);
});
