import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hrefOf, judge, viewState } from '../../src/app/view-state.ts';
import { searchText, tidy } from '../../src/state/address.ts';

const clean = (search: string): string => searchText(tidy(search, judge));

test.each([
  ['?screen=exhibit&id=trade-growth', '?screen=exhibit&id=trade-growth'],
  ['?asOf=2025-02-01', '?asOf=2025-02-01'],
  ['?asOf=2025-02-30', ''],
  ['?asOf=2025-02-01&asOf=2025-03-01', '?asOf=2025-02-01'],
  ['?screen=foo&lang=xx&evidence=everyone', ''],
  ['?evidence=official', '?evidence=official'],
  ['?trade-growth.from=2015', '?trade-growth.from=2015'],
  ['?trade-growth.from=2010', ''],
  ['?trade-growth.from=abc&trade-growth.nothing=1&nothing.from=2015', ''],
  ['?__proto__[x]=1&constructor=2', ''],
])('%s is kept as %s', (search, kept) => {
  expect(clean(search)).toBe(kept);
});

test('any address at all is read, and tidying twice changes nothing', () => {
  const keys = fc.oneof(
    fc.string(),
    fc.constantFrom('screen', 'id', 'asOf', 'evidence', 'q', 'trade-growth.from', '__proto__'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.string()), { maxLength: 6 }), (pairs) => {
      const search = `?${new URLSearchParams(pairs).toString()}`;
      const once = clean(search);
      expect(clean(once)).toBe(once);
      expect(() => viewState(tidy(search, judge))).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test('a link to another screen keeps the day and the voices', () => {
  const params = new URLSearchParams('asOf=2025-02-01&evidence=official');
  expect(hrefOf(params, { screen: 'sources' })).toBe(
    '?asOf=2025-02-01&evidence=official&screen=sources',
  );
});
