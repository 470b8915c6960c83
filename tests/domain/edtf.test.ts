import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayOf, daysInMonth, isoDay, parseIsoDay } from '../../src/domain/civil.ts';
import { deadlineOf, parseEdtf, period, printEdtf, windowOf } from '../../src/domain/edtf.ts';
import { bySpan, compare, daysPast, passed, widened } from '../../src/domain/window.ts';

/** A longer sweep on demand: `npm run test:long`. */
const runs = process.env['LONG'] ? 100_000 : 10_000;
const day = (text: string): number => parseIsoDay(text) ?? Number.NaN;
const pad = (value: number): string => String(value).padStart(2, '0');

const years = fc.integer({ min: 1000, max: 2999 }).map(String);
const qualifiers = fc.constantFrom('', '', '~', '?', '%');
const month = fc.integer({ min: 1, max: 12 });
const plainDates = fc.oneof(
  years,
  fc.tuple(years, month).map(([y, m]) => `${y}-${pad(m)}`),
  fc
    .tuple(years, month, fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]) => `${y}-${pad(m)}-${pad(Math.min(d, daysInMonth(Number(y), m)))}`),
  fc.tuple(years, fc.integer({ min: 33, max: 41 })).map(([y, p]) => `${y}-${String(p)}`),
  years.map((y) => `${y.slice(0, 3)}X`),
);
const dates = fc.tuple(plainDates, qualifiers).map(([date, mark]) => date + mark);
const intervals = fc
  .tuple(fc.oneof(dates, fc.constantFrom('..', '')), fc.oneof(dates, fc.constantFrom('..', '')))
  .map(([a, b]) => `${a}/${b}`)
  .filter((text) => parseEdtf(text) !== undefined);
const strings = fc.oneof(dates, dates, intervals);

describe('the profile', () => {
  test.each([
    ['2026-38', '2026-05-01', '2026-08-31'],
    ['2025-36', '2025-10-01', '2025-12-31'],
    ['2026-37', '2026-01-01', '2026-04-30'],
    ['2026-41', '2026-07-01', '2026-12-31'],
    ['2028', '2028-01-01', '2028-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-36/2028', '2025-10-01', '2028-12-31'],
  ])('%s runs from %s to %s', (text, earliest, latest) => {
    expect(period(text)).toMatchObject({ earliest: day(earliest), latest: day(latest) });
  });

  test('a deadline falls in the window of its end', () => {
    const by = parseEdtf('../2026-38');
    expect(by && deadlineOf(by)).toMatchObject({
      earliest: day('2026-05-01'),
      latest: day('2026-08-31'),
    });
    expect(by && windowOf(by).open).toBe('earliest');
  });

  test.each([
    '',
    '/',
    '../..',
    '2026-21',
    '2026-13',
    '2025-02-30',
    '2026/2025',
    '26',
    '2026-Q3',
    'x',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test('earliest is never after latest, and printing gives the string back', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const parsed = parseEdtf(text);
        expect(parsed && printEdtf(parsed)).toBe(text);
        const { earliest, latest } = period(text);
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
      }),
      { numRuns: runs },
    );
  });

  test('no string makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/.X~?%') })),
        (text) => {
          const parsed = parseEdtf(text);
          if (parsed) expect(printEdtf(parsed)).toBe(text);
        },
      ),
      { numRuns: runs },
    );
  });
});

/**
 * The `edtf` package as oracle, outside its documented faults: wrong bounds for the thirds 37 and 38,
 * no qualifier on parts of a year by default, no intervals that mix them or have open ends with usable bounds.
 */
test('agrees with the edtf package', () => {
  const sound = fc.oneof(
    fc
      .tuple(
        plainDates.filter((d) => !/-(3[3-9]|4[01])$/.test(d) && !d.endsWith('X')),
        qualifiers,
      )
      .map(([d, q]) => d + q),
    fc
      .tuple(years, fc.constantFrom('33', '34', '35', '36', '39', '40', '41'))
      .map((parts) => parts.join('-')),
    years.map((y) => `${y.slice(0, 3)}X`),
  );
  const level = { level: 3 };
  fc.assert(
    fc.property(sound, (text) => {
      const theirs = edtf(text, level);
      const ours = period(text);
      const utc = (ms: number): number => Math.floor(ms / 86_400_000);
      expect([ours.earliest, ours.latest]).toEqual([utc(theirs.min), utc(theirs.max)]);
    }),
    { numRuns: runs },
  );
});

describe('comparing', () => {
  test('days past are counted from the end of the window', () => {
    const by = parseEdtf('../2026-38');
    expect(by && daysPast(deadlineOf(by), day('2026-11-22'))).toBe(83);
    expect(daysPast(period('2025-36'), day('2026-11-22'))).toBe(326);
    expect(daysPast(period('2026'), day('2026-11-22'))).toBeNull();
  });

  test('a window that straddles the day has possibly passed', () => {
    expect(passed(period('2026'), day('2026-11-22'))).toBe('possibly');
    expect(passed(period('2027'), day('2026-11-22'))).toBe('no');
    expect(passed(period('2026-37'), day('2026-11-22'))).toBe('yes');
  });

  test('is antisymmetric, and passing never goes back', () => {
    const mirror = { before: 'after', after: 'before', possibly: 'possibly' } as const;
    const order = { no: 0, possibly: 1, yes: 2 } as const;
    fc.assert(
      fc.property(strings, strings, fc.integer({ min: -1000, max: 60_000 }), (a, b, asOf) => {
        const [x, y] = [period(a), period(b)];
        expect(compare(y, x)).toBe(mirror[compare(x, y)]);
        expect(Math.sign(bySpan(x, y)) + Math.sign(bySpan(y, x))).toBe(0);
        expect(order[passed(x, asOf + 1)]).toBeGreaterThanOrEqual(order[passed(x, asOf)]);
        const wide = widened(x);
        if (x.earliest !== null && wide.earliest !== null)
          expect(wide.earliest).toBeLessThanOrEqual(x.earliest);
      }),
      { numRuns: 2000 },
    );
  });
});

test('civil days and dates are one to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (value) => {
      const { year, month: m, day: d } = civilOf(value);
      expect(dayOf(year, m, d)).toBe(value);
      if (year >= 1000) expect(parseIsoDay(isoDay(value))).toBe(value);
    }),
    { numRuns: runs },
  );
  expect(dayOf(1970, 1, 1)).toBe(0);
});
