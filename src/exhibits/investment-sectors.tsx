/** What is known of Vietnamese investment in Laos by sector and by place, each with its date; and what is not published. */
import { Lanes } from '../charts/lanes.tsx';
import { ValueBars, type BarGroup } from '../charts/value-bars.tsx';
import { column } from '../contract/claim-table.ts';
import { carrierText, periodText, speakerText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { choice, type Values } from '../contract/params.ts';
import { unsaid, type Row, type View } from '../contract/view.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
import { groupOf, lanesOf, type WhenView } from './investment-sectors/drawing.ts';
import { headlineOf, notesOf } from './investment-sectors/findings.ts';
import {
  namedOnly,
  notLaosAlone,
  statements,
  type Part,
  type Statement,
} from './investment-sectors/statements.ts';
import { basisText, partText } from './investment-sectors/words.ts';
import css from './investment-sectors.module.css';

const params = {
  by: choice(
    'sectors.byLabel',
    [
      { value: 'sector', label: 'sectors.bySector' },
      { value: 'place', label: 'sectors.byPlace' },
      { value: 'both', label: 'sectors.byBoth' },
    ],
    'sector',
  ),
};

export type SectorsView = View & {
  readonly when: WhenView | undefined;
  readonly groups: readonly BarGroup[];
  readonly empty: Text;
};

const columns = [
  column('item'),
  column('period'),
  column('value', 'end'),
  { id: 'basis', head: text('sectors.basis'), align: 'start' as const },
  column('who'),
  column('carrier'),
  column('kind'),
];

/** Named in a sentence of the source; the record holds it as one. */
const namedText = (claim: Claim): Text =>
  claim.note === undefined
    ? text('sectors.lane.named')
    : text('say.free', { free: { free: claim.note, claims: [claim.id], lang: 'en' } });

const cellsOf = (data: Dataset, claim: Claim, item: Text, basis: Text): Row => ({
  id: claim.id,
  cells: [
    item,
    periodText(claim),
    sourced(claim) ?? null,
    basis,
    speakerText(data, claim),
    carrierText(data, claim),
    text(`kind.${claim.kind}`),
  ],
});

const rowsOf = (data: Dataset, statement: Statement, part: Part): Row[] =>
  part.claims.map((claim) => cellsOf(data, claim, partText(part), basisText(statement)));

const view = (data: Dataset, values: Values<typeof params>): SectorsView => {
  const all = statements(data);
  const named = namedOnly(data);
  const beside = notLaosAlone(data);
  const shown = all.filter((statement) => values.by === 'both' || statement.by === values.by);
  const ids = new Set(all.flatMap((s) => s.parts.flatMap((p) => p.claims.map((c) => c.id))));
  return {
    headline: headlineOf(data, all),
    scope: text('sectors.scope'),
    empty: text('sectors.empty'),
    when: lanesOf(data, all, named),
    groups: shown.map((statement) => groupOf(data, statement)),
    notes: notesOf(data, all, named, beside),
    disagreements: data.relations().filter((r) => r.claims.some((claim) => ids.has(claim.id))),
    table: {
      caption: text('sectors.title'),
      columns,
      rows: [
        ...named.map((c) => cellsOf(data, c, namedText(c), text('say.empty'))),
        ...all.flatMap((s) => s.parts.flatMap((part) => rowsOf(data, s, part))),
        ...beside.map((c) => cellsOf(data, c, partText(c), text('sectors.notLaosAlone'))),
      ],
    },
  };
};

export const investmentSectors = defineExhibit({
  id: 'investment-sectors',
  title: 'sectors.title',
  section: 'investment',
  size: 'chart',
  params,
  view,
  Figure: ({ view: v, open }) => {
    const t = useText();
    const empty = unsaid(v);
    if (!v.when) return empty ? <p className={css.empty}>{t.plain(empty)}</p> : null;
    return (
      <div className={css.figure}>
        <Lanes {...v.when} label={t.say('sectors.whenLabel')} onOpen={open} />
        <ValueBars groups={v.groups} label={t.say('sectors.title')} onOpen={open} />
      </div>
    );
  },
});
