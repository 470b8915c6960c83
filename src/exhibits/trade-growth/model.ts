/** Geometry-free model of `trade-growth`: which marks stand where, in which shape and tone. */
import type { Mark, Series, Tie, XyModel, Flag, Gap } from '../../charts/xy-model.ts';
import { ticksTo } from '../../charts/scale.ts';
import { shapeOf, voiceOf } from '../../charts/tone.ts';
import { civilOf, isoDay } from '../../domain/civil.ts';
import type { Claim } from '../../domain/claim.ts';
import { conflictOn, type Dataset } from '../../domain/dataset.ts';
import { apartOf } from '../../domain/relations.ts';
import { sourced, sourcedDate } from '../../domain/sourced.ts';
import { tradeSeries, type YearPoint } from '../../domain/trade.ts';
import { text } from '../../i18n/text.ts';
import { articleSeries, bare, billions, goalSeries, nameOf, toneFor } from './series.ts';
import { yearTicks, yearsAt } from '../../charts/xy-time.ts';

export type GrowthValues = {
  readonly from: number;
  readonly to: number;
  readonly article: boolean;
  readonly goals: boolean;
  readonly scale: 'values' | 'index';
};

/** Year of reference of the index. */
export const indexYear = 2015;

const markOf = (point: YearPoint, place: Mark['place'], strong: boolean): Mark => ({
  id: `y${String(point.year)}`,
  x: point.year,
  y: billions(point.figure.value),
  ...(point.figure.valueHigh === undefined ? {} : { yHigh: billions(point.figure.valueHigh) }),
  figure: point.figure,
  shape: shapeOf[point.figure.kind],
  tone: toneFor(point.figure),
  name: nameOf(point.figure, String(point.year)),
  label: bare(point.figure),
  ...(place ? { place } : {}),
  strong,
  minor: !strong,
});

/** A label goes below when the line comes down from the left or climbs on to the right above it. */
const placeOf = (points: readonly YearPoint[], i: number): Mark['place'] => {
  const [before, here, after] = [points[i - 1], points[i], points[i + 1]];
  if (!here || here.figure.valueHigh !== undefined || after?.year !== here.year + 1) return 'above';
  const rises = after.figure.value > here.figure.value * 1.25;
  const fell = before?.year === here.year - 1 && before.figure.value > here.figure.value;
  return fell || (rises && before?.year !== here.year - 1) ? 'below' : 'above';
};

const tiesOf = (data: Dataset, series: Series): Tie[] =>
  series.marks.flatMap((mark) => {
    const claim = data.claim(mark.figure.claims[0]);
    const conflict = claim && conflictOn(data, claim);
    const preferred = conflict?.verdict?.preferred;
    const other = preferred && sourced(preferred);
    const apart = conflict && apartOf(conflict);
    return other && apart
      ? [{ id: mark.id, x: mark.x, from: billions(other.value), to: mark.y, figure: apart }]
      : [];
  });

/** Agreements and sessions that frame the series; drawn where the plot covers them. */
const flagsOf = (data: Dataset, values: GrowthValues): Flag[] =>
  data.events.flatMap((event): Flag[] => {
    const claim = data.claim(event.claim);
    const figure = claim && sourcedDate(claim);
    const span = figure && yearsAt(figure.edtf);
    if (!event.flag || !figure || !span || span[0] < values.from - 0.5 || span[0] > values.to)
      return [];
    return [
      {
        id: event.id,
        x: span[0],
        label: text('say.name', { name: { name: event.flag } }),
        name: text('chart.flag', { name: { name: event.name }, date: { figure } }),
        figure,
      },
    ];
  });

const gapsOf = (data: Dataset, values: GrowthValues, points: readonly YearPoint[]): Gap[] => {
  if (points.length === 0) return [];
  const last = points.at(-1)?.year ?? values.to;
  const known = new Set(points.map((point) => point.year));
  const first = points[0]?.year ?? values.from;
  const missing = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter(
    (year) => !known.has(year),
  );
  const thisYear = civilOf(data.asOf).year;
  return [
    ...missing.map((year): Gap => ({
      id: `gap${String(year)}`,
      x: year,
      label: text('tradeGrowth.gap'),
    })),
    ...(thisYear > last && thisYear <= values.to
      ? [
          {
            id: 'gap-now',
            x: yearsAt(isoDay(data.asOf))?.[0] ?? thisYear,
            label: text('tradeGrowth.gapNow'),
            before: true,
          },
        ]
      : []),
  ];
};

/** Share of the plot beneath the rows of events, which the record must not reach. */
const underEvents = 0.8;

/** Upper end of the scale: the last tick, or higher where the record would run into the events. */
const topOf = (tick: number, record: Series, flags: readonly Flag[]): number => {
  const highest = Math.max(0, ...record.marks.map((mark) => mark.yHigh ?? mark.y));
  return flags.length > 0 ? Math.max(tick, highest / underEvents) : tick;
};

/** Values as a share of the base year's, for comparing pace and not size. */
const indexed = (model: XyModel, base: number): XyModel => {
  const to = (value: number): number => (value / base) * 100;
  const series = model.series.map((s) => ({
    ...s,
    marks: s.marks.map((mark) => ({
      ...mark,
      y: to(mark.y),
      ...(mark.yHigh === undefined ? {} : { yHigh: to(mark.yHigh) }),
    })),
  }));
  const yTicks = ticksTo(Math.max(...series.flatMap((s) => s.marks.map((m) => m.yHigh ?? m.y))));
  const [record] = series;
  const tick = yTicks.at(-1) ?? 1;
  return {
    ...model,
    series,
    ties: model.ties.map((tie) => ({ ...tie, from: to(tie.from), to: to(tie.to) })),
    yTicks,
    y: [0, record ? topOf(tick, record, model.flags) : tick],
  };
};

/** Years the column of goals without a year takes at the right, its marks near its left edge. */
const column = { width: 3.4, at: 1.2 };

/** Goals without a year: a column of their own on the same scale; one beyond the scale says so. */
const undatedSeries = (undated: readonly Claim[], to: number, top: number): Series => ({
  id: 'undated',
  tone: 'both',
  line: 'none',
  marks: undated.flatMap((claim): Mark[] => {
    const figure = sourced(claim);
    if (!figure) return [];
    const beyond = billions(figure.value) > top;
    const said = claim.said ?? '';
    return [
      {
        id: `u${claim.id}`,
        x: to + column.at,
        y: Math.min(top, billions(figure.value)),
        figure,
        shape: shapeOf[figure.kind],
        tone: toneFor(figure),
        name: text(said ? 'tradeGrowth.undated' : 'tradeGrowth.undatedBare', {
          figure: { figure },
          words: { quote: said },
        }),
        label: bare(figure),
        ...(beyond || said
          ? {
              caption: beyond
                ? text('tradeGrowth.beyond')
                : text('say.quoted', { words: { quote: said } }),
            }
          : {}),
        place: 'right',
      },
    ];
  }),
});

export const growthModel = (
  data: Dataset,
  values: GrowthValues,
  undated: readonly Claim[],
): XyModel => {
  const points = tradeSeries(data, values.from, values.to);
  const lastReported = points.findLast((point) => point.figure.kind === 'reported');
  const main: Series = {
    id: 'record',
    tone: 'both',
    line: 'solid',
    marks: points.map((point, i) => markOf(point, placeOf(points, i), point === lastReported)),
  };
  const inView = (series: Series): Series => ({
    ...series,
    marks: series.marks.filter((mark) => mark.x >= values.from && mark.x <= values.to + 0.5),
  });
  const article = values.article ? inView(articleSeries(data)) : undefined;
  const goals = values.goals ? inView(goalSeries(data)) : undefined;
  const series = [main, ...(goals ? [goals] : []), ...(article ? [article] : [])];
  const highest = Math.max(
    0,
    ...series.flatMap((s) => s.marks.map((mark) => mark.yHigh ?? mark.y)),
  );
  const yTicks = ticksTo(highest);
  const flags = flagsOf(data, values);
  const top = topOf(yTicks.at(-1) ?? 1, main, flags);
  const apart = undated.length > 0;
  const now = yearsAt(isoDay(data.asOf))?.[0];
  const model: XyModel = {
    x: [values.from - 0.5, values.to + (apart ? column.width : 0.5)],
    y: [0, top],
    yTicks,
    xTicks: [
      ...yearTicks(values.from, values.to, 1, (year) => {
        const point = points.find((p) => p.year === year);
        return point && voiceOf(point.figure.authority);
      }),
      ...(apart
        ? [{ x: values.to + column.at, label: text('tradeGrowth.noYear'), major: true }]
        : []),
    ],
    series: apart ? [...series, undatedSeries(undated, values.to, top)] : series,
    ties: article ? tiesOf(data, article) : [],
    flags: flags.toSorted((a, b) => a.x - b.x),
    gaps: gapsOf(data, values, points),
    ...(now !== undefined && now <= values.to + 0.5
      ? { now: { x: now, label: text('chart.asOf', { date: { clock: data.asOf } }) } }
      : {}),
    height: 360,
  };
  const base = points.find((point) => point.year === indexYear)?.figure.value;
  return values.scale === 'index' && base !== undefined ? indexed(model, billions(base)) : model;
};
