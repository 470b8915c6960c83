/** What the record does not hold, computed where it can be. */
import { civilOf } from '../../domain/civil.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { period } from '../../domain/edtf.ts';
import { evidenceOf } from '../../contract/describe.ts';
import { latestSet } from '../../domain/investment.ts';
import type { Claim } from '../../domain/claim.ts';
import { latestYear, tradeSeries, twoWay } from '../../domain/trade.ts';
import { text, type Text } from '../../i18n/text.ts';
import { listText } from '../../contract/describe.ts';

const firstYear = 2010;

const lastDay = (claim: Claim): number =>
  (claim.period === undefined ? null : period(claim.period).latest) ?? Number.NEGATIVE_INFINITY;

const newestOf = (claims: readonly Claim[]): Claim | undefined =>
  claims.filter((c) => c.period !== undefined).toSorted((a, b) => lastDay(b) - lastDay(a))[0];

const currentYear = (data: Dataset): Text => {
  const { year } = civilOf(data.asOf);
  const newest = newestOf(data.where({ ...twoWay, kind: 'reported' }));
  if (newest?.period === undefined) return text('about.missing.trade');
  const values = { newest: { period: newest.period, of: evidenceOf(newest) } };
  return civilOf(lastDay(newest)).year < year
    ? text('about.missing.currentYear', values)
    : text('about.missing.newest', values);
};

/** Years with a total in which one of the two directions has no figure. */
const withoutSplit = (data: Dataset): Text[] => {
  const last = latestYear(data)?.year ?? firstYear - 1;
  const has = (year: number, direction: 'VN-LA' | 'LA-VN'): boolean =>
    data.where({ ...twoWay, direction, kind: 'reported', period: String(year) }).length > 0;
  const years = tradeSeries(data, firstYear, last).filter(
    ({ year }) => !has(year, 'VN-LA') || !has(year, 'LA-VN'),
  );
  return years.length === 0
    ? []
    : [
        text('about.missing.split', {
          years: listText(
            years.map(({ year, figure }) =>
              text('say.period', { date: { period: String(year), of: figure } }),
            ),
          ),
        }),
      ];
};

const sectors = (data: Dataset): Text => {
  const newest = newestOf(
    data
      .where({ measure: 'investment.registered', kind: 'reported' })
      .filter((claim) => claim.sector !== undefined),
  );
  return newest?.period === undefined
    ? text('about.missing.sectors')
    : text('about.missing.sectorsSince', {
        date: { period: newest.period, of: evidenceOf(newest) },
      });
};

const register = (data: Dataset): Text[] => {
  const set = latestSet(data);
  return set
    ? [
        text('about.missing.register', { projects: { figure: set.projects } }),
        text('about.missing.later', { date: { period: set.period, of: set.projects } }),
      ]
    : [];
};

export const missing = (data: Dataset): readonly Text[] => [
  currentYear(data),
  ...withoutSplit(data),
  sectors(data),
  ...register(data),
  text('about.missing.realised'),
];
