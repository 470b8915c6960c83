/** Which claims speak of the same thing. Only comparable claims can agree or disagree. */
import type { Claim } from './claim.ts';
import { remembered } from './remembered.ts';

/** Areas as the page contract writes them: reporter first. */
export const areasOf = (claim: Claim): string =>
  [claim.refArea, claim.counterpartArea].filter((area) => area !== undefined).join('-');

export const thingOf = (claim: Claim): string =>
  claim.product ?? claim.subject ?? claim.sector ?? claim.region ?? '';

/** Everything but period and kind: one series. */
export const seriesKey = remembered((claim: Claim): string =>
  [claim.measure, areasOf(claim), thingOf(claim), claim.direction ?? '', claim.basis ?? ''].join(
    '|',
  ),
);

/** `<measure>|<areas>|<product or subject>|<direction>|<basis>|<period>` (page contract). */
export const conflictKey = remembered(
  (claim: Claim): string => `${seriesKey(claim)}|${claim.period ?? ''}`,
);

/**
 * Comparable: same series and exact period, and all reported, all forecast or all targets.
 * Statements without a number and claims without a period are not comparable with anything.
 */
export const comparableKey = (claim: Claim): string | undefined =>
  claim.value === undefined || claim.period === undefined
    ? undefined
    : `${claim.kind}|${conflictKey(claim)}`;

/** Groups in order of first appearance. */
export const groupBy = <T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
