/** The table twin of the trade series, and the conflicts on its years. */
import type { Flag, XyModel } from '../../charts/xy-model.ts';
import { claimsIn, column } from '../../contract/claim-table.ts';
import { carrierText, periodText, speakerText } from '../../contract/describe.ts';
import type { Row, Table } from '../../contract/view.ts';
import type { Claim } from '../../domain/claim.ts';
import { conflictOn, type Dataset } from '../../domain/dataset.ts';
import { apartOf, type Relation } from '../../domain/relations.ts';
import { sourced } from '../../domain/sourced.ts';
import { growthOf, tradeSeries, twoWay, type YearPoint } from '../../domain/trade.ts';
import { text } from '../../i18n/text.ts';

/** Conflicts on whole years of the series, largest first. */
export const yearly = (data: Dataset, from: number, to: number): Relation[] =>
  data.relations().filter((relation) => {
    const at = Number(relation.period);
    const [claim] = relation.claims;
    return (
      relation.measure === twoWay.measure &&
      claim?.direction === 'both' &&
      claim.refArea === 'VN' &&
      claim.kind === 'reported' &&
      relation.kind === 'conflict' &&
      at >= from &&
      at <= to
    );
  });

const rowOf = (
  data: Dataset,
  point: YearPoint | undefined,
  at: number,
  relations: readonly Relation[],
): Row => {
  const claim =
    point?.verdict?.preferred ??
    point?.verdict?.claims[0] ??
    data.claim(point?.figure.claims[0] ?? '');
  const growth = point && growthOf(data, String(at), String(at - 1));
  const relation = relations.find((r) => r.period === String(at));
  const apart = relation && apartOf(relation);
  const derived = point?.figure.kind === 'derived';
  return {
    id: String(at),
    cells: [
      text('axis.year', { year: { name: String(at) } }),
      point?.figure ?? null,
      growth ?? text('say.empty'),
      claim === undefined
        ? text('tradeGrowth.noResult')
        : derived
          ? text('tradeGrowth.derivedFrom')
          : speakerText(data, claim),
      claim === undefined || derived ? text('say.empty') : carrierText(data, claim),
      point ? text(`kind.${point.figure.kind}`) : text('say.empty'),
      apart ?? text('say.empty'),
    ],
  };
};

/** Goals and the unofficial path: not results, but drawn among them. */
const besideRow = (data: Dataset, claim: Claim): Row[] => {
  const figure = sourced(claim);
  const conflict = conflictOn(data, claim);
  return figure
    ? [
        {
          id: claim.id,
          cells: [
            periodText(claim),
            figure,
            text('say.empty'),
            speakerText(data, claim),
            carrierText(data, claim),
            text(`kind.${claim.kind}`),
            (conflict && apartOf(conflict)) ?? text('say.empty'),
          ],
        },
      ]
    : [];
};

const flagRow = (data: Dataset, flag: Flag): Row => {
  const claim = data.claim(flag.figure.claims[0]);
  return {
    id: flag.id,
    cells: [
      flag.name,
      text('say.empty'),
      text('say.empty'),
      claim ? speakerText(data, claim) : text('say.empty'),
      claim ? carrierText(data, claim) : text('say.empty'),
      text(`kind.${flag.figure.kind}`),
      text('say.empty'),
    ],
  };
};

/** Everything drawn beside the series of years, in the order of the model: goals, path, goals without a year, events. */
export const besideRows = (data: Dataset, model: XyModel): readonly Row[] => [
  ...claimsIn(data, [
    ...model.series.slice(1).flatMap((s) => s.marks.map((mark) => mark.figure.claims[0])),
  ]).flatMap((claim) => besideRow(data, claim)),
  ...model.flags.map((flag) => flagRow(data, flag)),
];

export const tableOf = (
  data: Dataset,
  from: number,
  to: number,
  relations: readonly Relation[],
): Table => {
  const points = tradeSeries(data, from, to);
  const last = points.at(-1)?.year ?? from;
  return {
    caption: text('tradeGrowth.title'),
    columns: [
      column('year'),
      column('usdBillion', 'end', 9),
      column('growth', 'end'),
      column('who'),
      column('carrier'),
      column('kind'),
      column('apart', 'end'),
    ],
    rows: Array.from({ length: Math.max(0, last - from + 1) }, (_, i) =>
      rowOf(
        data,
        points.find((p) => p.year === from + i),
        from + i,
        relations,
      ),
    ),
  };
};
