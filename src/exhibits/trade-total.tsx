/** Tile: the latest full year of two-way trade, who said it, and the year on which sources disagree most. */
import { Tile } from '../charts/tile.tsx';
import { claimsIn, claimTable } from '../contract/claim-table.ts';
import { carrierText, officeText, statedText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import type { TileLine, TileView } from '../contract/tile.ts';
import { unsaid } from '../contract/view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { wholeYear } from '../domain/periods.ts';
import { apartOf, type Relation } from '../domain/relations.ts';
import { sourced } from '../domain/sourced.ts';
import { growthOf, latestYear, tradeSeries, twoWay, type YearPoint } from '../domain/trade.ts';
import { text } from '../i18n/text.ts';

const sparkFrom = 2011;

/** The largest conflict on a whole year of the series. */
const widest = (data: Dataset): Relation | undefined =>
  data
    .relations()
    .find(
      (relation) =>
        relation.kind === 'conflict' &&
        relation.measure === twoWay.measure &&
        relation.claims.every((claim) => claim.direction === 'both' && claim.refArea === 'VN') &&
        wholeYear(relation.period) !== undefined,
    );

/** "2024: 2.25 Ministry of Industry and Trade, 3.8 the article, uncorroborated ≠ 69%" */
const disputeLine = (data: Dataset, relation: Relation): TileLine[] => {
  const preferred = relation.verdict?.preferred;
  const lead = preferred ?? relation.claims[0];
  const rival = relation.claims
    .filter((claim) => claim !== lead)
    .toSorted((a, b) => distance(b) - distance(a))[0];
  function distance(claim: Relation['claims'][number]): number {
    return Math.abs((sourced(claim)?.value ?? 0) - ((lead && sourced(lead)?.value) ?? 0));
  }
  const figures = [lead, rival].map((claim) => claim && sourced(claim));
  const apart = apartOf(relation);
  if (!lead || !rival || !figures[0] || !figures[1] || !apart) return [];
  return [
    {
      id: 'dispute',
      look: 'plain',
      text: text(
        rival.authority === 'unofficial' ? 'tradeTotal.disputeUnofficial' : 'tradeTotal.dispute',
        {
          year: { period: relation.period, of: apart },
          a: { figure: figures[0], style: 'bare', mult: 9 },
          whoA: officeText(data, lead),
          b: { figure: figures[1], style: 'bare', mult: 9 },
          whoB: officeText(data, rival),
          apart: { figure: apart, style: 'bare' },
        },
      ),
    },
  ];
};

const latestLines = (data: Dataset, point: YearPoint): TileLine[] => {
  const growth = growthOf(data, String(point.year), String(point.year - 1));
  const claim = point.verdict?.preferred;
  return [
    ...(growth
      ? [
          {
            id: 'growth',
            look: 'strong' as const,
            text: text('tradeTotal.growth', {
              growth: { figure: growth, style: 'signed' },
              before: { period: String(point.year - 1), of: growth },
            }),
          },
        ]
      : []),
    ...(claim
      ? [
          {
            id: 'who',
            look: 'grey' as const,
            text: text('tradeTotal.who', {
              who: officeText(data, claim),
              date: statedText(data, claim, 'short'),
              carrier: carrierText(data, claim),
            }),
          },
        ]
      : []),
  ];
};

const view = (data: Dataset): TileView => {
  const point = latestYear(data);
  const relation = widest(data);
  const series = point ? tradeSeries(data, sparkFrom, point.year) : [];
  const growth = point && growthOf(data, String(point.year), String(point.year - 1));
  const headline = point
    ? text(growth ? 'tradeTotal.headline' : 'tradeTotal.headlineFlat', {
        figure: { figure: point.figure },
        year: { period: String(point.year), of: point.figure },
        ...(growth ? { growth: { figure: growth, style: 'signed' as const } } : {}),
      })
    : text('tradeTotal.empty');
  return {
    headline,
    scope: text('tradeTotal.scope'),
    name: point
      ? text('tradeTotal.name', { year: { period: String(point.year), of: point.figure } })
      : text('tradeTotal.title'),
    items: point
      ? [{ id: 'latest', figure: point.figure, mult: 9, after: text('unitWord.usd9') }]
      : [],
    lines: [
      ...(point ? latestLines(data, point) : []),
      ...(relation ? disputeLine(data, relation) : []),
    ],
    empty: text('tradeTotal.empty'),
    spark: series
      .filter((p) => p.figure.kind !== 'forecast')
      .map((p) => ({ x: p.year, figure: p.figure })),
    table: claimTable(
      data,
      claimsIn(data, [
        ...(point?.verdict?.claims ?? []).map((claim) => claim.id),
        ...(growth?.claims ?? []),
        ...(relation?.claims ?? []).map((claim) => claim.id),
        ...series.toReversed().flatMap((p) => p.figure.claims),
      ]),
      text('tradeTotal.title'),
    ),
    notes: [],
    disagreements: relation ? [relation] : [],
  };
};

export const tradeTotal = defineExhibit({
  id: 'trade-total',
  title: 'tradeTotal.title',
  section: 'overview',
  size: 'tile',
  params: {},
  view,
  Figure: ({ view: v, frame }) => (
    <Tile
      items={v.items}
      lines={v.lines}
      empty={unsaid(v, frame)}
      size="hero"
      {...(v.spark ? { spark: v.spark } : {})}
    />
  ),
});
