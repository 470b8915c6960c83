/** Goods trade by direction and its balance, year by year, from the Vietnamese record. */
import type { Direction } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { derive } from './derive.ts';
import { period as windowOf } from './edtf.ts';
import { backcast, difference, grown } from './formulas.ts';
import { width } from './interval.ts';
import type { Sourced } from './sourced.ts';
import { twoWay } from './trade.ts';
import { isOfficial } from './claim.ts';
import { byText } from './text-order.ts';

export type Split = {
  /** EDTF: a year, or the part of one that both directions are printed for. */
  readonly period: string;
  readonly year: number;
  /** Only part of the year is known: the year's total will be larger. */
  readonly part: boolean;
  /** Vietnam to Laos, and Laos to Vietnam; printed where their kind is `reported`. */
  readonly toLaos?: Sourced;
  readonly toVietnam?: Sourced;
  /** What Laos sells beyond what it buys; negative where Vietnam sells more. */
  readonly balance?: Sourced;
};

const printed = (data: Dataset, direction: Direction, period: string): Sourced | undefined =>
  data.weigh(data.where({ ...twoWay, direction, kind: 'reported', period }))?.figure;

const rate = (data: Dataset, direction: Direction, period: string): Sourced | undefined =>
  data.weigh(
    data.where({ ...twoWay, measure: 'trade.goods.growth', direction, kind: 'reported', period }),
  )?.figure;

const narrowest = (found: readonly (Sourced | undefined)[]): Sourced | undefined =>
  found.filter((f) => f !== undefined).toSorted((a, b) => width(a.interval) - width(b.interval))[0];

/** From the year before and the growth on it, or from the year after and its growth. */
const byGrowth = (data: Dataset, direction: Direction, year: number): Sourced | undefined => {
  const step = (
    formula: typeof grown,
    base: Sourced | undefined,
    growth: Sourced | undefined,
  ): Sourced | undefined => base && growth && derive(formula, [base, growth], String(year));
  const level = (of: number): Sourced | undefined => printed(data, direction, String(of));
  return narrowest([
    step(grown, level(year - 1), rate(data, direction, String(year))),
    step(backcast, level(year + 1), rate(data, direction, String(year + 1))),
  ]);
};

/**
 * Printed; or derived from a neighbouring year and a printed rate, or as the total less the other
 * direction, whichever has the narrower interval.
 */
const directionIn = (data: Dataset, direction: Direction, year: number): Sourced | undefined => {
  const at = String(year);
  const own = printed(data, direction, at);
  if (own) return own;
  const other = direction === 'VN-LA' ? 'LA-VN' : 'VN-LA';
  const total = printed(data, 'both', at);
  const rest = printed(data, other, at) ?? byGrowth(data, other, year);
  return narrowest([
    byGrowth(data, direction, year),
    total && rest && derive(difference, [total, rest], at),
  ]);
};

/** Printed by an official voice, else the one direction less the other, else whatever is printed. */
const balanceOf = (
  data: Dataset,
  period: string,
  toLaos: Sourced | undefined,
  toVietnam: Sourced | undefined,
): Sourced | undefined => {
  const net = printed(data, 'net', period);
  if (net && isOfficial(net.authority)) return net;
  return (toLaos && toVietnam && derive(difference, [toVietnam, toLaos], period)) ?? net;
};

const splitOf = (
  data: Dataset,
  period: string,
  year: number,
  toLaos: Sourced | undefined,
  toVietnam: Sourced | undefined,
): Split | undefined => {
  const balance = balanceOf(data, period, toLaos, toVietnam);
  if (!toLaos && !toVietnam && !balance) return undefined;
  return {
    period,
    year,
    part: period !== String(year),
    ...(toLaos ? { toLaos } : {}),
    ...(toVietnam ? { toVietnam } : {}),
    ...(balance ? { balance } : {}),
  };
};

/** A year is worth drawing when both directions are known; one alone says nothing of the balance. */
const wholeYears = (data: Dataset, from: number, to: number): Split[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).flatMap((year) => {
    const [toLaos, toVietnam] = [
      directionIn(data, 'VN-LA', year),
      directionIn(data, 'LA-VN', year),
    ];
    return (toLaos && toVietnam && splitOf(data, String(year), year, toLaos, toVietnam)) ?? [];
  });

/** The longest part of the year after the last whole one for which both directions are printed. */
const partYear = (data: Dataset, after: number): Split | undefined => {
  const periods = data
    .where({ ...twoWay, direction: 'VN-LA', kind: 'reported' })
    .flatMap((claim) => claim.period ?? [])
    .filter((period) => {
      const window = windowOf(period);
      return (
        Number(period.slice(0, 4)) > after &&
        period.length > 4 &&
        window.latest !== null &&
        printed(data, 'LA-VN', period) !== undefined
      );
    });
  const length = (period: string): number => {
    const window = windowOf(period);
    return (window.latest ?? 0) - (window.earliest ?? 0);
  };
  const [best] = [...new Set(periods)].toSorted(
    (a, b) => byText(b.slice(0, 4), a.slice(0, 4)) || length(b) - length(a),
  );
  return best === undefined
    ? undefined
    : splitOf(
        data,
        best,
        Number(best.slice(0, 4)),
        printed(data, 'VN-LA', best),
        printed(data, 'LA-VN', best),
      );
};

/** Every year with both directions, and the newest part of a later year. */
export const splits = (data: Dataset, from: number, to: number): readonly Split[] => {
  const whole = wholeYears(data, from, to);
  const last = whole.at(-1);
  const part = last && partYear(data, last.year);
  return part ? [...whole, part] : whole;
};

/** First year of the run, up to the last whole year, in which the balance has kept its sign. */
export const sameSideSince = (found: readonly Split[]): Split | undefined => {
  const whole = found.filter((split) => !split.part && split.balance !== undefined);
  const side = Math.sign(whole.at(-1)?.balance?.value ?? 0);
  const turn = whole.findLastIndex((split) => Math.sign(split.balance?.value ?? 0) !== side);
  return side === 0 ? undefined : whole[turn + 1];
};
