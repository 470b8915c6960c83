/** Every conflict, revision and inconsistency, as ranges on a common relative scale, with its reading. */
import { Ranges, type RangeRow } from '../charts/ranges.tsx';
import { toneOf } from '../charts/tone.ts';
import { column } from '../contract/claim-table.ts';
import { subjectText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { choice, toggle, type Values } from '../contract/params.ts';
import { unsaid, type Row, type View } from '../contract/view.ts';
import { readingOf, type Dataset } from '../domain/dataset.ts';
import { apartOf, levelOf, type Relation, type RelationKind } from '../domain/relations.ts';
import { sourced, type Sourced } from '../domain/sourced.ts';
import { text, type Text } from '../i18n/text.ts';

const params = {
  kind: choice(
    'disagreements.kindLabel',
    [
      { value: 'conflict', label: 'disagreements.conflicts' },
      { value: 'revision', label: 'disagreements.revisions' },
      { value: 'inconsistency', label: 'disagreements.inconsistencies' },
    ],
    'conflict',
  ),
  all: toggle('disagreements.all', false),
};

type DisagreementsView = View & { readonly rows: readonly RangeRow[]; readonly empty: Text };

/** Below this the size is told in the table only. */
const readable = 0.05;

/** Levels first, then rates of growth, then what exists only because a source made a mistake. */
const standing = (relation: Relation): number =>
  relation.mistake ? 2 : relation.measure.endsWith('.growth') ? 1 : 0;

const readingText = (data: Dataset, relation: Relation): Text => {
  const reading = readingOf(data, relation);
  if (reading)
    return text('say.free', {
      free: { free: reading.text, claims: reading.claims },
    });
  if (relation.identity) return text(`identity.${relation.identity}`);
  const aside = relation.mistake && relation.claims.find((claim) => claim.rank === 'deprecated');
  if (aside?.rankReason) return text(`rankReason.${aside.rankReason}`);
  const reason = relation.verdict?.reason;
  return reason && relation.kind === 'conflict' ? text(`rankReason.${reason}`) : text('say.empty');
};

const nameOf = (data: Dataset, relation: Relation): Text => {
  const [claim] = relation.claims;
  const [figure] = relation.figures;
  const subject = claim ? subjectText(data, claim) : text('say.nothing');
  return figure
    ? text('disagreements.name', { subject, period: { period: relation.period, of: figure } })
    : subject;
};

const rangeOf = (data: Dataset, relation: Relation): RangeRow[] => {
  const apart = apartOf(relation);
  const preferred = relation.verdict?.preferred && sourced(relation.verdict.preferred);
  const level = (f: Sourced): number => levelOf(f, relation.measure);
  const reference = preferred ? level(preferred) : Math.max(...relation.figures.map(level));
  if (!apart || !(reference > 0)) return [];
  const claims = relation.claims.flatMap((claim) => {
    const figure = sourced(claim);
    return figure ? [{ claim, figure }] : [];
  });
  const shown = relation.kind === 'inconsistency' ? [] : claims;
  const marks = [
    ...shown.map(({ claim, figure }) => ({
      figure,
      tone: toneOf(claim),
      aside: claim.rank === 'deprecated',
    })),
    ...(relation.kind === 'inconsistency'
      ? relation.figures.map((figure) => ({ figure, tone: 'ink' as const, aside: false }))
      : []),
  ];
  return [
    {
      id: `${relation.kind}|${relation.key}`,
      key: relation.key,
      kind: relation.kind,
      name: nameOf(data, relation),
      marks: marks.map((mark) => ({
        ...mark,
        at: (level(mark.figure) / reference) * 100,
        preferred: preferred !== undefined && mark.figure.claims[0] === preferred.claims[0],
      })),
      apart,
      reading: readingText(data, relation),
    },
  ];
};

const tableRow = (data: Dataset, relation: Relation): Row => ({
  id: `${relation.kind}|${relation.key}`,
  cells: [
    nameOf(data, relation),
    text(`relation.${relation.kind}`),
    relation.figures.filter((f, i, all) => all.findIndex((g) => g.value === f.value) === i),
    apartOf(relation) ?? null,
    readingText(data, relation),
  ],
});

const headline = (data: Dataset, relations: readonly Relation[]): Text => {
  const conflicts = relations.filter((relation) => relation.kind === 'conflict');
  const [top] = conflicts.toSorted((a, b) => standing(a) - standing(b) || b.size - a.size);
  const apart = top && apartOf(top);
  const [figure] = top?.figures ?? [];
  if (!top || !apart || !figure) return text('disagreements.none');
  return text('disagreements.headline', {
    n: { count: conflicts.length },
    subject: nameOf(data, top),
    apart: { figure: { ...apart, formula: 'count' } },
  });
};

const view = (data: Dataset, values: Values<typeof params>): DisagreementsView => {
  const relations = data.relations();
  const kind: RelationKind = values.kind;
  const wanted = relations.filter((relation) => relation.kind === kind);
  const shown = (values.all ? wanted : wanted.filter((r) => r.size >= readable)).toSorted(
    (a, b) => standing(a) - standing(b) || b.size - a.size,
  );
  return {
    headline: headline(data, relations),
    scope: text('disagreements.scope', {
      shown: { count: shown.length },
      all: { count: wanted.length },
    }),
    empty: text('disagreements.none'),
    rows: shown.flatMap((relation) => rangeOf(data, relation)),
    table: {
      caption: text('disagreements.title'),
      columns: [
        column('measure'),
        column('relation'),
        column('values', 'end'),
        column('apart', 'end'),
        column('reading'),
      ],
      rows: wanted.map((relation) => tableRow(data, relation)),
    },
    notes: [],
    disagreements: relations,
  };
};

export const disagreements = defineExhibit({
  id: 'disagreements',
  title: 'disagreements.title',
  section: 'evidence',
  size: 'wide',
  params,
  view,
  Figure: ({ view: v, open }) => <Ranges rows={v.rows} empty={unsaid(v)} onOpen={open} />,
});
