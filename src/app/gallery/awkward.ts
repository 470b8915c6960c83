/** Records nobody hopes for: what every exhibit must still draw, in every medium. */
import type { Claim } from '../../domain/claim.ts';
import type { Archive } from '../../domain/dataset.ts';
import type { Localised } from '../../domain/language.ts';

type Change = (archive: Archive) => Archive;

const claims =
  (edit: (all: readonly Claim[]) => readonly Claim[]): Change =>
  (archive) => ({ ...archive, claims: edit(archive.claims) });

/** Any claim but one goes: the first that has a value, so that one figure is left to show. */
const one = claims((all) => all.filter((claim) => claim.value !== undefined).slice(0, 1));

const forecasts = claims((all) =>
  all.map((claim) => ({ ...claim, kind: 'forecast', obsStatus: ['F'] })),
);

/** Another press voice prints another number beside every number there is. */
const quarrel = claims((all) =>
  all.flatMap((claim) => {
    if (claim.value === undefined) return [claim];
    return [
      claim,
      {
        ...claim,
        id: `${claim.id}-other`,
        body: `${claim.body}-other`,
        value: claim.value * 1.7,
        authority: 'press' as const,
        rank: 'normal' as const,
      },
    ];
  }),
);

const fuzzyForms = [
  (year: string) => `${year}~`,
  (year: string) => `${year}-38`,
  (year: string) => `../${year}`,
  (year: string) => `${year}/..`,
  (year: string) => `${year.slice(0, 3)}X`,
  (year: string) => `${year}-33/${year}-35`,
] as const;

/** Every date becomes one of the imprecise ones. */
const fuzzy = claims((all) =>
  all.map((claim, i) => {
    const year = /\d{4}/.exec(claim.period ?? '')?.[0];
    const form = fuzzyForms[i % fuzzyForms.length];
    return year && form ? { ...claim, period: form(year) } : claim;
  }),
);

const longer = (name: Localised): Localised => ({
  ...name,
  en: `${name.en}, together with everything that was built, planned, promised or only mentioned beside it`,
});

const named = <T extends { readonly name: Localised; readonly short?: Localised }>(
  records: readonly T[],
): readonly T[] =>
  records.map((record) => ({
    ...record,
    name: longer(record.name),
    ...(record.short ? { short: longer(record.short) } : {}),
  }));

const long: Change = (archive) => ({
  ...archive,
  measures: named(archive.measures),
  projects: named(archive.projects),
  events: named(archive.events),
  commitments: named(archive.commitments),
  products: named(archive.products),
  claims: archive.claims.map((claim) => ({
    ...claim,
    attributedTo:
      'Vice Chairperson of the Committee for the Coordination of Economic, Cultural, Scientific and Technical Cooperation',
  })),
});

export const awkward = {
  bundled: (archive) => archive,
  empty: claims(() => []),
  one,
  forecasts,
  quarrel,
  fuzzy,
  long,
} as const satisfies Readonly<Record<string, Change>>;

export type AwkwardName = keyof typeof awkward;
