/** Lao power for Vietnam: what was agreed, what is contracted, what runs. Three things, never one. */
import { ticksTo } from '../charts/scale.ts';
import { ValueBars, type BarGroup, type ValueBar } from '../charts/value-bars.tsx';
import { claimTable } from '../contract/claim-table.ts';
import { periodText } from '../contract/describe.ts';
import { defineExhibit } from '../contract/exhibit.ts';
import type { Note, View } from '../contract/view.ts';
import type { Claim } from '../domain/claim.ts';
import { conflictOn, readingOf, type Dataset } from '../domain/dataset.ts';
import { period } from '../domain/edtf.ts';
import { apartOf } from '../domain/relations.ts';
import { sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';

const steps = ['power.imports.agreed', 'power.contracted', 'power.operating'] as const;
type Step = (typeof steps)[number];

const words = {
  'power.imports.agreed': 'powerImports.agreed',
  'power.contracted': 'powerImports.contracted',
  'power.operating': 'powerImports.operating',
} as const;

export type PowerView = View & {
  readonly groups: readonly BarGroup[];
  readonly ticks: readonly number[];
};

const end = (claim: Claim): number =>
  (claim.period === undefined ? null : period(claim.period).latest) ?? 0;

const claimsOf = (data: Dataset, measure: Step): readonly Claim[] =>
  data
    .where({ measure, direction: 'LA-VN' })
    .filter((claim) => claim.rank !== 'deprecated' && claim.unit === 'MW')
    .toSorted((a, b) => end(a) - end(b));

const barOf = (data: Dataset, claim: Claim): ValueBar[] => {
  const figure = sourced(claim);
  const conflict = conflictOn(data, claim);
  const apart = conflict && apartOf(conflict);
  return figure
    ? [
        {
          id: claim.id,
          name: periodText(claim),
          tone: 'both',
          filled: claim.kind === 'reported',
          main: figure,
          ticks: [],
          figures: [figure],
          ...(conflict && apart ? { conflict: { key: conflict.key, apart } } : {}),
        },
      ]
    : [];
};

const headline = (data: Dataset): Text => {
  const [running, signed] = (['power.operating', 'power.contracted'] as const).map((measure) => {
    const claim = claimsOf(data, measure).at(-1);
    return claim && sourced(claim);
  });
  return running && signed
    ? text('powerImports.headline', {
        running: { figure: running },
        signed: { figure: signed },
        date: { period: running.period ?? '', of: running },
      })
    : text('powerImports.none');
};

const notesOf = (data: Dataset): Note[] => {
  const conflict = claimsOf(data, 'power.imports.agreed').flatMap(
    (claim) => conflictOn(data, claim) ?? [],
  )[0];
  const reading = conflict && readingOf(data, conflict);
  return [
    ...(reading
      ? [
          {
            id: 'goal',
            title: text('powerImports.noteGoal'),
            text: text('say.free', {
              free: { free: reading.text, claims: reading.claims },
            }),
          },
        ]
      : []),
    {
      id: 'steps',
      title: text('powerImports.noteSteps'),
      text: text('powerImports.noteStepsText'),
    },
  ];
};

const view = (data: Dataset): PowerView => {
  const all = steps.map((measure) => ({ measure, claims: claimsOf(data, measure) }));
  const claims = all.flatMap((step) => step.claims);
  const ticks = ticksTo(Math.max(0, ...claims.map((claim) => sourced(claim)?.interval.high ?? 0)));
  const top = ticks.at(-1) ?? 1;
  return {
    headline: headline(data),
    scope: text('powerImports.scope'),
    table: claimTable(data, claims, text('powerImports.title')),
    notes: notesOf(data),
    disagreements: data.relations().filter((r) => steps.some((measure) => r.measure === measure)),
    groups: all
      .filter((step) => step.claims.length > 0)
      .map(({ measure, claims: own }) => ({
        id: measure,
        title: text(words[measure]),
        bars: own.flatMap((claim) => barOf(data, claim)),
        top,
      })),
    ticks,
  };
};

export const powerImports = defineExhibit({
  id: 'power-imports',
  title: 'powerImports.title',
  section: 'projects',
  size: 'chart',
  params: {},
  view,
  Figure: ({ view: v, open }) => {
    const t = useText();
    // The headline has said that there is none.
    if (v.groups.length === 0) return null;
    return (
      <ValueBars
        groups={v.groups}
        axis={{ ticks: v.ticks, mult: 0, unit: text('powerImports.unit') }}
        label={t.say('powerImports.title')}
        onOpen={open}
      />
    );
  },
});
