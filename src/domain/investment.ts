/** Vietnam's investment in Laos: snapshots of a stock, on two registers that never mix. */
import type { Basis, Claim } from './claim.ts';
import type { Day } from './civil.ts';
import { groupBy } from './comparable.ts';
import type { Dataset } from './dataset.ts';
import { period } from './edtf.ts';
import { ofClaims } from './remembered.ts';
import { sourced, type Sourced } from './sourced.ts';

export const stock = { refArea: 'VN', counterpartArea: 'LA', direction: 'VN-LA' } as const;

export type Snapshot = {
  /** EDTF: the day or month the figures hold for. */
  readonly period: string;
  /** Last day of that period. */
  readonly day: Day;
  readonly basis: Basis;
  readonly basisInferred: boolean;
  readonly claims: readonly Claim[];
  readonly projects?: Sourced;
  readonly registered?: Sourced;
  readonly realised?: Sourced;
};

const measures = {
  projects: 'investment.projects',
  registered: 'investment.registered',
  realised: 'investment.realised',
} as const;

const isStock = (claim: Claim): boolean =>
  claim.kind === 'reported' &&
  claim.sector === undefined &&
  claim.region === undefined &&
  claim.subject === undefined &&
  claim.basis !== undefined;

const snapshotOf = (claims: readonly Claim[]): Snapshot[] => {
  const [first] = claims;
  const day = first?.period === undefined ? null : period(first.period).latest;
  if (first?.period === undefined || first.basis === undefined || day === null) return [];
  const figure = (measure: string): Sourced | undefined => {
    const claim = claims.find((candidate) => candidate.measure === measure);
    return claim && sourced(claim);
  };
  const [projects, registered, realised] = [
    figure(measures.projects),
    figure(measures.registered),
    figure(measures.realised),
  ];
  return [
    {
      period: first.period,
      day,
      basis: first.basis,
      basisInferred: claims.some((claim) => claim.basisInferred === true),
      claims,
      ...(projects ? { projects } : {}),
      ...(registered ? { registered } : {}),
      ...(realised ? { realised } : {}),
    },
  ];
};

/** One snapshot a source and day, oldest first. */
export const snapshots = ofClaims((data: Dataset): readonly Snapshot[] => {
  const claims = Object.values(measures).flatMap((measure) =>
    data.where({ ...stock, measure }).filter(isStock),
  );
  const groups = groupBy(claims, (c) => c.period && `${c.source}|${c.period}|${c.basis ?? ''}`);
  return [...groups.values()].flatMap(snapshotOf).toSorted((a, b) => a.day - b.day);
});

export type Complete = Snapshot & Required<Pick<Snapshot, 'projects' | 'registered' | 'realised'>>;

const isComplete = (snapshot: Snapshot): snapshot is Complete =>
  snapshot.projects !== undefined &&
  snapshot.registered !== undefined &&
  snapshot.realised !== undefined;

/** The latest set with all three figures on the Vietnamese count; a stated basis before an inferred one. */
export const latestSet = (data: Dataset): Complete | undefined =>
  snapshots(data)
    .filter((snapshot) => snapshot.basis === 'vn-certificates')
    .filter(isComplete)
    .toSorted((a, b) => a.day - b.day || Number(b.basisInferred) - Number(a.basisInferred))
    .at(-1);

/** Later figures than the set whose source names no basis. */
export const laterWithoutBasis = (data: Dataset, set: Snapshot): Snapshot | undefined =>
  snapshots(data).findLast((s) => s.basis === 'not-stated' && s.day > set.day);

/** The newest snapshot on the same stated basis at least 90 days before. */
export const earlierSet = (data: Dataset, set: Snapshot): Snapshot | undefined =>
  snapshots(data).findLast(
    (s) =>
      s.basis === set.basis &&
      !s.basisInferred &&
      s.day <= set.day - 90 &&
      s.projects !== undefined &&
      s.registered !== undefined,
  );
