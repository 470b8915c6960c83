/** Capital newly registered by Vietnamese investors in Laos, by year and by part of a year. */
import type { Claim } from './claim.ts';
import { conflictOn, type Dataset } from './dataset.ts';
import { period as windowOf } from './edtf.ts';
import { stock } from './investment.ts';
import type { Relation } from './relations.ts';
import { wholeYear } from './periods.ts';
import { sourced, type Sourced } from './sourced.ts';

export type Flow = {
  /** EDTF: a year, or months of one. */
  readonly period: string;
  readonly year: number;
  readonly part: boolean;
  /** The preferred figure, or the range of all where none is. */
  readonly figure: Sourced;
  readonly claim: Claim;
  /** Other statements whose ranges do not meet it, one a value. */
  readonly others: readonly Sourced[];
  readonly conflict?: Relation;
};

const flowOf = (data: Dataset, period: string, claims: readonly Claim[]): Flow[] => {
  const verdict = data.weigh(claims);
  const claim = verdict?.preferred ?? verdict?.claims[0];
  if (!verdict || !claim) return [];
  const conflict = conflictOn(data, claim);
  // A range holds them all already.
  const others = (verdict.preferred ? (conflict?.claims ?? []) : [])
    .flatMap((other) => sourced(other) ?? [])
    .filter(
      (figure, i, all) =>
        figure.value !== verdict.figure.value &&
        all.findIndex((same) => same.value === figure.value) === i,
    );
  return [
    {
      period,
      year: Number(period.slice(0, 4)),
      part: wholeYear(period) === undefined,
      figure: verdict.figure,
      claim,
      others,
      ...(conflict ? { conflict } : {}),
    },
  ];
};

/** Every period of one year for which a total is reported, in order of their ends. */
export const newCapital = (data: Dataset): readonly Flow[] => {
  const claims = data
    .where({ ...stock, measure: 'investment.commitments', kind: 'reported' })
    .filter((claim) => claim.sector === undefined && claim.region === undefined);
  const periods = [...new Set(claims.flatMap((claim) => claim.period ?? []))].filter((period) => {
    const { earliest, latest } = windowOf(period);
    return earliest !== null && latest !== null && latest - earliest <= 366;
  });
  const end = (period: string): number => windowOf(period).latest ?? 0;
  return periods
    .toSorted((a, b) => end(a) - end(b))
    .flatMap((period) =>
      flowOf(
        data,
        period,
        claims.filter((claim) => claim.period === period),
      ),
    );
};

/** One flow a year: the whole year where it is known, else its longest part. */
export const byYear = (flows: readonly Flow[]): readonly Flow[] =>
  [...new Set(flows.map((flow) => flow.year))].flatMap((year) => {
    const own = flows.filter((flow) => flow.year === year);
    return own.find((flow) => !flow.part) ?? own.at(-1) ?? [];
  });

/** The newest year that was reported at least three times on its way, from its first month on. */
export const asItGrew = (flows: readonly Flow[]): readonly Flow[] => {
  const from = (flow: Flow): boolean =>
    !flow.part || new RegExp(`^${String(flow.year)}-01/`).test(flow.period);
  const years = [...new Set(flows.map((flow) => flow.year))].toReversed();
  const grew = (year: number): Flow[] => flows.filter((flow) => flow.year === year && from(flow));
  const year = years.find((candidate) => grew(candidate).length >= 3);
  return year === undefined ? [] : grew(year);
};
