/** Beside the record: the unofficial voice's path and the goals, as series of marks. */
import type { Mark, Series } from '../../charts/xy-model.ts';
import { shapeOf, voiceOf, type Tone } from '../../charts/tone.ts';
import { isOfficial } from '../../domain/claim.ts';
import { groupBy } from '../../domain/comparable.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { yearsAt } from '../../charts/xy-time.ts';
import { wholeYear } from '../../domain/periods.ts';
import { sourced, type Sourced } from '../../domain/sourced.ts';
import { tradeTargets, twoWay } from '../../domain/trade.ts';
import { text, type Text } from '../../i18n/text.ts';

export const nameOf = (figure: Sourced, year: string): Text =>
  text('chart.mark', {
    period: text('say.period', { date: { period: year, of: figure } }),
    figure: { figure },
    kind: text(`kind.${figure.kind}`),
    voice: text(`voice.${voiceOf(figure.authority)}`),
  });

export const bare = (figure: Sourced): Text =>
  text('say.figure', { figure: { figure, style: 'mark', mult: 9 } });

export const billions = (value: number): number => value / 1e9;

export const toneFor = (figure: Sourced): Tone =>
  figure.authority === 'unofficial' ? 'solo' : 'both';

/** The statements of one unofficial voice: its level and its goal, joined by a dotted path. */
export const articleSeries = (data: Dataset): Series => {
  const own = data
    .where(twoWay)
    .filter(
      (c) => c.authority === 'unofficial' && wholeYear(c.period) !== undefined && c.unit === 'USD',
    );
  const marks = own
    .flatMap((claim): Mark[] => {
      const figure = sourced(claim);
      const year = wholeYear(claim.period);
      if (!figure || year === undefined) return [];
      return [
        {
          id: `a${String(year)}`,
          x: year,
          y: billions(figure.value),
          figure,
          shape: shapeOf[claim.kind],
          tone: 'solo',
          name: nameOf(figure, String(year)),
          label: bare(figure),
          ...(claim.kind === 'reported' ? { caption: text('tradeGrowth.articleLevel') } : {}),
          place: claim.kind === 'reported' ? 'left' : 'right',
        },
      ];
    })
    .toSorted((a, b) => a.x - b.x);
  return { id: 'article', tone: 'solo', line: 'dotted', marks };
};

/** Official goals with a year or a span of years, one mark a goal and deadline. */
export const goalSeries = (data: Dataset): Series => {
  const dated = tradeTargets(data).filter(
    (c) => c.period !== undefined && c.authority !== 'unofficial',
  );
  const marks = [
    ...groupBy(dated, (c) => `${String(sourced(c)?.value)}|${c.period ?? ''}`).values(),
  ]
    .flatMap((claims): Mark[] => {
      const [claim] = claims.toSorted(
        (a, b) => Number(isOfficial(b.authority)) - Number(isOfficial(a.authority)),
      );
      const figure = claim && sourced(claim);
      const span = claim?.period === undefined ? undefined : yearsAt(claim.period);
      if (!figure || !span || claim.period === undefined) return [];
      const single = wholeYear(claim.period);
      return [
        {
          id: `g${claim.id}`,
          x: single ?? (span[0] + span[1]) / 2,
          ...(single === undefined ? { window: span } : {}),
          y: billions(figure.value),
          figure,
          shape: 'diamond',
          tone: 'both',
          name: nameOf(figure, claim.period),
          label: bare(figure),
          place: single === undefined ? 'below' : single < 2020 ? 'above' : 'right',
          minor: (single ?? 9999) < 2020,
        },
      ];
    })
    .toSorted((a, b) => a.x - b.x);
  return { id: 'goals', tone: 'both', line: 'none', marks };
};
