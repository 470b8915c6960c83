/** What is said of investment by sector and by place, in groups that may be compared: one document, one period, one count. */
import type { Basis, Claim } from '../../domain/claim.ts';
import type { Day } from '../../domain/civil.ts';
import { groupBy } from '../../domain/comparable.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { period } from '../../domain/edtf.ts';
import { sourced, type Sourced } from '../../domain/sourced.ts';
import { byText } from '../../domain/text-order.ts';

/** Measures of a part, the one to show first in front. */
const measures = [
  'investment.registered',
  'investment.realised',
  'investment.energy-mining',
  'investment.projects',
  'investment.share',
] as const;

export type Part = {
  readonly sector?: string;
  readonly region?: string;
  /** In the order of the measures. */
  readonly claims: readonly Claim[];
  readonly figures: readonly Sourced[];
};

export type Statement = {
  readonly id: string;
  readonly by: 'sector' | 'place';
  readonly lead: Claim;
  /** Last day of the period it speaks of. */
  readonly day: Day;
  readonly basis?: Basis;
  readonly basisInferred: boolean;
  readonly parts: readonly Part[];
};

const dayOf = (claim: Claim): Day =>
  (claim.period === undefined ? null : period(claim.period).latest) ?? Number.NEGATIVE_INFINITY;

/** A sector that its source counts inside another one of the same list. */
export const isInside = (part: Part): boolean => part.sector === 'heavy-industry';

export const figureIn = (part: Part, unit: 'USD' | 'projects'): Sourced | undefined =>
  part.figures.find((figure) => figure.unit === unit);

const order = (claim: Claim): number => measures.indexOf(claim.measure as (typeof measures)[0]);

const partOf = (claims: readonly Claim[]): Part => {
  const sorted = claims.toSorted((a, b) => order(a) - order(b));
  const [first] = sorted;
  return {
    ...(first?.sector === undefined ? {} : { sector: first.sector }),
    ...(first?.region === undefined ? {} : { region: first.region }),
    claims: sorted,
    figures: sorted.flatMap((claim) => sourced(claim) ?? []),
  };
};

const statementOf = (
  id: string,
  claims: readonly Claim[],
  based: Claim | undefined,
): Statement[] => {
  const [lead] = claims;
  if (!lead) return [];
  return [
    {
      id,
      by: lead.region === undefined ? 'sector' : 'place',
      lead,
      day: dayOf(lead),
      ...(based?.basis === undefined ? {} : { basis: based.basis }),
      basisInferred: based?.basisInferred === true,
      parts: [...groupBy(claims, (c) => `${c.region ?? ''}|${c.sector ?? ''}`).values()].map(
        partOf,
      ),
    },
  ];
};

/** Newest first. A share names no count of its own: it goes with the figures it is printed beside. */
export const statements = (data: Dataset): readonly Statement[] => {
  const claims = measures.flatMap((measure) =>
    data
      .where({ measure, refArea: 'VN', counterpartArea: 'LA', kind: 'reported' })
      .filter(
        (claim) =>
          claim.rank !== 'deprecated' &&
          claim.value !== undefined &&
          (claim.sector !== undefined || claim.region !== undefined),
      ),
  );
  const countOf = (claim: Claim): Claim | undefined =>
    claim.basis === undefined
      ? claims.find((c) => c.source === claim.source && c.period === claim.period && c.basis)
      : claim;
  const key = (claim: Claim): string =>
    [
      claim.region === undefined ? 'sector' : 'place',
      claim.source,
      claim.period ?? '',
      countOf(claim)?.basis ?? '',
    ].join('|');
  return [...groupBy(claims, key)]
    .flatMap(([id, own]) => statementOf(id, own, own[0] && countOf(own[0])))
    .toSorted((a, b) => b.day - a.day || byText(a.id, b.id));
};

/** Two parts at least with a figure of one unit: only then can they be compared. */
export const isSplit = (statement: Statement, unit: 'USD' | 'projects'): boolean =>
  statement.parts.filter((part) => !isInside(part) && figureIn(part, unit)).length > 1;

export const newestSplit = (
  all: readonly Statement[],
  by: Statement['by'],
  unit: 'USD' | 'projects',
): Statement | undefined =>
  all.find((statement) => statement.by === by && isSplit(statement, unit));

/** The largest part of a split. */
export const leaderOf = (
  statement: Statement,
  unit: 'USD' | 'projects',
): { readonly part: Part; readonly figure: Sourced } | undefined =>
  statement.parts
    .filter((part) => !isInside(part))
    .flatMap((part) => {
      const figure = figureIn(part, unit);
      return figure ? [{ part, figure }] : [];
    })
    .toSorted((a, b) => b.figure.value - a.figure.value)[0];

/** Sectors named in words, newest first. */
export const namedOnly = (data: Dataset): readonly Claim[] =>
  data
    .where({ measure: 'investment.sectors', kind: 'reported' })
    .toSorted((a, b) => dayOf(b) - dayOf(a));

/** Beside it: figures that hold more than Laos. */
export const notLaosAlone = (data: Dataset): readonly Claim[] =>
  data.claims.filter(
    (claim) =>
      claim.measure === 'investment.clv-triangle' ||
      (claim.measure === 'investment.share' && claim.counterpartArea === 'W1'),
  );
