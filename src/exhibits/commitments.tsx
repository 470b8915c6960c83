/** Promise, due date, evidence since, state: who said it, and what came of it. */
import { PromiseList, type PromiseGroup, type PromiseRow } from '../charts/promise-list.tsx';
import { column } from '../contract/claim-table.ts';
import { promiseText, speakerText, statedText } from '../contract/describe.ts';
import { figureOf } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { choice, type Values } from '../contract/params.ts';
import { unsaid, type Row, type View } from '../contract/view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { stateOf, type PromiseState } from '../domain/promise-state.ts';
import { sourcedDate } from '../domain/sourced.ts';
import { text, type Text } from '../i18n/text.ts';

const params = {
  show: choice(
    'commitments.showLabel',
    [
      { value: 'open', label: 'commitments.open' },
      { value: 'past-target', label: 'commitments.pastTarget' },
      { value: 'all', label: 'commitments.all' },
    ],
    'open',
  ),
};

type CommitmentsView = View & { readonly groups: readonly PromiseGroup[]; readonly empty: Text };

const areas = ['economy', 'links', 'finance', 'security', 'politics'] as const;

const stateText = (state: PromiseState): Text => {
  if (state.days) return text('commitments.past', { days: { figure: state.days } });
  if (state.result)
    return text(`commitments.state.${state.code}With`, { result: { figure: state.result } });
  return text(`commitments.state.${state.code}`);
};

const dueText = (state: PromiseState): Text => {
  const { claim } = state;
  const date = sourcedDate(claim);
  if (date && claim.kind !== 'reported') return text('say.date', { date: { figure: date } });
  return claim.said ? text('say.quoted', { words: { quote: claim.said } }) : text('say.noDate');
};

const rowOf = (data: Dataset, state: PromiseState): PromiseRow => ({
  id: state.commitment.id,
  name: promiseText(state.commitment.name, state.claim),
  alone: state.claim.authority === 'unofficial',
  who: text('commitments.who', {
    who: speakerText(data, state.claim),
    date: statedText(data, state.claim),
  }),
  due: dueText(state),
  since: state.since.flatMap((claim) => figureOf(claim) ?? []),
  state: stateText(state),
  overdue: state.code === 'past-target',
});

const tableRow = (row: PromiseRow): Row => ({
  id: row.id,
  cells: [
    row.name,
    row.who,
    row.due,
    row.since.length > 0 ? row.since : text('commitments.nothing'),
    row.state,
  ],
});

const isClosed = (state: PromiseState): boolean =>
  state.code === 'reached' || state.code === 'not-reached' || state.code === 'no-result';

const view = (data: Dataset, values: Values<typeof params>): CommitmentsView => {
  const states = data.commitments
    .map((commitment) => stateOf(data, commitment))
    .filter((state) => state !== undefined);
  const late = states.filter((state) => state.code === 'past-target');
  const alone = late.filter((state) => state.claim.authority === 'unofficial');
  const shown = states.filter((state) =>
    values.show === 'all'
      ? true
      : values.show === 'past-target'
        ? state.code === 'past-target'
        : !isClosed(state),
  );
  return {
    headline:
      late.length > 0
        ? text('commitments.headline', {
            n: { count: late.length },
            alone: { count: alone.length },
          })
        : text('commitments.headlineNone', { all: { count: states.length } }),
    scope: text('commitments.scope', {
      shown: { count: shown.length },
      all: { count: states.length },
    }),
    empty: text('commitments.empty'),
    groups: areas.flatMap((area) => {
      const rows = shown
        .filter((state) => state.commitment.area === area)
        .map((state) => rowOf(data, state));
      return rows.length === 0 ? [] : [{ id: area, title: text(`commitments.area.${area}`), rows }];
    }),
    table: {
      caption: text('commitments.title'),
      columns: [column('promise'), column('who'), column('due'), column('since'), column('state')],
      rows: states.map((state) => tableRow(rowOf(data, state))),
    },
    notes: [],
    disagreements: [],
  };
};

export const commitments = defineExhibit({
  id: 'commitments',
  title: 'commitments.title',
  section: 'cooperation',
  size: 'wide',
  params,
  view,
  Figure: ({ view: v }) => <PromiseList groups={v.groups} empty={unsaid(v)} />,
});
