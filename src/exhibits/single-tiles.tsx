/** Tiles that show one claim each: the forecast of inflows, the credit line, the taxes paid. */
import { Tile } from '../charts/tile.tsx';
import { claimTable } from '../contract/claim-table.ts';
import { officeText, periodText } from '../contract/describe.ts';
import { defineExhibit, type Exhibit } from '../contract/exhibit.ts';
import type { TileView } from '../contract/tile.ts';
import { unsaid } from '../contract/view.ts';
import type { Claim } from '../domain/claim.ts';
import { groupBy, comparableKey } from '../domain/comparable.ts';
import type { Dataset, Query } from '../domain/dataset.ts';
import { period } from '../domain/edtf.ts';
import { sourced } from '../domain/sourced.ts';
import { text, type FigureStyle, type MessageKey } from '../i18n/text.ts';
import { byText } from '../domain/text-order.ts';

type Spec = {
  readonly id: string;
  readonly words: 'fdiOutlook' | 'creditLine' | 'taxPaid';
  readonly query: Query;
  readonly style: FigureStyle;
  readonly mult?: number;
  readonly after?: MessageKey;
  /** Per-year figures only: several measures mix years and spans. */
  readonly accept?: (claim: Claim) => boolean;
};

/** The comparable set with the latest period; within it the weighed claim. */
const latest = (data: Dataset, claims: readonly Claim[]): Claim | undefined => {
  const end = (claim: Claim): number =>
    (claim.period === undefined ? null : period(claim.period).latest) ?? Number.NEGATIVE_INFINITY;
  const newest = claims.toSorted(
    (a, b) => end(b) - end(a) || byText(b.realtimeStart, a.realtimeStart),
  )[0];
  if (!newest) return undefined;
  const group = groupBy(claims, comparableKey).get(comparableKey(newest) ?? '') ?? [newest];
  return data.weigh(group)?.preferred ?? newest;
};

const viewOf =
  (spec: Spec) =>
  (data: Dataset): TileView => {
    const all = data.where(spec.query).filter((claim) => sourced(claim) !== undefined);
    const claim = latest(data, all.filter(spec.accept ?? (() => true)));
    const figure = claim && sourced(claim);
    const words = claim && {
      who: officeText(data, claim),
      period: periodText(claim),
      kind: text(`kind.${claim.kind}`),
    };
    return {
      headline: figure
        ? text(`${spec.words}.headline`, { figure: { figure }, ...words })
        : text(`${spec.words}.empty`),
      scope: text(`${spec.words}.scope`),
      name: text(`${spec.words}.name`),
      items: figure
        ? [
            {
              id: spec.id,
              figure,
              style: spec.style,
              ...(spec.mult === undefined ? {} : { mult: spec.mult }),
              ...(spec.after ? { after: text(spec.after) } : {}),
            },
          ]
        : [],
      lines: words ? [{ id: 'who', look: 'grey', text: text(`${spec.words}.who`, words) }] : [],
      empty: text(`${spec.words}.empty`),
      table: claimTable(data, all, text(`${spec.words}.name`)),
      notes: [],
      disagreements: data
        .relations()
        .filter((relation) => relation.claims.some((c) => figure?.claims.includes(c.id))),
    };
  };

const tileOf = (spec: Spec): Exhibit =>
  defineExhibit({
    id: spec.id,
    title: `${spec.words}.name`,
    section: 'overview',
    size: 'tile',
    params: {},
    view: viewOf(spec),
    Figure: ({ view, frame }) => (
      <Tile items={view.items} lines={view.lines} empty={unsaid(view, frame)} size="small" />
    ),
  });

export const fdiOutlook = tileOf({
  id: 'fdi-outlook',
  words: 'fdiOutlook',
  query: { measure: 'fdi.inflow.growth', refArea: 'LA' },
  style: 'signed',
  after: 'fdiOutlook.after',
});

export const creditLine = tileOf({
  id: 'credit-line',
  words: 'creditLine',
  query: { measure: 'finance.credit-line' },
  style: 'bare',
  mult: 9,
  after: 'unitWord.usd9',
});

export const taxPaid = tileOf({
  id: 'tax-paid',
  words: 'taxPaid',
  query: { measure: 'investment.taxes', kind: 'reported' },
  style: 'bare',
  mult: 6,
  after: 'unitWord.usd6',
  accept: (claim) =>
    claim.subject === undefined && claim.valueHigh === undefined && (claim.unitMult ?? 0) < 9,
});
