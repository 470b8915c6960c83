/** The table twin of the trade series, and the conflicts on its years. */
import { column } from '../../contract/claim-table.ts';
import { carrierText, speakerText } from '../../contract/describe.ts';
import type { Row, Table } from '../../contract/view.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { apartOf, type Relation } from '../../domain/relations.ts';
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
