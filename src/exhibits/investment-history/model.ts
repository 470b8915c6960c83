/** The panels of `investment-history`: who counts (down) by what is counted (across). */
import { ticksTo } from '../../charts/scale.ts';
import { voiceOf, type Tone } from '../../charts/tone.ts';
import type { Mark, Series, XyModel } from '../../charts/xy-model.ts';
import { yearTicks, yearsAt } from '../../charts/xy-time.ts';
import type { Panel } from '../../charts/xy-panels.tsx';
import type { Basis } from '../../domain/claim.ts';
import { restated } from '../../domain/derive.ts';
import type { Snapshot } from '../../domain/investment.ts';
import type { Sourced } from '../../domain/sourced.ts';
import { text } from '../../i18n/text.ts';

export const toneOfBasis: Readonly<Record<Basis, Tone>> = {
  'vn-certificates': 'vn',
  'la-licences': 'la',
  'not-stated': 'ink',
};

type What = 'registered' | 'realised' | 'projects';

type Point = { readonly at: number; readonly inferred: boolean; readonly figure: Sourced };

/** Statements of one figure closer than this, in years, are one mark. */
const together = 0.25;

const alike = (a: Point, b: Point): boolean =>
  a.inferred === b.inferred &&
  a.figure.value === b.figure.value &&
  a.figure.hedge.bound === b.figure.hedge.bound &&
  a.figure.hedge.approximate === b.figure.hedge.approximate &&
  Math.abs(a.at - b.at) < together;

/** One point a statement, oldest first; neighbours that say the same become one that rests on both. */
const pointsOf = (own: readonly Snapshot[], what: What): Point[] =>
  own
    .flatMap((snapshot): Point[] => {
      const figure = snapshot[what];
      const span = yearsAt(snapshot.period);
      if (!figure || !span) return [];
      return [{ at: (span[0] + span[1]) / 2, inferred: snapshot.basisInferred, figure }];
    })
    .reduce<Point[]>((points, point) => {
      const i = points.findLastIndex((other) => alike(other, point));
      const same = points[i];
      return same
        ? points.with(i, { ...point, figure: restated([same.figure, point.figure]) })
        : [...points, point];
    }, [])
    .toSorted((a, b) => a.at - b.at);

const markOf = (basis: Basis, what: What, point: Point, mult: number): Mark => {
  const { figure, inferred, at } = point;
  const shape = what === 'realised' ? (inferred ? 'square' : 'block') : inferred ? 'circle' : 'dot';
  return {
    id: `${basis}-${what}-${figure.claims.join('-')}`,
    x: at,
    y: figure.value / 10 ** mult,
    figure,
    shape,
    tone: toneOfBasis[basis],
    name: text('investmentHistory.mark', {
      what: text(`investmentHistory.${what}`),
      period: text('say.period', { date: { period: figure.period ?? '', of: figure } }),
      figure: { figure },
      basis: text(inferred ? 'investmentHistory.inferred' : `basis.${basis}`),
      voice: text(`voice.${voiceOf(figure.authority)}`),
      n: { count: figure.claims.length },
    }),
  };
};

/** The first, the last, the highest and the lowest are labelled; the rest crowd and are in the table. */
const labelled = (marks: readonly Mark[], mult: number, caption: boolean): Mark[] => {
  const ys = marks.map((mark) => mark.y);
  const turns = [0, ys.indexOf(Math.max(...ys)), ys.lastIndexOf(Math.min(...ys)), marks.length - 1];
  return marks.map((mark, i) => {
    if (!turns.includes(i)) return mark;
    const last = i === marks.length - 1;
    const lowest = mark.y === Math.min(...ys) && i > 0;
    const near = marks.some(
      (other, j) => j !== i && turns.includes(j) && other.x > mark.x && other.x - mark.x < 0.9,
    );
    if (near && !last) return mark;
    const place = caption && last ? 'below' : last ? 'right' : lowest ? 'below' : 'above';
    return {
      ...mark,
      label: text(caption && last ? 'investmentHistory.captioned' : 'say.figure', {
        figure: { figure: mark.figure, style: 'mark', mult },
      }),
      place,
      ...(mark.figure.claims.length > 1 && place !== 'below'
        ? {
            captionStays: true,
            caption: text('investmentHistory.statements', {
              n: { count: mark.figure.claims.length },
            }),
          }
        : {}),
      strong: last && !caption,
    };
  });
};

const modelOf = (
  basis: Basis,
  own: readonly Snapshot[],
  whats: readonly What[],
  mult: number,
  high: number,
  span: readonly [number, number],
): XyModel => {
  const series = whats.map((what): Series => ({
    id: what,
    tone: toneOfBasis[basis],
    line: basis === 'not-stated' || what === 'realised' ? 'none' : 'thin',
    marks: labelled(
      pointsOf(own, what).map((point) => markOf(basis, what, point, mult)),
      mult,
      what === 'realised',
    ),
  }));
  const yTicks = ticksTo(high, 3);
  return {
    // Room at the right for the label of the last figure.
    x: [span[0] - 0.5, span[1] + 2.4],
    y: [0, yTicks.at(-1) ?? 1],
    yTicks,
    xTicks: yearTicks(span[0], span[1], 4),
    series,
    ties: [],
    flags: [],
    gaps: [],
    height: basis === 'not-stated' ? 84 : 124,
  };
};

const bases: readonly Basis[] = ['vn-certificates', 'la-licences', 'not-stated'];

/** Capital and number side by side, one row a basis; all panels of a column share one scale. */
export const historyPanels = (
  all: readonly Snapshot[],
  span: readonly [number, number],
): Panel[] => {
  const highest = (what: What): number =>
    Math.max(0, ...all.map((snapshot) => snapshot[what]?.value ?? 0));
  const columns = [
    {
      id: 'capital',
      whats: ['registered', 'realised'],
      mult: 9,
      high: highest('registered') / 1e9,
    },
    { id: 'projects', whats: ['projects'], mult: 0, high: highest('projects') },
  ] as const;
  return bases.flatMap((basis) => {
    const own = all.filter((snapshot) => snapshot.basis === basis);
    return columns.map(({ id, whats, mult, high }) => ({
      id: `${basis}-${id}`,
      tone: toneOfBasis[basis],
      title: text(`investmentHistory.${id}Of`, { basis: text(`basisTitle.${basis}`) }),
      model: modelOf(basis, own, whats, mult, high, span),
    }));
  });
};
