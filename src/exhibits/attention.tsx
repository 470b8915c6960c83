/** Where not to trust the page: dates passed without a report, the widest disagreements, figures older than a year. */
import { AttentionList } from '../charts/attention-list.tsx';
import { column } from '../contract/claim-table.ts';
import { promiseText, speakerText, subjectText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { unsaid, type Row, type View } from '../contract/view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { period } from '../domain/edtf.ts';
import { overdue } from '../domain/promises.ts';
import { apartOf, type Relation } from '../domain/relations.ts';
import { sourced, type Sourced } from '../domain/sourced.ts';
import { text, type Figure, type Text } from '../i18n/text.ts';

export type AttentionItem = {
  readonly id: string;
  readonly name: Text;
  readonly figures: readonly Figure[];
  readonly end?: Figure;
  readonly hatch?: boolean;
  readonly conflict?: string;
};

export type AttentionView = View & {
  readonly name: Text;
  readonly groups: readonly { id: string; title: Text; items: readonly AttentionItem[] }[];
  readonly empty: Text;
};

const most = 5;
const widest = 3;

const nameOf = (data: Dataset, relation: Relation): Text => {
  const [claim] = relation.claims;
  const [figure] = relation.figures;
  const short = claim && data.measure(claim.measure)?.short;
  const subject = short
    ? text('say.name', { name: { name: short } })
    : claim
      ? subjectText(data, claim)
      : text('say.nothing');
  return figure
    ? text('disagreements.name', {
        subject,
        period: { period: relation.period, of: figure, style: 'short' },
      })
    : subject;
};

/** One conflict a measure, so that the list shows different quarrels. */
const quarrels = (data: Dataset): Relation[] => {
  const seen = new Set<string>();
  return data
    .relations()
    .filter(
      (r) =>
        r.kind === 'conflict' &&
        r.mistake === undefined &&
        !r.measure.endsWith('.growth') &&
        r.claims.every((claim) => claim.kind === 'reported'),
    )
    .filter((r) => {
      const key = `${r.measure}|${r.period}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, widest);
};

/** Newest figure of the measures a reader would take for current, when it is older than a year. */
const stale = (data: Dataset): AttentionItem[] =>
  (
    [
      ['split', { measure: 'trade.goods', direction: 'VN-LA', refArea: 'VN', kind: 'reported' }],
      ['sectors', { measure: 'investment.registered', kind: 'reported' }],
    ] as const
  ).flatMap(([id, query]): AttentionItem[] => {
    const end = (claim: { period?: string }): number =>
      (claim.period === undefined ? null : period(claim.period).latest) ?? Number.NEGATIVE_INFINITY;
    const begin = (claim: { period?: string }): number =>
      (claim.period === undefined ? null : period(claim.period).earliest) ?? 0;
    const newest = data
      .where(query)
      .filter((claim) => id !== 'sectors' || claim.sector !== undefined)
      .toSorted((a, b) => end(b) - end(a) || begin(b) - begin(a))[0];
    const figure = newest && sourced(newest);
    if (!figure || newest.period === undefined || data.asOf - end(newest) <= 365) return [];
    return [
      {
        id,
        name: text(`attention.stale.${id}`),
        figures: [],
        end: {
          is: 'date',
          claims: figure.claims,
          kind: figure.kind,
          authority: figure.authority,
          status: [],
          edtf: newest.period,
        },
      },
    ];
  });

const view = (data: Dataset): AttentionView => {
  const late = overdue(data);
  const past = late.slice(0, most).map(({ commitment, due, days }): AttentionItem => ({
    id: commitment.id,
    name: text('attention.item', {
      name: { name: commitment.short ?? commitment.name, of: due },
      due: { figure: due, style: 'short' },
    }),
    figures: [],
    end: days,
    hatch: true,
  }));
  const conflicts = quarrels(data).flatMap((relation): AttentionItem[] => {
    const apart = apartOf(relation);
    const figures = [relation.figures[0], relation.figures.at(-1)].filter(
      (f): f is Sourced => f !== undefined,
    );
    return apart
      ? [
          {
            id: relation.key,
            name: nameOf(data, relation),
            figures,
            end: apart,
            conflict: relation.key,
          },
        ]
      : [];
  });
  const old = stale(data);
  const groups = [
    { id: 'past', title: text('attention.past'), items: past },
    { id: 'widest', title: text('attention.widest'), items: conflicts },
    { id: 'old', title: text('attention.old'), items: old },
  ].filter((group) => group.items.length > 0);
  return {
    headline:
      late.length > 0
        ? text('attention.headline', { n: { count: late.length } })
        : text('attention.none'),
    scope: text('attention.scope'),
    name: text('attention.title'),
    groups,
    empty: text('attention.none'),
    table: {
      caption: text('attention.title'),
      columns: [column('item'), column('period'), column('who'), column('value', 'end')],
      rows: [
        ...late.map(({ commitment, claim, due, days }): Row => ({
          id: commitment.id,
          cells: [promiseText(commitment.name, claim), due, speakerText(data, claim), days],
        })),
        ...[...conflicts, ...old].map((item): Row => ({
          id: item.id,
          cells: [item.name, text('say.empty'), text('say.empty'), item.end ?? null],
        })),
      ],
    },
    notes: [],
    disagreements: quarrels(data),
  };
};

export const attention = defineExhibit({
  id: 'attention',
  title: 'attention.title',
  section: 'overview',
  size: 'tile',
  params: {},
  view,
  Figure: ({ view: v, frame }) => <AttentionList groups={v.groups} empty={unsaid(v, frame)} />,
});
