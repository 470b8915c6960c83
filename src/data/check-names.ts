/** Names in three languages: what records hold as plain text stands in names.json, and one English wording has one translation. */
import type { Files } from '../domain/dataset.ts';
import type { Localised } from '../domain/language.ts';
import type { Fault } from './fault.ts';

type Use = {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly name: string | undefined;
};

const usesOf = (data: Files): readonly Use[] => [
  ...data.claims.map((claim) => ({
    file: 'claims.json',
    record: claim.id,
    field: 'attributedTo',
    name: claim.attributedTo,
  })),
  ...data.sources.map((source) => ({
    file: 'sources.json',
    record: source.id,
    field: 'publisher',
    name: source.publisher,
  })),
  ...data.events.map((event) => ({
    file: 'events.json',
    record: event.id,
    field: 'place',
    name: event.place,
  })),
  ...data.projects.flatMap(({ id, vietnamRole, place }) => {
    const of = { file: 'projects.json', record: id };
    return [
      { ...of, field: 'vietnamRole', name: vietnamRole },
      { ...of, field: 'place.text', name: place.text },
      { ...of, field: 'place.province', name: place.province },
    ];
  }),
];

type Named = Localised & { readonly file: string; readonly record: string; readonly field: string };

const namedIn = (file: string, record: string, field: string, value: unknown): readonly Named[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{ ...(value as Localised), file, record, field }];
  return Object.entries(value).flatMap(([part, inner]) =>
    namedIn(file, record, field === '' ? part : `${field}.${part}`, inner),
  );
};

/** The words are served by the English wording: two translations of it could not be told apart. */
const translations = (files: Readonly<Record<string, readonly object[]>>): readonly Fault[] => {
  const first = new Map<string, Named>();
  return Object.entries(files)
    .flatMap(([name, records]) =>
      records.flatMap((record, index) =>
        namedIn(`${name}.json`, 'id' in record ? String(record.id) : String(index + 1), '', record),
      ),
    )
    .flatMap((named): Fault[] => {
      const before = first.get(named.en) ?? named;
      first.set(named.en, before);
      return (['vi', 'lo'] as const).flatMap((language) =>
        before[language] === named[language]
          ? []
          : [
              {
                file: named.file,
                record: named.record,
                field: `${named.field}.${language}`,
                reason: `"${named.en}" is translated otherwise in ${before.file}, ${before.record}`,
              },
            ],
      );
    });
};

export const checkNames = (
  data: Files & { readonly names: readonly Localised[] },
): readonly Fault[] => {
  const { names } = data;
  const known = new Set<string>();
  const twice = names.flatMap(({ en }): Fault[] => {
    if (known.has(en))
      return [{ file: 'names.json', record: en, field: 'en', reason: 'stands twice' }];
    known.add(en);
    return [];
  });
  const uses = usesOf(data);
  const used = new Set(uses.map(({ name }) => name));
  return [
    ...twice,
    ...translations(data),
    ...uses.flatMap(({ name, ...where }): Fault[] =>
      name === undefined || known.has(name)
        ? []
        : [{ ...where, reason: `names.json has no "${name}"` }],
    ),
    ...names.flatMap(({ en }): Fault[] =>
      used.has(en)
        ? []
        : [{ file: 'names.json', record: en, field: 'en', reason: 'no record uses this name' }],
    ),
  ];
};
