import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparators, type Claim } from '../../src/domain/claim.ts';
import { derive } from '../../src/domain/derive.ts';
import { average, difference, growth, pace, share } from '../../src/domain/formulas.ts';
import { combined, exact, hedgeOf, hedgeWord } from '../../src/domain/hedge.ts';
import { sourced, type Sourced } from '../../src/domain/sourced.ts';
import { createText } from '../../src/i18n/translate.ts';

const t = createText('en');

const claim = (id: string, more: Partial<Claim>): Claim => ({
  id,
  measure: 'trade.goods',
  refArea: 'VN',
  kind: 'reported',
  obsStatus: ['A'],
  rank: 'normal',
  source: 's',
  body: 'b',
  authority: 'ministry',
  realtimeStart: '2025-01-01',
  unit: 'USD',
  ...more,
});

const figure = (value: number, more: Partial<Claim> = {}): Sourced => {
  const made = sourced(claim(`c${String(value)}`, { value, unitMult: 9, ...more }));
  if (!made) throw new Error('no figure');
  return made;
};

const say = (made: Sourced | undefined): string => (made ? t.said({ figure: made }) : '–');

const registered = figure(6.21, { comparator: '>' });
const realised = figure(3, { comparator: '~' });
const count = figure(276, { unit: 'projects', unitMult: 0 });

describe('words are part of the figure and take part in arithmetic', () => {
  test.each([
    [
      'over 6.21 − about 3',
      derive(difference, [registered, realised]),
      'at least about US$3.2 billion',
    ],
    ['over 6.21 ÷ 276', derive(average, [registered, count]), 'over US$22.5 million'],
    ['about 3 of over 6.21', derive(share, [realised, registered]), 'at most about 48%'],
    [
      '4.3 ÷ 35',
      derive(average, [figure(4.3), figure(35, { unit: 'projects', unitMult: 0 })]),
      'about US$123 million',
    ],
    ['over 6.21 − 5.82', derive(difference, [registered, figure(5.82)]), 'over US$390 million'],
    ['5.5 in two years from 2.98', derive(pace(2), [figure(5.5), figure(2.98)]), 'about 36%'],
  ])('%s', (_, made, words) => {
    expect(say(made)).toBe(words);
  });

  test('2.98 on 2.25 may be anything from 31.9% to 33.0%, so the printed 32.7% fits', () => {
    const { low, high } = derive(growth, [figure(2.98), figure(2.25)])?.interval ?? {
      low: 0,
      high: 0,
    };
    expect([low.toFixed(1), high.toFixed(1)]).toEqual(['31.9', '33.0']);
  });

  test('bounds that oppose each other leave only "about"', () => {
    expect(hedgeWord(combined([hedgeOf('>'), hedgeOf('>')], [1, -1]))).toBe('about');
    expect(hedgeWord(combined([hedgeOf('>'), exact], [1, -1]))).toBe('over');
    expect(hedgeWord(combined([exact, hedgeOf('>')], [1, -1]))).toBe('nearly');
  });

  test('growth from nothing is no figure', () => {
    expect(
      derive(growth, [figure(2), figure(0, { unit: 'projects', unitMult: 0 })]),
    ).toBeUndefined();
  });
});

const figures = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(undefined, ...comparators),
    fc.constantFrom('ministry', 'press', 'unofficial'),
    fc.uuid(),
  )
  .map(([digits, decimals, comparator, authority, id]) => {
    const made = sourced(
      claim(id, {
        value: digits / 10 ** decimals,
        unitMult: 6,
        authority: authority,
        ...(comparator ? { comparator } : {}),
      }),
    );
    if (!made) throw new Error('no figure');
    return made;
  });

test('a derived figure keeps every claim, the weakest voice, and lies in its own interval', () => {
  fc.assert(
    fc.property(
      figures,
      figures,
      fc.constantFrom(growth, share, difference, average),
      (a, b, formula) => {
        const made = derive(formula, [a, b]);
        if (!made) return;
        expect(made.claims).toEqual(expect.arrayContaining([...a.claims, ...b.claims]));
        expect(made.kind).toBe('derived');
        const weak = [a, b].some((x) => x.authority === 'unofficial');
        expect(made.authority === 'unofficial').toBe(weak);
        const slack = 1e-6 * (1 + Math.abs(made.value));
        expect(made.interval.low).toBeLessThanOrEqual(made.value + slack);
        expect(made.interval.high).toBeGreaterThanOrEqual(made.value - slack);
        expect(say(made)).not.toMatch(/NaN|undefined|Infinity/);
      },
    ),
    { numRuns: 3000 },
  );
});

test('what is said of a derived figure never claims more than its bound', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      const made = derive(average, [a, b]);
      if (!made || made.hedge.bound !== 'lower' || made.hedge.approximate) return;
      const [, number = '0'] =
        /([\d,.]+)/.exec(t.said({ figure: { ...made, unit: 'MW' }, style: 'bare' })) ?? [];
      expect(Number(number.replaceAll(',', ''))).toBeLessThanOrEqual(made.value * (1 + 1e-9));
    }),
    { numRuns: 2000 },
  );
});
