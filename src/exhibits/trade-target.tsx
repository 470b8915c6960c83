/** Tile: the goals for two-way trade that are still open, and the pace the nearest deadline asks for. */
import { Tile } from '../charts/tile.tsx';
import { claimsIn, claimTable } from '../contract/claim-table.ts';
import { officeText, statedText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import type { TileItem, TileView } from '../contract/tile.ts';
import { unsaid } from '../contract/view.ts';
import { isOfficial, type Claim } from '../domain/claim.ts';
import { groupBy } from '../domain/comparable.ts';
import type { Dataset } from '../domain/dataset.ts';
import { period } from '../domain/edtf.ts';
import { sourced } from '../domain/sourced.ts';
import { latestYear, requiredPace, tradeTargets } from '../domain/trade.ts';
import { text } from '../i18n/text.ts';
import { byText } from '../domain/text-order.ts';

/** Still ahead: not reached, and its deadline, if any, not passed. */
const isOpen = (data: Dataset, claim: Claim): boolean => {
  const reached = latestYear(data)?.figure.value ?? 0;
  const latest = claim.period === undefined ? null : period(claim.period).latest;
  return (sourced(claim)?.value ?? 0) > reached && (latest === null || latest >= data.asOf);
};

/** One statement a goal: official before unofficial, one with a known day before one without, then the latest. */
const spoken = (claims: readonly Claim[]): Claim | undefined =>
  claims.toSorted(
    (a, b) =>
      Number(isOfficial(b.authority)) - Number(isOfficial(a.authority)) ||
      Number(b.statedOn !== undefined) - Number(a.statedOn !== undefined) ||
      byText(b.realtimeStart, a.realtimeStart),
  )[0];

const openGoals = (data: Dataset): Claim[] => {
  const open = tradeTargets(data).filter((claim) => isOpen(data, claim));
  return [...groupBy(open, (claim) => String(sourced(claim)?.value)).values()]
    .map(spoken)
    .filter((claim) => claim !== undefined)
    .toSorted(
      (a, b) =>
        Number(b.period !== undefined) - Number(a.period !== undefined) ||
        (sourced(a)?.value ?? 0) - (sourced(b)?.value ?? 0),
    );
};

const itemOf = (data: Dataset, claim: Claim): TileItem[] => {
  const figure = sourced(claim);
  if (!figure) return [];
  const aside = text('tradeTarget.who', {
    who: officeText(data, claim),
    date: statedText(data, claim, 'short'),
  });
  const words =
    claim.period !== undefined
      ? text('tradeTarget.by', { due: { period: claim.period, of: figure } })
      : claim.said !== undefined
        ? text('say.quoted', { words: { quote: claim.said } })
        : text('tradeTarget.noYear');
  return [{ id: claim.id, figure, mult: 9, after: words, aside }];
};

const view = (data: Dataset): TileView => {
  const goals = openGoals(data);
  const dated = goals.find((claim) => requiredPace(data, claim) !== undefined);
  const pace = dated && requiredPace(data, dated);
  const goal = dated && sourced(dated);
  const latest = latestYear(data);
  const paceText =
    pace && goal && dated.period !== undefined && latest
      ? text('tradeTarget.pace', {
          goal: { figure: goal, style: 'bare', mult: 9 },
          due: { period: dated.period, of: goal },
          pace: { figure: pace },
          from: { period: String(latest.year), of: pace },
        })
      : undefined;
  return {
    headline: paceText ?? text(goals.length > 0 ? 'tradeTarget.headline' : 'tradeTarget.empty'),
    scope: text('tradeTarget.scope'),
    name: text('tradeTarget.name'),
    items: goals.flatMap((claim) => itemOf(data, claim)),
    lines: paceText ? [{ id: 'pace', look: 'strong', text: paceText }] : [],
    empty: text('tradeTarget.empty'),
    table: claimTable(
      data,
      [...tradeTargets(data), ...claimsIn(data, latestYear(data)?.figure.claims ?? [])],
      text('tradeTarget.title'),
    ),
    notes: [],
    disagreements: data
      .relations()
      .filter((relation) => relation.claims.some((claim) => goals.includes(claim))),
  };
};

export const tradeTarget = defineExhibit({
  id: 'trade-target',
  title: 'tradeTarget.title',
  section: 'overview',
  size: 'tile',
  params: {},
  view,
  Figure: ({ view: v, frame }) => (
    <Tile items={v.items} lines={v.lines} empty={unsaid(v, frame)} size="small" tone="both" />
  ),
});
