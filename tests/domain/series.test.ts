/** Trade by direction and new capital, on the bundled record and on records made for the point. */
import { describe, expect, it } from 'vitest';
import { asItGrew, byYear, newCapital } from '../../src/domain/new-capital.ts';
import { sameSideSince, splits } from '../../src/domain/trade-balance.ts';
import { restated } from '../../src/domain/derive.ts';
import { sourced } from '../../src/domain/sourced.ts';
import { asKnown } from '../support/record.ts';

const data = asKnown('2026-11-24');

describe('trade by direction', () => {
  const found = splits(data, 2010, 2025);
  const of = (period: string) => found.find((split) => split.period === period);

  it('takes printed figures where there are any', () => {
    expect(of('2022')?.toLaos).toMatchObject({ kind: 'reported', value: 656.4e6 });
    expect(of('2022')?.toVietnam).toMatchObject({ kind: 'reported', value: 1.047e9 });
  });

  it('derives a missing direction from a printed rate, and says that it did', () => {
    expect(of('2020')?.toVietnam).toMatchObject({ kind: 'derived', formula: 'backcast' });
    expect(of('2023')?.toVietnam).toMatchObject({ kind: 'derived', formula: 'grown' });
    expect(of('2023')?.toLaos).toMatchObject({ kind: 'derived', formula: 'difference' });
  });

  it('leaves out years without both directions', () => {
    expect(of('2014')).toBeUndefined();
    expect(of('2018')).toBeUndefined();
  });

  it('prefers a balance printed by an official voice to one computed', () => {
    expect(of('2017')?.balance).toMatchObject({ kind: 'reported', value: -156.1e6 });
    expect(of('2024')?.balance).toMatchObject({ kind: 'derived', value: 745e6 });
  });

  it('knows since when the balance has kept its sign', () => {
    expect(sameSideSince(found)?.period).toBe('2021');
  });

  it('adds the longest part of the year after, marked as a part', () => {
    expect(found.at(-1)).toMatchObject({ period: '2025-01/2025-09', part: true });
  });

  it('holds on a day when nothing was known', () => {
    expect(splits(asKnown('1995-01-01'), 1990, 2025)).toEqual([]);
    expect(sameSideSince([])).toBeUndefined();
  });
});

describe('new capital', () => {
  const flows = newCapital(data);

  it('shows a whole year where it is known, else its longest part', () => {
    const years = byYear(flows);
    expect(years.find((flow) => flow.year === 2025)?.part).toBe(false);
    expect(years.find((flow) => flow.year === 2026)).toMatchObject({ part: true });
    expect(new Set(years.map((flow) => flow.year)).size).toBe(years.length);
  });

  it('shows two statements nobody can choose between as their range', () => {
    const months = flows.find((flow) => flow.period === '2025-01/2025-08');
    expect(months?.figure).toMatchObject({ value: 150.3e6, valueHigh: 322e6, formula: 'range' });
    expect(months?.others).toEqual([]);
  });

  it('follows the newest year month by month', () => {
    const grew = asItGrew(flows);
    expect(grew[0]?.period).toBe('2025-01/2025-04');
    expect(grew.at(-1)?.period).toBe('2025');
  });
});

it('a figure stated twice rests on both statements and keeps its words', () => {
  const claims = ['stock-65', 't581'].flatMap((id) => data.claim(id) ?? []);
  const [a, b] = claims.flatMap((claim) => sourced(claim) ?? []);
  if (!a || !b) throw new Error('the record has lost stock-65 or t581');
  const both = restated([a, b]);
  expect(both.claims).toEqual(['stock-65', 't581']);
  expect(both.hedge).toEqual(b.hedge);
});
