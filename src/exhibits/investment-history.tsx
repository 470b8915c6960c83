/** The stock at each date it was stated: two counts that never share a line, and figures without a basis. */
import { XyPanels, type KeyItem, type Panel } from '../charts/xy-panels.tsx';
import { column } from '../contract/claim-table.ts';
import { carrierText, speakerText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import { year, type Values } from '../contract/params.ts';
import { unsaid, type Note, type Row, type View } from '../contract/view.ts';
import { civilOf } from '../domain/civil.ts';
import type { Dataset } from '../domain/dataset.ts';
import { snapshots, type Snapshot } from '../domain/investment.ts';
import type { Sourced } from '../domain/sourced.ts';
import { text, type Text } from '../i18n/text.ts';
import { historyPanels } from './investment-history/model.ts';

const params = {
  from: year('control.from', { min: 2008, max: 2022, fallback: 2008 }),
  to: year('control.to', { min: 2012, max: 2026, fallback: 2026 }),
};

type HistoryView = View & {
  readonly panels: readonly Panel[];
  readonly legend: readonly KeyItem[];
  readonly empty: Text;
};

const yearOf = (snapshot: Snapshot): number => civilOf(snapshot.day).year;

/** The newest year for which both registers' numbers of projects are known on a stated basis. */
const bothCounts = (all: readonly Snapshot[]): readonly [Sourced, Sourced, number] | undefined => {
  const stated = all.filter((s) => !s.basisInferred && s.projects);
  const newest = stated.findLast((s) => s.basis === 'la-licences');
  if (!newest) return undefined;
  const near = (at: number): Sourced | undefined =>
    stated.findLast((s) => s.basis === 'vn-certificates' && yearOf(s) === at)?.projects;
  const years = stated
    .filter((s) => s.basis === 'la-licences')
    .map(yearOf)
    .toReversed();
  const at = years.find((candidate) => near(candidate) !== undefined);
  const lao = stated.findLast((s) => s.basis === 'la-licences' && yearOf(s) === at)?.projects;
  const own = at === undefined ? undefined : near(at);
  return lao && own && at !== undefined ? [own, lao, at] : undefined;
};

const headline = (all: readonly Snapshot[]): Text => {
  const both = bothCounts(all);
  const last = all.findLast((s) => s.registered !== undefined);
  if (both)
    return text('investmentHistory.headline', {
      year: { period: String(both[2]), of: both[0] },
      own: { figure: both[0], style: 'bare' },
      lao: { figure: both[1], style: 'bare' },
    });
  return last?.registered
    ? text('investmentHistory.last', {
        figure: { figure: last.registered },
        date: { period: last.period, of: last.registered },
      })
    : text('investmentHistory.none');
};

/** The deepest fall from one stated Vietnamese count of projects to the next, if it is more than a tenth. */
const unexplainedFall = (all: readonly Snapshot[]): Note[] => {
  const stated = all.filter((s) => s.basis === 'vn-certificates' && !s.basisInferred && s.projects);
  const falls = stated.flatMap((after, i) => {
    const before = stated[i - 1];
    if (!before?.projects || !after.projects) return [];
    const ratio = after.projects.value / before.projects.value;
    return ratio < 0.9 ? [{ before, after, ratio }] : [];
  });
  const [worst] = falls.toSorted((a, b) => a.ratio - b.ratio);
  if (!worst?.before.projects || !worst.after.projects) return [];
  return [
    {
      id: 'fall',
      title: text('investmentHistory.noteFall'),
      text: text('investmentHistory.noteFallText', {
        before: { figure: worst.before.projects },
        then: { period: worst.before.period, of: worst.before.projects },
        after: { figure: worst.after.projects, style: 'bare' },
        now: { period: worst.after.period, of: worst.after.projects },
      }),
    },
  ];
};

const rowOf = (data: Dataset, snapshot: Snapshot): Row => {
  const [claim] = snapshot.claims;
  const figure = snapshot.registered ?? snapshot.projects ?? snapshot.realised;
  return {
    id: `${claim?.source ?? ''}|${snapshot.period}|${snapshot.basis}`,
    cells: [
      figure
        ? text('say.period', { date: { period: snapshot.period, of: figure } })
        : text('say.empty'),
      snapshot.basisInferred
        ? text('basisInferred', { basis: text(`basis.${snapshot.basis}`) })
        : text(`basis.${snapshot.basis}`),
      snapshot.projects ?? null,
      snapshot.registered ?? null,
      snapshot.realised ?? null,
      claim ? speakerText(data, claim) : text('say.empty'),
      claim ? carrierText(data, claim) : text('say.empty'),
    ],
  };
};

const view = (data: Dataset, values: Values<typeof params>): HistoryView => {
  const span = [Math.min(values.from, values.to - 2), values.to] as const;
  const all = snapshots(data).filter((s) => yearOf(s) >= span[0] && yearOf(s) <= span[1]);
  const ids = new Set(all.flatMap((s) => s.claims.map((claim) => claim.id)));
  return {
    headline: headline(all),
    scope: text('investmentHistory.scope'),
    empty: text('investmentHistory.none'),
    panels: historyPanels(all, span),
    legend: [
      { id: 'stated', tone: 'ink', look: 'dot', label: text('investmentHistory.keyStated') },
      { id: 'inferred', tone: 'ink', look: 'ring', label: text('investmentHistory.keyInferred') },
      { id: 'realised', tone: 'ink', look: 'block', label: text('investmentHistory.realised') },
    ],
    table: {
      caption: text('investmentHistory.title'),
      columns: [
        column('stated'),
        column('basis'),
        column('projects', 'end', 0),
        column('registered', 'end', 9),
        column('realised', 'end', 9),
        column('who'),
        column('carrier'),
      ],
      rows: all.toReversed().map((snapshot) => rowOf(data, snapshot)),
    },
    notes: [
      {
        id: 'bases',
        title: text('investmentHistory.noteBases'),
        text: text('investmentHistory.noteBasesText'),
      },
      ...unexplainedFall(all),
    ],
    disagreements: data
      .relations()
      .filter((relation) => relation.claims.some((claim) => ids.has(claim.id))),
  };
};

export const investmentHistory = defineExhibit({
  id: 'investment-history',
  title: 'investmentHistory.title',
  section: 'investment',
  size: 'chart',
  params,
  view,
  Figure: ({ view: v, open }) => (
    <XyPanels panels={v.panels} legend={v.legend} columns={2} empty={unsaid(v)} onOpen={open} />
  ),
});
