/**
 * The one value type of the product. A `Sourced` cannot exist without the claims it rests on;
 * `sourced` makes one from a claim, `derive` the only other one: from others, keeping them.
 */
import { type Authority, type Claim, type Kind, type ObsStatus, type Unit } from './claim.ts';
import { hedgeOf, type Hedge } from './hedge.ts';
import { type Interval } from './interval.ts';
import { remembered } from './remembered.ts';

export type Evidence = {
  readonly claims: readonly [string, ...string[]];
  readonly kind: Kind;
  /** The weakest voice among the claims. */
  readonly authority: Authority;
  readonly status: readonly ObsStatus[];
  /** EDTF. */
  readonly period?: string;
};

/** How many digits a figure may show: as printed, or so many significant ones, or so many decimals. */
export type Precision =
  | { readonly as: 'printed'; readonly decimals: number; readonly mult: number }
  /** `finest`: power of ten of the last digit any input prints; no result goes below it. */
  | { readonly as: 'significant'; readonly digits: number; readonly finest?: number }
  | { readonly as: 'decimals'; readonly decimals: number };

export type Sourced = Evidence & {
  readonly is: 'amount';
  /** In base units: dollars, per cent, projects. The lower end when `valueHigh` is there. */
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: Unit;
  readonly interval: Interval;
  readonly hedge: Hedge;
  readonly precision: Precision;
  /** Name of the formula, and what went in, for derived ones. */
  readonly formula?: FormulaId;
  readonly inputs?: readonly Sourced[];
};

export type SourcedDate = Evidence & {
  readonly is: 'date';
  readonly edtf: string;
  readonly said?: string;
};

export const counted: ReadonlySet<Unit> = new Set<Unit>([
  'projects',
  'jobs',
  'scholarships',
  'contracts',
  'rank',
  'count',
]);

/** Digits after the point as printed; JSON drops the zeros, so a claim may say. */
export const printedDecimals = (claim: Claim): number =>
  claim.decimals ?? String(claim.value ?? 0).split('.')[1]?.length ?? 0;

/** In base units, without the noise of binary fractions: 1.047 billion is 1,047,000,000 dollars. */
const inBase = (value: number, mult = 0): number => Number((value * 10 ** mult).toPrecision(15));

/**
 * What a printed figure stands for: ± half of its last printed digit; over x = [x, 1.1x];
 * nearly x = [0.95x, x]; about x = ±5%. House conventions (design 3.3), shown in About.
 * Counts are exact.
 */
export const intervalOf = remembered((claim: Claim): Interval | undefined => {
  if (claim.value === undefined) return undefined;
  const scale = 10 ** (claim.unitMult ?? 0);
  const value = inBase(claim.value, claim.unitMult);
  const high = inBase(claim.valueHigh ?? claim.value, claim.unitMult);
  const spread = (factor: number): number => Math.abs(value) * factor;
  switch (claim.comparator) {
    case '>':
    case '>=':
      return { low: value, high: high + spread(0.1) };
    case '<':
    case '<=':
      return { low: value - spread(0.05), high };
    case '~':
      return { low: value - spread(0.05), high: high + spread(0.05) };
    case undefined: {
      const half =
        claim.unit !== undefined && counted.has(claim.unit)
          ? 0
          : (0.5 * scale) / 10 ** printedDecimals(claim);
      return { low: value - half, high: high + half };
    }
  }
});

const evidenceOf = (claim: Claim): Evidence => ({
  claims: [claim.id],
  kind: claim.kind,
  authority: claim.authority,
  status: claim.obsStatus,
  ...(claim.period === undefined ? {} : { period: claim.period }),
});

/** The claim's figure; `undefined` for a statement without a number. */
export const sourced = remembered((claim: Claim): Sourced | undefined => {
  const interval = intervalOf(claim);
  if (claim.value === undefined || claim.unit === undefined || interval === undefined)
    return undefined;
  const mult = claim.unitMult ?? 0;
  return {
    is: 'amount',
    ...evidenceOf(claim),
    value: inBase(claim.value, mult),
    ...(claim.valueHigh === undefined ? {} : { valueHigh: inBase(claim.valueHigh, mult) }),
    unit: claim.unit,
    interval,
    hedge: hedgeOf(claim.comparator),
    precision: { as: 'printed', decimals: printedDecimals(claim), mult },
  };
});

/** The claim's date, as a figure of its own. */
export const sourcedDate = (claim: Claim): SourcedDate | undefined =>
  claim.period === undefined
    ? undefined
    : {
        is: 'date',
        ...evidenceOf(claim),
        edtf: claim.period,
        ...(claim.said === undefined ? {} : { said: claim.said }),
      };

export type FormulaId =
  | 'growth'
  | 'share'
  | 'difference'
  | 'sum'
  | 'average'
  | 'ratio'
  | 'pace'
  | 'backcast'
  | 'grown'
  | 'range'
  | 'restated'
  | 'interval'
  | 'apart'
  | 'days-past'
  | 'slip'
  | 'count';
