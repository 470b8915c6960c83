import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { datasetAt, type Dataset } from '../../src/domain/dataset.ts';
import { projectValues } from '../../src/exhibits/project-values.tsx';
import { valuedOf } from '../../src/exhibits/project-values/valued.ts';
import { createText } from '../../src/i18n/translate.ts';
import { archive, asKnown, dayOf } from '../support/record.ts';

const t = createText('en');
const show = (data = asKnown(), address = '') =>
  projectValues.show(data, new URLSearchParams(address)).view;
const valued = (id: string, data: Dataset = asKnown()) => {
  const project = data.projects.find((candidate) => candidate.id === id);
  if (!project) throw new Error(`no project ${id}`);
  return valuedOf(data, project);
};

test('the headline counts large values and how many of these are begun', () => {
  expect(t.plain(show().headline)).toBe(
    '13 projects are valued at a billion US dollars or more; 7 are reported begun',
  );
});

test('below a billion the largest is named; without any there is nothing to say', () => {
  const claims = archive.claims.filter(
    (claim) => !(claim.value !== undefined && claim.unitMult === 9),
  );
  const small = datasetAt({ ...archive, claims }, dayOf('2026-11-22'));
  expect(t.plain(show(small).headline)).toMatch(/^The largest stated value is .*million: /);
  expect(t.plain(show(asKnown('2004-01-01')).headline)).toMatch(/^No value of a project/);
});

test('the warning holds the registered capital from its claim, and no sum is ever made', () => {
  const { notes } = show();
  expect(t.plain(notes[0]?.text ?? { key: 'say.nothing' })).toContain('over US$6.21 billion');
  expect(JSON.stringify(show())).not.toContain('"formula":"sum"');
});

test('filled is begun, whatever the clock says; planned and unknown are not', () => {
  expect(valued('truong-son-wind').begun).toBe(true);
  expect(valued('nam-kong-3')).toMatchObject({ status: 'past-target', begun: true });
  expect(valued('nong-wind').begun).toBe(false);
  expect(valued('sepon-wind').begun).toBe(false);
});

test('a sum in another currency is quoted and not drawn', () => {
  expect(valued('nam-mo-line')).toMatchObject({
    figures: [],
    claims: [{ said: 'VND 588 billion' }],
  });
  const row = show().table.rows.find(({ id }) => id === 'nam-mo-line.v1');
  expect(row?.cells[2]).toMatchObject({ values: { words: { free: 'VND 588 billion' } } });
});

test('the table holds every project: one row a value, a gap where none is stated', () => {
  const data = asKnown();
  const rows = show(data).table.rows;
  const values = data.projects.flatMap(({ values: ids }) => ids);
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...values]));
  expect(rows.filter(({ cells }) => cells[2] === null).map(({ id }) => id)).toContain('unitel');
});

test('values of one day that cannot both hold are a conflict', () => {
  const rival = archive.claims.find(({ id }) => id === 'attapeu-airport.v2');
  if (!rival) throw new Error('the record changed');
  const more: Claim = { ...rival, value: 60 };
  const claims = archive.claims.map((claim) => (claim === rival ? more : claim));
  const data = datasetAt({ ...archive, claims }, dayOf('2026-11-22'));
  expect(valued('attapeu-airport', data).conflict?.kind).toBe('conflict');
  expect(show(data).disagreements).toHaveLength(1);
  expect(valued('attapeu-airport').conflict).toBeUndefined();
});
