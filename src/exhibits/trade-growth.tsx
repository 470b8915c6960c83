/** Two-way trade by year: the best Vietnamese-record series, the article's path, the goals, and what is missing. */
import { XyChart } from '../charts/xy-chart.tsx';
import { marksOf } from '../charts/xy-model.ts';
import type { XyModel } from '../charts/xy-model.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { choice, toggle, year, type Values } from '../contract/params.ts';
import type { Note, View } from '../contract/view.ts';
import type { Claim } from '../domain/claim.ts';
import { groupBy } from '../domain/comparable.ts';
import type { Dataset } from '../domain/dataset.ts';
import { apartOf, type Relation } from '../domain/relations.ts';
import { sourced } from '../domain/sourced.ts';
import { growthOf, latestYear, secondHalfGrowth, tradeTargets } from '../domain/trade.ts';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
import { growthModel } from './trade-growth/model.ts';
import { besideRows, tableOf, yearly } from './trade-growth/table.ts';

const params = {
  from: year('control.from', { min: 2006, max: 2024, fallback: 2010 }),
  to: year('control.to', { min: 2012, max: 2030, fallback: 2028 }),
  scale: choice(
    'tradeGrowth.scaleLabel',
    [
      { value: 'values', label: 'tradeGrowth.values' },
      { value: 'index', label: 'tradeGrowth.index' },
    ],
    'values',
  ),
  article: toggle('tradeGrowth.article', true),
  goals: toggle('tradeGrowth.goals', true),
};

export type GrowthView = View & { readonly model: XyModel };

const headline = (data: Dataset): Text => {
  const point = latestYear(data);
  if (!point) return text('tradeGrowth.empty');
  const growth = growthOf(data, String(point.year), String(point.year - 1));
  const half = secondHalfGrowth(data, point.year);
  const values = {
    figure: { figure: point.figure },
    year: { period: String(point.year), of: point.figure },
  };
  if (!growth) return text('tradeGrowth.level', values);
  const said = { ...values, growth: { figure: growth } };
  return half === undefined || half.interval.high >= 0
    ? text('tradeGrowth.grew', said)
    : text('tradeGrowth.grewFell', { ...said, half: { period: half.period ?? '', of: half } });
};

const notesOf = (data: Dataset, relations: readonly Relation[]): Note[] => {
  const [top] = relations;
  const apart = top && apartOf(top);
  const half = latestYear(data) && secondHalfGrowth(data, latestYear(data)?.year ?? 0);
  const reading =
    top && data.readings.find((r) => r.claims.some((id) => top.verdict?.preferred?.id === id));
  return [
    ...(top && apart
      ? [
          {
            id: 'conflict',
            title: text('tradeGrowth.noteConflict', {
              year: { period: top.period, of: apart },
              apart: { figure: apart, style: 'bare' },
            }),
            text: reading
              ? text('say.free', {
                  free: { free: reading.text, claims: reading.claims },
                })
              : text('tradeGrowth.noReading'),
          },
        ]
      : []),
    ...(half
      ? [
          {
            id: 'half',
            title: text('tradeGrowth.noteHalf'),
            text: text('tradeGrowth.noteHalfText', { growth: { figure: half, style: 'signed' } }),
          },
        ]
      : []),
    {
      id: 'missing',
      title: text('tradeGrowth.noteMissing'),
      text: text('tradeGrowth.noteMissingText'),
    },
  ];
};

/** Goals without a deadline, one a value; they have no place on a time axis. */
const undatedGoals = (data: Dataset): Claim[] => {
  const latest = latestYear(data)?.figure.value ?? 0;
  const open = tradeTargets(data).filter(
    (claim) => claim.period === undefined && (sourced(claim)?.value ?? 0) > latest,
  );
  return [...groupBy(open, (claim) => String(sourced(claim)?.value)).values()]
    .flatMap(([claim]) => claim ?? [])
    .toSorted((a, b) => (sourced(b)?.value ?? 0) - (sourced(a)?.value ?? 0));
};

const view = (data: Dataset, values: Values<typeof params>): GrowthView => {
  const [from, to] = [Math.min(values.from, values.to - 2), values.to];
  const relations = yearly(data, from, to);
  const undated = values.goals ? undatedGoals(data) : [];
  const model = growthModel(data, { ...values, from, to }, undated);
  const table = tableOf(data, from, to, relations);
  return {
    headline: headline(data),
    scope: text(values.scale === 'index' ? 'tradeGrowth.scopeIndex' : 'tradeGrowth.scope'),
    table: { ...table, rows: [...table.rows, ...besideRows(data, model)] },
    notes: notesOf(data, relations),
    disagreements: relations,
    model,
  };
};

export const tradeGrowth = defineExhibit({
  id: 'trade-growth',
  title: 'tradeGrowth.title',
  section: 'trade',
  size: 'chart',
  params,
  view,
  Figure: ({ view: v, values, open, change }) => {
    const t = useText();
    const count = marksOf(v.model).length;
    if (count === 0) return null;
    return (
      <XyChart
        model={v.model}
        name={t.plain(text('chart.label', { title: v.headline, n: { count } }))}
        onOpen={open}
        onStretch={(from, to) => change({ from, to: Math.min(to, values.to) })}
      />
    );
  },
});
