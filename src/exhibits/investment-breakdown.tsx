/** Registered, realised and not yet realised capital; average size; recent licences beside the stock. */
import { CapitalBars, type CapitalBar } from '../charts/capital-bars.tsx';
import { column } from '../contract/claim-table.ts';
import { speakerText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { investmentSet, type InvestmentSet } from '../contract/investment-set.ts';
import { unsaid, type Note, type Row, type View } from '../contract/view.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { average, difference, share } from '../domain/formulas.ts';
import { derive } from '../domain/derive.ts';
import { sourced, type Sourced } from '../domain/sourced.ts';
import { text, type MessageKey, type Text } from '../i18n/text.ts';
import { byText } from '../domain/text-order.ts';

export type BreakdownView = View & { readonly bars: readonly CapitalBar[]; readonly empty: Text };

type Licences = {
  readonly capital: Sourced;
  readonly count: Sourced;
  readonly claims: readonly Claim[];
};

/** The newest span of Lao licences for which one source gives both number and capital. */
const licences = (data: Dataset): Licences | undefined => {
  const counts = data.where({ measure: 'investment.licensed.projects', kind: 'reported' });
  const pairs = counts.flatMap((count): Licences[] => {
    const capital = data
      .where({ measure: 'investment.licensed.capital', kind: 'reported' })
      .find((claim) => claim.source === count.source && claim.period === count.period);
    const figures = [capital && sourced(capital), sourced(count)] as const;
    return capital && figures[0] && figures[1]
      ? [{ capital: figures[0], count: figures[1], claims: [count, capital] }]
      : [];
  });
  return pairs.toSorted((a, b) => byText(a.capital.period ?? '', b.capital.period ?? '')).at(-1);
};

const label = (key: MessageKey, figure: Sourced): Text =>
  text(key, { figure: { figure, style: 'bare', mult: 9 } });

/** "276 projects, on average over US$22.5 million each" */
const eachOf = (projects: Sourced, size: Sourced | undefined): Pick<CapitalBar, 'below'> =>
  size
    ? { below: text('breakdown.each', { projects: { figure: projects }, size: { figure: size } }) }
    : {};

type Sizes = { readonly stock: Sourced | undefined; readonly licences: Sourced | undefined };

const barsOf = (
  found: InvestmentSet,
  rest: Sourced | undefined,
  recent: Licences | undefined,
  sizes: Sizes,
): CapitalBar[] => [
  {
    id: 'stock',
    tone: 'vn',
    whole: found.set.registered,
    part: found.set.realised,
    ...(rest ? { rest, restLabel: label('breakdown.barRest', rest) } : {}),
    wholeLabel: label('breakdown.barRegistered', found.set.registered),
    partLabel: label('breakdown.barRealised', found.set.realised),
    ...eachOf(found.set.projects, sizes.stock),
  },
  ...(recent
    ? [
        {
          id: 'licences',
          tone: 'la' as const,
          whole: recent.capital,
          wholeLabel: text('breakdown.barLicences', {
            figure: { figure: recent.capital, style: 'bare', mult: 9 },
            span: { period: recent.capital.period ?? '', of: recent.capital },
          }),
          ...eachOf(recent.count, sizes.licences),
        },
      ]
    : []),
];

const row = (data: Dataset, id: MessageKey, figure: Sourced | undefined, claim?: Claim): Row[] =>
  figure
    ? [
        {
          id,
          cells: [
            text(id),
            figure,
            claim ? speakerText(data, claim) : text('breakdown.computed'),
            text('say.period', {
              date: { period: figure.period ?? claim?.period ?? '', of: figure },
            }),
            text(`kind.${figure.kind}`),
          ],
        },
      ]
    : [];

const notesOf = (
  found: InvestmentSet,
  rate: Sourced | undefined,
  rest: Sourced | undefined,
  recent: Licences | undefined,
): Note[] => [
  ...(rate && rest
    ? [
        {
          id: 'words',
          title: text('breakdown.noteWords'),
          text: text('breakdown.noteWordsText', {
            registered: { figure: found.set.registered },
            realised: { figure: found.set.realised },
            rate: { figure: rate },
            rest: { figure: rest },
          }),
        },
      ]
    : []),
  ...(found.later?.registered && found.later.projects
    ? [
        {
          id: 'later',
          title: text('breakdown.noteLater'),
          text: text('breakdown.noteLaterText', {
            projects: { figure: found.later.projects },
            registered: { figure: found.later.registered },
            date: { period: found.later.period, of: found.later.registered },
          }),
        },
      ]
    : []),
  ...(recent
    ? [{ id: 'part', title: text('breakdown.notePart'), text: text('breakdown.notePartText') }]
    : []),
];

const view = (data: Dataset): BreakdownView => {
  const found = investmentSet(data);
  const recent = licences(data);
  const rate = found && derive(share, [found.set.realised, found.set.registered], found.set.period);
  const rest =
    found && derive(difference, [found.set.registered, found.set.realised], found.set.period);
  const size =
    found && derive(average, [found.set.registered, found.set.projects], found.set.period);
  const recentSize =
    recent && derive(average, [recent.capital, recent.count], recent.capital.period);
  const [claim] = found?.set.claims ?? [];
  return {
    headline: rate
      ? text('breakdown.headline', { rate: { figure: rate } })
      : text('breakdown.empty'),
    scope: found ? text('fdi.headUnit', { head: found.head }) : text('breakdown.scope'),
    empty: text('breakdown.empty'),
    bars: found ? barsOf(found, rest, recent, { stock: size, licences: recentSize }) : [],
    table: {
      caption: text('breakdown.title'),
      columns: [
        column('item'),
        column('value', 'end'),
        column('who'),
        column('period'),
        column('kind'),
      ],
      rows: [
        ...row(data, 'breakdown.projects', found?.set.projects, claim),
        ...row(data, 'breakdown.registered', found?.set.registered, claim),
        ...row(data, 'breakdown.realised', found?.set.realised, claim),
        ...row(data, 'breakdown.rest', rest),
        ...row(data, 'breakdown.rate', rate),
        ...row(data, 'breakdown.size', size),
        ...row(data, 'breakdown.licences', recent?.count, recent?.claims[0]),
        ...row(data, 'breakdown.licensed', recent?.capital, recent?.claims[1]),
        ...row(data, 'breakdown.licenceSize', recentSize),
      ],
    },
    notes: found ? notesOf(found, rate, rest, recent) : [],
    disagreements: data
      .relations()
      .filter((relation) =>
        relation.claims.some((c) => found?.set.claims.includes(c) || recent?.claims.includes(c)),
      ),
  };
};

export const investmentBreakdown = defineExhibit({
  id: 'investment-breakdown',
  title: 'breakdown.title',
  section: 'investment',
  size: 'chart',
  params: {},
  view,
  Figure: ({ view: v, open }) => <CapitalBars bars={v.bars} empty={unsaid(v)} onOpen={open} />,
});
