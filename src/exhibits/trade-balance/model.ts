/** The two panels of `trade-balance`: goods by direction, and what one side sells beyond the other. */
import { ticksBetween, ticksTo } from '../../charts/scale.ts';
import { shapeOf, voiceOf, type Tone } from '../../charts/tone.ts';
import type { Bar, Gap, Mark, XyModel } from '../../charts/xy-model.ts';
import { yearTicks } from '../../charts/xy-time.ts';
import type { Sourced } from '../../domain/sourced.ts';
import type { Split } from '../../domain/trade-balance.ts';
import { text, type MessageKey } from '../../i18n/text.ts';

type Span = { readonly from: number; readonly to: number };

const looked = (split: Split, figure: Sourced): Bar['look'] =>
  split.part ? 'open' : figure.kind === 'derived' ? 'dashed' : 'solid';

const markOf = (
  split: Split,
  figure: Sourced,
  as: { id: string; tone: Tone; bar: Omit<Bar, 'look'>; mult: number; name: MessageKey },
): Mark => ({
  id: `${as.id}-${split.period}`,
  x: split.year,
  y: figure.value / 10 ** as.mult,
  figure,
  shape: shapeOf[figure.kind],
  tone: as.tone,
  bar: { ...as.bar, look: looked(split, figure) },
  name: text('chart.markOf', {
    subject: text(as.name),
    period: text('say.period', { date: { period: split.period, of: figure } }),
    figure: { figure },
    kind: text(`kind.${figure.kind}`),
    voice: text(`voice.${voiceOf(figure.authority)}`),
  }),
});

const labelOf = (figure: Sourced, mult: number): Pick<Mark, 'label' | 'wordy'> => ({
  // About is a word before a minus.
  wordy: figure.value < 0 && figure.hedge.approximate,
  label: text('say.figure', { figure: { figure, style: 'mark', mult } }),
});

const gapsOf = (found: readonly Split[], span: Span): Gap[] => {
  const known = new Set(found.map((split) => split.year));
  const last = Math.max(...known);
  return Array.from({ length: Math.max(0, span.to - span.from + 1) }, (_, i) => span.from + i)
    .filter((year) => !known.has(year) && year <= last)
    .map((year) => ({ id: `gap${String(year)}`, x: year, label: text('tradeBalance.gap') }));
};

const frame = (span: Span): Pick<XyModel, 'x' | 'xTicks' | 'ties' | 'flags'> => ({
  x: [span.from - 0.6, span.to + 0.6],
  xTicks: yearTicks(span.from, span.to),
  ties: [],
  flags: [],
});

/** Two bars a year, US$ billion. */
export const flowsModel = (found: readonly Split[], span: Span): XyModel => {
  const last = found.at(-1);
  const sides = [
    { id: 'vn', tone: 'vn', shift: -0.18, of: 'toLaos', name: 'direction.VN-LA' },
    { id: 'la', tone: 'la', shift: 0.18, of: 'toVietnam', name: 'direction.LA-VN' },
  ] as const;
  const series = sides.map((side) => ({
    id: side.id,
    tone: side.tone,
    line: 'none' as const,
    marks: found.flatMap((split): Mark[] => {
      const figure = split[side.of];
      if (!figure) return [];
      const bar = { shift: side.shift, width: 0.3 };
      return [
        {
          ...markOf(split, figure, { ...side, bar, mult: 9 }),
          ...(split === last ? labelOf(figure, 9) : {}),
          // Bars side by side on a phone leave room for one.
          minor: side.id === 'vn',
        },
      ];
    }),
  }));
  const yTicks = ticksTo(Math.max(0, ...series.flatMap((s) => s.marks.map((m) => m.y))), 4);
  return {
    ...frame(span),
    y: [0, yTicks.at(-1) ?? 1],
    yTicks,
    series,
    gaps: gapsOf(found, span),
    height: 190,
  };
};

/** What Laos sells beyond what it buys, US$ million; below zero where Vietnam sells more. */
export const balanceModel = (found: readonly Split[], span: Span): XyModel => {
  const last = found.findLast((split) => split.balance);
  const highest = Math.max(0, ...found.map((split) => split.balance?.value ?? 0));
  const marks = found.flatMap((split): Mark[] => {
    const figure = split.balance;
    if (!figure) return [];
    const above = figure.value >= 0;
    return [
      {
        ...markOf(split, figure, {
          id: 'net',
          tone: above ? 'la' : 'vn',
          bar: { shift: 0, width: 0.42 },
          mult: 6,
          name: above ? 'tradeBalance.surplusLa' : 'tradeBalance.surplusVn',
        }),
        ...labelOf(figure, 6),
        place: above ? 'above' : 'below',
        // On a phone the latest and the highest are told.
        minor: !above || (split !== last && figure.value < highest),
      },
    ];
  });
  const values = marks.map((mark) => mark.y);
  // Room beneath the lowest bar for its label.
  const yTicks = ticksBetween(1.7 * Math.min(0, ...values), Math.max(0, ...values), 4);
  return {
    ...frame(span),
    y: [yTicks[0] ?? 0, yTicks.at(-1) ?? 1],
    yTicks,
    series: [{ id: 'net', tone: 'ink', line: 'none', marks }],
    gaps: [],
    height: 130,
  };
};
