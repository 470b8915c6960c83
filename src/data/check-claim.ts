/** What a single claim must hold: references, dates, the rule for `realtimeStart`, units, status and rank. */
import type { Claim } from '../domain/claim.ts';
import { isoDay, parseIsoDay } from '../domain/civil.ts';
import type { Files } from '../domain/dataset.ts';
import { parseEdtf, period, windowOf } from '../domain/edtf.ts';
import type { Fault } from './fault.ts';

type Say = (field: string, reason: string) => Fault[];

const lastDay = (edtf: string | undefined): string | undefined => {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  const latest = parsed && windowOf(parsed).latest;
  return latest === null || latest === undefined ? undefined : isoDay(latest);
};

const dates = (claim: Claim, published: string | undefined, say: Say): Fault[] => {
  const unread = (['period', 'statedOn'] as const).flatMap((field) =>
    claim[field] !== undefined && parseEdtf(claim[field]) === undefined
      ? say(field, `"${claim[field]}" is not a date of the profile`)
      : [],
  );
  const start = parseIsoDay(claim.realtimeStart);
  if (start === undefined) return [...unread, ...say('realtimeStart', 'is not a civil day')];
  // The rule holds for what is dated by its own statement or document; the undated say so themselves.
  const stated = claim.statedOn !== undefined && parseIsoDay(claim.statedOn) !== undefined;
  const wanted = stated
    ? claim.statedOn
    : claim.undatedPublication
      ? undefined
      : lastDay(published);
  const late = wanted !== undefined && claim.realtimeStart > wanted;
  const begins = claim.period === undefined ? null : period(claim.period).earliest;
  return [
    ...unread,
    ...(stated && claim.realtimeStart !== claim.statedOn
      ? say('realtimeStart', `was stated on ${claim.statedOn ?? ''}`)
      : late
        ? say('realtimeStart', `is later than the document, ${wanted}`)
        : []),
    ...(claim.kind === 'reported' && begins !== null && start < begins
      ? say('realtimeStart', 'is before the period it reports on begins')
      : []),
    ...(claim.realtimeEnd !== undefined && claim.realtimeEnd <= claim.realtimeStart
      ? say('realtimeEnd', 'is not after realtimeStart')
      : []),
    ...(published === undefined && !stated && claim.undatedPublication !== true
      ? say('undatedPublication', 'must be true: neither statement nor document has a date')
      : []),
  ];
};

const numbers = (claim: Claim, data: Files, say: Say): Fault[] => {
  const unit = data.measures.find((measure) => measure.id === claim.measure)?.unit;
  const plain = claim.unit?.replace('-per-year', '');
  return [
    ...(claim.value !== undefined && claim.unit === undefined
      ? say('unit', 'is missing beside a value')
      : []),
    ...(claim.value === undefined && claim.valueHigh !== undefined
      ? say('value', 'is missing beside valueHigh')
      : []),
    ...(claim.value !== undefined && claim.valueHigh !== undefined && claim.valueHigh < claim.value
      ? say('valueHigh', 'is below value')
      : []),
    ...(claim.value !== undefined && unit !== undefined && plain !== unit.replace('-per-year', '')
      ? say('unit', `is ${claim.unit ?? 'missing'}, the measure has ${unit}`)
      : []),
  ];
};

const standing = (claim: Claim, say: Say): Fault[] => [
  ...(claim.rank !== 'normal' && claim.rankReason === undefined
    ? say('rankReason', `is missing for a ${claim.rank} claim`)
    : []),
  ...(claim.rank === 'normal' && claim.rankReason !== undefined
    ? say('rankReason', 'stands on a claim of normal rank')
    : []),
  ...(claim.kind === 'forecast' && !claim.obsStatus.includes('F') && !claim.obsStatus.includes('V')
    ? say('obsStatus', 'must hold F for a forecast')
    : []),
  ...(claim.authority === 'unofficial' && claim.obsStatus.includes('A')
    ? say('obsStatus', 'must hold V and not A for an unofficial voice')
    : []),
  ...(/^investment\.(projects|registered|realised)$/.test(claim.measure) &&
  claim.basis === undefined
    ? say('basis', 'is missing on a stock of investment')
    : []),
];

export const checkClaim = (claim: Claim, data: Files): Fault[] => {
  const say: Say = (field, reason) => [{ file: 'claims.json', record: claim.id, field, reason }];
  const source = data.sources.find((candidate) => candidate.id === claim.source);
  return [
    ...(source ? [] : say('source', `no source has the id ${claim.source}`)),
    ...(data.measures.some((measure) => measure.id === claim.measure)
      ? []
      : say('measure', `no measure has the id ${claim.measure}`)),
    ...(claim.product === undefined || data.products.some((product) => product.id === claim.product)
      ? []
      : say('product', `no product has the id ${claim.product}`)),
    ...dates(claim, source?.published, say),
    ...numbers(claim, data, say),
    ...standing(claim, say),
  ];
};
