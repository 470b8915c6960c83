/** The largest stated values of projects on one scale; never a sum. */
import { BarKey } from '../charts/value-bars-key.tsx';
import { ValueBars, type BarGroup, type ValueBar } from '../charts/value-bars.tsx';
import { ticksTo } from '../charts/scale.ts';
import { column } from '../contract/claim-table.ts';
import { projectText, speakerText, statedText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { choice, type Values } from '../contract/params.ts';
import { unsaid, type Cell, type Row, type View } from '../contract/view.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { familyOf, projectFamilies } from '../domain/project-family.ts';
import { apartOf } from '../domain/relations.ts';
import { sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
import { headlineOf, notesOf } from './project-values/findings.ts';
import { byValue, valuedOf, type Valued } from './project-values/valued.ts';

const params = {
  show: choice(
    'values.showLabel',
    [
      { value: 'top', label: 'values.top' },
      { value: 'all', label: 'values.all' },
    ],
    'top',
  ),
  sort: choice(
    'values.sortLabel',
    [
      { value: 'sector', label: 'values.bySector' },
      { value: 'value', label: 'values.byValue' },
    ],
    'sector',
  ),
};

export type ValuesView = View & {
  readonly groups: readonly BarGroup[];
  readonly ticks: readonly number[];
  readonly empty: Text;
};

const most = 12;
const billions = 9;

const barOf = (data: Dataset, entry: Valued): ValueBar => {
  const [main, ...others] = entry.figures;
  const apart = entry.conflict && apartOf(entry.conflict);
  const alone = entry.claims.every((claim) => claim.authority === 'unofficial');
  return {
    id: entry.project.id,
    name: projectText(data, entry.project),
    tone: alone ? 'solo' : 'both',
    filled: entry.begun,
    ...(main ? { main } : {}),
    ticks: others,
    figures: entry.figures,
    ...(entry.conflict && apart ? { conflict: { key: entry.conflict.key, apart } } : {}),
  };
};

const groupsOf = (
  data: Dataset,
  shown: readonly Valued[],
  sort: 'sector' | 'value',
  top: number,
): BarGroup[] => {
  const bars = (entries: readonly Valued[]): ValueBar[] =>
    entries.map((entry) => barOf(data, entry));
  if (shown.length === 0) return [];
  if (sort === 'value') return [{ id: 'all', bars: bars(shown), top }];
  return projectFamilies.flatMap((family) => {
    const own = shown.filter(({ project }) => familyOf(project.sector) === family);
    return own.length === 0
      ? []
      : [{ id: family, title: text(`timeline.family.${family}`), bars: bars(own), top }];
  });
};

const valueCell = (claim: Claim): Cell =>
  sourced(claim) ??
  (claim.said === undefined
    ? null
    : text('values.said', { words: { free: claim.said, claims: [claim.id], lang: 'en' } }));

const rowsOf = (data: Dataset, entry: Valued): Row[] => {
  const { project, status } = entry;
  const row = (id: string, value: Cell, source: Text, kind: Text): Row => ({
    id,
    cells: [
      projectText(data, project),
      text(`timeline.family.${familyOf(project.sector)}`),
      value,
      text(`timeline.status.${status}`),
      source,
      kind,
    ],
  });
  return entry.claims.length === 0
    ? [row(project.id, null, text('say.empty'), text('say.empty'))]
    : entry.claims.map((claim) =>
        row(
          claim.id,
          valueCell(claim),
          text('values.source', {
            who: speakerText(data, claim),
            date: statedText(data, claim),
          }),
          text(`kind.${claim.kind}`),
        ),
      );
};

const view = (data: Dataset, values: Values<typeof params>): ValuesView => {
  const all = data.projects.map((project) => valuedOf(data, project)).toSorted(byValue);
  const valued = all.filter((entry) => entry.figures.length > 0);
  const shown = values.show === 'top' ? valued.slice(0, most) : valued;
  const highest = Math.max(
    0,
    ...shown.flatMap((entry) => entry.figures.map((f) => f.valueHigh ?? f.value)),
  );
  const ticks = ticksTo(highest, 5);
  return {
    headline: headlineOf(data, valued),
    scope: text('values.scope', { shown: { count: shown.length }, all: { count: valued.length } }),
    empty: text('values.empty'),
    groups: groupsOf(data, shown, values.sort, ticks.at(-1) ?? 1),
    ticks,
    notes: notesOf(data, all, valued),
    disagreements: data.relations().filter((relation) => relation.measure === 'project.value'),
    table: {
      caption: text('values.title'),
      columns: [
        column('name'),
        { id: 'family', head: text('values.family'), align: 'start' },
        column('value', 'end'),
        column('status'),
        column('source'),
        column('kind'),
      ],
      rows: all.flatMap((entry) => rowsOf(data, entry)),
    },
  };
};

export const projectValues = defineExhibit({
  id: 'project-values',
  title: 'values.title',
  section: 'projects',
  size: 'chart',
  params,
  view,
  Figure: ({ view: v, open }) => {
    const t = useText();
    const empty = unsaid(v);
    if (v.groups.length === 0) return empty ? <p>{t.plain(empty)}</p> : null;
    return (
      <div>
        <ValueBars
          groups={v.groups}
          axis={{ ticks: v.ticks, mult: billions, unit: text('unitWord.usd9') }}
          label={t.say('values.title')}
          onOpen={open}
        />
        <BarKey />
      </div>
    );
  },
});
