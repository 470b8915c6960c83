/** Goods in both directions and the balance between them; a year without a split stays empty. */
import { XyPanels, type KeyItem, type Panel } from '../charts/xy-panels.tsx';
import { column } from '../contract/claim-table.ts';
import { speakerText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { year, type Values } from '../contract/params.ts';
import { unsaid, type Note, type Row, type View } from '../contract/view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { apartOf } from '../domain/relations.ts';
import { sourced, type Sourced } from '../domain/sourced.ts';
import { sameSideSince, splits, type Split } from '../domain/trade-balance.ts';
import { twoWay } from '../domain/trade.ts';
import { text, type Text } from '../i18n/text.ts';
import { balanceModel, flowsModel } from './trade-balance/model.ts';
import { byText } from '../domain/text-order.ts';

const params = {
  from: year('control.from', { min: 2006, max: 2022, fallback: 2012 }),
  to: year('control.to', { min: 2014, max: 2026, fallback: 2025 }),
};

export type BalanceView = View & {
  readonly panels: readonly Panel[];
  readonly legend: readonly KeyItem[];
  readonly empty: Text;
};

const headline = (found: readonly Split[]): Text => {
  const last = found.findLast((split) => !split.part && split.balance !== undefined);
  const since = sameSideSince(found);
  if (!last?.balance || !since?.balance) return text('tradeBalance.none');
  return text(last.balance.value > 0 ? 'tradeBalance.laoSurplus' : 'tradeBalance.vnSurplus', {
    since: { period: since.period, of: since.balance },
    figure: { figure: last.balance },
    year: { period: last.period, of: last.balance },
  });
};

/** Years of the record kept by Laos: another register, told beside the drawing and not in it. */
const laoRecord = (data: Dataset): Note[] => {
  const own = (direction: 'VN-LA' | 'LA-VN'): Sourced[] =>
    data
      .where({ ...twoWay, refArea: 'LA', counterpartArea: 'VN', direction, kind: 'reported' })
      .filter((claim) => claim.period?.length === 4)
      .toSorted((a, b) => byText(a.period ?? '', b.period ?? ''))
      .flatMap((claim) => sourced(claim) ?? []);
  const out = own('LA-VN').at(-1);
  const back = own('VN-LA').find((figure) => figure.period === out?.period);
  return out && back
    ? [
        {
          id: 'lao-record',
          title: text('tradeBalance.noteRecord'),
          text: text('tradeBalance.noteRecordText', {
            year: { period: out.period ?? '', of: out },
            out: { figure: out },
            back: { figure: back },
          }),
        },
      ]
    : [];
};

const whoSays = (data: Dataset, split: Split): Text => {
  const figure = [split.toLaos, split.toVietnam].find((f) => f?.kind === 'reported');
  const claim = data.claim(figure?.claims[0] ?? '');
  return claim ? speakerText(data, claim) : text('breakdown.computed');
};

const rowOf = (data: Dataset, split: Split): Row => {
  const relation = data
    .relations()
    .find(
      (r) =>
        r.kind === 'conflict' &&
        r.mistake === undefined &&
        r.period === split.period &&
        r.claims.some((claim) =>
          [split.toLaos, split.toVietnam].some((figure) => figure?.claims.includes(claim.id)),
        ),
    );
  const [evidence] = [split.balance, split.toLaos, split.toVietnam].filter((f) => f !== undefined);
  return {
    id: split.period,
    cells: [
      evidence
        ? text('say.period', { date: { period: split.period, of: evidence } })
        : text('say.empty'),
      split.toLaos ?? null,
      split.toVietnam ?? null,
      split.balance ?? null,
      whoSays(data, split),
      (relation && apartOf(relation)) ?? text('say.empty'),
    ],
  };
};

const view = (data: Dataset, values: Values<typeof params>): BalanceView => {
  const span = { from: Math.min(values.from, values.to - 2), to: values.to };
  const found = splits(data, span.from, span.to).filter((split) => split.year <= span.to);
  const part = found.find((split) => split.part);
  return {
    headline: headline(found),
    scope: text('tradeBalance.scope'),
    empty: text('tradeBalance.none'),
    legend: [
      { id: 'la', tone: 'la', look: 'solid', label: text('direction.LA-VN') },
      { id: 'vn', tone: 'vn', look: 'solid', label: text('direction.VN-LA') },
      { id: 'derived', tone: 'ink', look: 'dashed', label: text('tradeBalance.keyDerived') },
      { id: 'part', tone: 'ink', look: 'open', label: text('tradeBalance.keyPart') },
    ],
    panels: [
      {
        id: 'flows',
        tone: 'ink',
        title: text('tradeBalance.flows'),
        model: flowsModel(found, span),
      },
      {
        id: 'balance',
        tone: 'ink',
        title: text('tradeBalance.balance'),
        model: balanceModel(found, span),
      },
    ],
    table: {
      caption: text('tradeBalance.title'),
      columns: [
        column('period'),
        column('toLaos', 'end', 6),
        column('toVietnam', 'end', 6),
        column('surplus', 'end', 6),
        column('who'),
        column('apart', 'end'),
      ],
      rows: found.map((split) => rowOf(data, split)),
    },
    notes: [
      {
        id: 'drawn',
        title: text('tradeBalance.noteDrawn'),
        text: text('tradeBalance.noteDrawnText'),
      },
      ...(part?.balance
        ? [
            {
              id: 'part',
              title: text('tradeBalance.notePart'),
              text: text('tradeBalance.notePartText', {
                period: { period: part.period, of: part.balance },
                figure: { figure: part.balance },
              }),
            },
          ]
        : []),
      ...laoRecord(data),
    ],
    disagreements: data
      .relations()
      .filter(
        (relation) =>
          relation.measure === twoWay.measure &&
          ['VN-LA', 'LA-VN', 'net'].includes(relation.claims[0]?.direction ?? ''),
      ),
  };
};

export const tradeBalance = defineExhibit({
  id: 'trade-balance',
  title: 'tradeBalance.title',
  section: 'trade',
  size: 'chart',
  params,
  view,
  Figure: ({ view: v, open }) => (
    <XyPanels panels={v.panels} legend={v.legend} columns={1} empty={unsaid(v)} onOpen={open} />
  ),
});
