/** The two panels of `investment-flow`: year by year, and the newest year as it was reported. */
import { ticksTo } from '../../charts/scale.ts';
import { shapeOf, voiceOf } from '../../charts/tone.ts';
import type { Gap, Mark, Tie, XTick, XyModel } from '../../charts/xy-model.ts';
import { yearTicks } from '../../charts/xy-time.ts';
import { civilOf } from '../../domain/civil.ts';
import { period as windowOf } from '../../domain/edtf.ts';
import type { Flow } from '../../domain/new-capital.ts';
import { apartOf } from '../../domain/relations.ts';
import type { Sourced } from '../../domain/sourced.ts';
import { text } from '../../i18n/text.ts';

const millions = (value: number): number => value / 1e6;

const markOf = (panel: string, flow: Flow, figure: Sourced, x: number): Mark => ({
  id: `${panel}-${flow.period}-${figure.claims[0]}`,
  x,
  y: millions(figure.value),
  ...(figure.valueHigh === undefined ? {} : { yHigh: millions(figure.valueHigh) }),
  figure,
  shape: shapeOf[figure.kind],
  tone: 'vn',
  name: text('chart.mark', {
    period: text('say.period', { date: { period: flow.period, of: figure } }),
    figure: { figure },
    kind: text(`kind.${figure.kind}`),
    voice: text(`voice.${voiceOf(figure.authority)}`),
  }),
});

const labelOf = (figure: Sourced): Pick<Mark, 'label'> => ({
  label: text('say.figure', { figure: { figure, style: 'mark', mult: 6 } }),
});

/** Below this a tie between two marks is shorter than its own label. */
const readable = 0.1;

const tiesOf = (flows: readonly Flow[], at: (flow: Flow) => number): Tie[] =>
  flows.flatMap((flow): Tie[] => {
    const apart = flow.conflict && apartOf(flow.conflict);
    const other = flow.figure.valueHigh ?? flow.others[0]?.value;
    return apart && other !== undefined && (flow.conflict?.size ?? 0) >= readable
      ? [
          {
            id: flow.period,
            x: at(flow),
            from: millions(flow.figure.value),
            to: millions(other),
            figure: apart,
          },
        ]
      : [];
  });

/** Stretches of years without any figure, one word each. */
const gapsOf = (years: readonly number[]): Gap[] =>
  years.flatMap((year, i): Gap[] => {
    const next = years[i + 1];
    return next === undefined || next - year < 2
      ? []
      : [
          {
            id: `gap${String(year)}`,
            x: (year + next) / 2,
            label: text('investmentFlow.gap'),
          },
        ];
  });

const topOf = (marks: readonly Mark[]): readonly number[] =>
  ticksTo(Math.max(0, ...marks.map((mark) => mark.yHigh ?? mark.y)), 4);

const framed = (
  marks: readonly Mark[],
  others: readonly Mark[],
): Pick<XyModel, 'y' | 'yTicks' | 'flags' | 'height'> => {
  const yTicks = topOf([...marks, ...others]);
  return { y: [0, yTicks.at(-1) ?? 1], yTicks, flags: [], height: 180 };
};

export const yearlyModel = (flows: readonly Flow[]): XyModel => {
  const highest = Math.max(...flows.map((flow) => flow.figure.value));
  const marks = flows.map((flow): Mark => ({
    ...markOf('years', flow, flow.figure, flow.year),
    bar: { shift: 0, width: 0.56, look: flow.part ? 'open' : 'solid' },
    ...labelOf(flow.figure),
    ...(flow.figure.valueHigh === undefined ? {} : { place: 'aboveLeft' as const }),
    minor: flow.part || flow.figure.value < highest / 2,
  }));
  // What is stated otherwise stands beside the bar.
  const others = flows.flatMap((flow) =>
    flow.others.map((figure) => markOf('years', flow, figure, flow.year + 0.42)),
  );
  const years = flows.map((flow) => flow.year);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1];
  return {
    ...framed(marks, others),
    x: [first - 0.6, last + 0.8],
    xTicks: yearTicks(first, last),
    series: [
      { id: 'years', tone: 'vn', line: 'none', marks },
      { id: 'others', tone: 'vn', line: 'none', marks: others },
    ],
    ties: [],
    gaps: gapsOf(years),
  };
};

const lastMonth = (flow: Flow): number => civilOf(windowOf(flow.period).latest ?? 0).month;

const monthTick = (month: number): XTick => ({
  x: month,
  label: text(`monthShort.m${String(month)}` as 'monthShort.m1'),
  major: month % 3 === 0,
});

export const grewModel = (flows: readonly Flow[]): XyModel => {
  const marks = flows.map((flow): Mark => ({
    ...markOf('grew', flow, flow.figure, lastMonth(flow)),
    ...labelOf(flow.figure),
    strong: !flow.part,
    minor: flow.part && flow.figure.valueHigh === undefined,
  }));
  const others = flows.flatMap((flow) =>
    flow.others.map((figure): Mark => ({
      ...markOf('grew', flow, figure, lastMonth(flow)),
      ...labelOf(figure),
      place: 'right',
    })),
  );
  return {
    ...framed(marks, others),
    x: [0.4, 12.8],
    xTicks: Array.from({ length: 12 }, (_, i) => monthTick(i + 1)),
    series: [
      { id: 'grew', tone: 'vn', line: 'thin', marks },
      { id: 'others', tone: 'vn', line: 'none', marks: others },
    ],
    ties: tiesOf(flows, lastMonth),
    gaps: [],
  };
};
