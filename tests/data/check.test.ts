import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/data/check.ts';
import { keptNames, type KeptName } from '../../src/data/files.ts';
import { bundle, change, textsOf } from '../support/bundle.ts';
import { brokenCases } from './broken-cases.ts';

test('a sound bundle has no fault', () => {
  expect(checkFiles(textsOf(bundle()))).toEqual([]);
});

test('the shipped files have no fault', () => {
  const texts = Object.fromEntries(
    keptNames.map((name) => [name, readFileSync(`public/data/${name}.json`, 'utf8')]),
  ) as Record<KeptName, string>;
  expect(checkFiles(texts)).toEqual([]);
});

describe('each fault is named by file, record, field and reason', () => {
  test.each(brokenCases)('%s', (_, edit, file, record, field, reason) => {
    expect(change(edit)).toContainEqual({ file, record, field, reason });
  });
});

test.each([
  ['NaN', '[{"id": "c1", "value": NaN}]', /^is not JSON/],
  ['a truncated file', '[{"id": "c1"', /^is not JSON/],
  ['a web page', '<!doctype html>', /^is not JSON/],
  ['no list', '{"id": "c1"}', /^is not a list$/],
  ['a prototype key', '[{"id": "c1", "__proto__": {"polluted": true}}]', /^has a forbidden key$/],
])('%s in place of claims is refused whole', (_, text, reason) => {
  const faults = checkFiles({ ...textsOf(bundle()), claims: text });
  expect(faults[0]).toMatchObject({ file: 'claims.json', record: '–', field: '–' });
  expect(faults[0]?.reason).toMatch(reason);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('a number beyond all bounds is refused', () => {
  const text = textsOf(bundle()).claims.replace('2.25', '1e309');
  expect(checkFiles({ ...textsOf(bundle()), claims: text })).toContainEqual(
    expect.objectContaining({ record: 'c1', field: 'value' }),
  );
});
