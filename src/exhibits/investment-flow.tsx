/** New commitments: capital newly registered, by year, and the newest year as it was reported on its way. */
import { XyPanels, type KeyItem, type Panel } from '../charts/xy-panels.tsx';
import { column } from '../contract/claim-table.ts';
import { carrierText, speakerText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { unsaid, type Note, type Row, type View } from '../contract/view.ts';
import { readingOf, type Dataset } from '../domain/dataset.ts';
import { asItGrew, byYear, newCapital, type Flow } from '../domain/new-capital.ts';
import { apartOf, type Relation } from '../domain/relations.ts';
import { text, type Text } from '../i18n/text.ts';
import { grewModel, yearlyModel } from './investment-flow/model.ts';

export type FlowView = View & {
  readonly panels: readonly Panel[];
  readonly legend: readonly KeyItem[];
  readonly empty: Text;
};

const headline = (years: readonly Flow[]): Text => {
  const whole = years.filter((flow) => !flow.part);
  const [before, last] = [whole.at(-2), whole.at(-1)];
  if (!last) return text('investmentFlow.none');
  const said = {
    figure: { figure: last.figure },
    year: { period: last.period, of: last.figure },
  };
  return before?.year === last.year - 1
    ? text('investmentFlow.headline', {
        ...said,
        before: { figure: before.figure },
        then: { period: before.period, of: before.figure },
      })
    : text('investmentFlow.level', said);
};

const noteOf = (data: Dataset, relation: Relation, title: Text, id: string): Note[] => {
  const reading = readingOf(data, relation);
  return reading
    ? [
        {
          id,
          title,
          text: text('say.free', {
            free: { free: reading.text, claims: reading.claims },
          }),
        },
      ]
    : [];
};

/** The widest conflict, and the first rate of growth that does not fit its levels, each with its reading. */
const notesOf = (data: Dataset, relations: readonly Relation[]): Note[] => {
  const conflict = relations.find((relation) => relation.kind === 'conflict' && !relation.mistake);
  const apart = conflict && apartOf(conflict);
  const misfit = relations.find((relation) => relation.kind === 'inconsistency');
  return [
    ...(conflict && apart
      ? noteOf(
          data,
          conflict,
          text('tradeGrowth.noteConflict', {
            year: { period: conflict.period, of: apart },
            apart: { figure: apart, style: 'bare' },
          }),
          'conflict',
        )
      : []),
    ...(misfit ? noteOf(data, misfit, text('investmentFlow.noteGrowth'), 'growth') : []),
    {
      id: 'flow',
      title: text('investmentFlow.noteFlow'),
      text: text('investmentFlow.noteFlowText'),
    },
  ];
};

const rowOf = (data: Dataset, flow: Flow): Row => ({
  id: flow.period,
  cells: [
    text('say.period', { date: { period: flow.period, of: flow.figure } }),
    flow.others.length > 0 ? [flow.figure, ...flow.others] : flow.figure,
    speakerText(data, flow.claim),
    carrierText(data, flow.claim),
    (flow.conflict && apartOf(flow.conflict)) ?? text('say.empty'),
  ],
});

const view = (data: Dataset): FlowView => {
  const flows = newCapital(data);
  const years = byYear(flows);
  const grew = asItGrew(flows);
  const [newest] = grew;
  const relations = data
    .relations()
    .filter((relation) => relation.measure.startsWith('investment.commitments'));
  return {
    headline: headline(years),
    scope: text('investmentFlow.scope'),
    empty: text('investmentFlow.none'),
    legend: [
      { id: 'year', tone: 'vn', look: 'solid', label: text('investmentFlow.keyYear') },
      { id: 'part', tone: 'vn', look: 'open', label: text('tradeBalance.keyPart') },
      { id: 'other', tone: 'vn', look: 'dot', label: text('investmentFlow.keyOther') },
    ],
    panels: [
      {
        id: 'years',
        tone: 'ink',
        title: text('investmentFlow.years'),
        model: yearlyModel(years),
      },
      ...(newest
        ? [
            {
              id: 'grew',
              tone: 'ink' as const,
              title: text('investmentFlow.grew', {
                year: { period: String(newest.year), of: newest.figure },
              }),
              model: grewModel(grew),
            },
          ]
        : []),
    ],
    table: {
      caption: text('investmentFlow.title'),
      columns: [
        column('period'),
        column('usdMillion', 'end', 6),
        column('who'),
        column('carrier'),
        column('apart', 'end'),
      ],
      rows: flows.toReversed().map((flow) => rowOf(data, flow)),
    },
    notes: notesOf(data, relations),
    disagreements: relations,
  };
};

export const investmentFlow = defineExhibit({
  id: 'investment-flow',
  title: 'investmentFlow.title',
  section: 'investment',
  size: 'chart',
  params: {},
  view,
  Figure: ({ view: v, open }) => (
    <XyPanels panels={v.panels} legend={v.legend} columns={1} empty={unsaid(v)} onOpen={open} />
  ),
});
