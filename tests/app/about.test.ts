import { describe, expect, test } from 'vitest';
import { conventions, examples } from '../../src/app/about/examples.ts';
import { missing } from '../../src/app/about/missing.ts';
import { questions, type Question } from '../../src/app/about/questions.ts';
import { exampleOfKind, exampleOfVoice } from '../../src/app/about/signs.ts';
import { kinds } from '../../src/domain/claim.ts';
import { datasetAt, type Dataset } from '../../src/domain/dataset.ts';
import { enAbout } from '../../src/i18n/messages/en-about.ts';
import { createText } from '../../src/i18n/translate.ts';
import { archive, asKnown, dayOf } from '../support/record.ts';
import { foundingFacts } from '../support/founding-facts.ts';

const t = createText('en', enAbout);
const today = dayOf('2026-11-24');
const data = asKnown('2026-11-24');

const linesOf = (question: Question) =>
  question.points.flatMap(({ article, record }) => [...article.lines, ...record.lines]);

/** All that the page says from claims, in words. */
const wordsOf = (set: Dataset): string =>
  [
    ...questions(set).flatMap((question) => [
      question.answer,
      ...question.readings,
      ...linesOf(question).flatMap(({ text, cite, past }) => [
        text,
        ...(cite ? [cite] : []),
        ...(past ? [past] : []),
      ]),
    ]),
    ...examples(set),
    ...missing(set),
  ]
    .map(t.plain)
    .join('\n');

const namedIn = (value: unknown): ReadonlySet<string> =>
  new Set(
    [...JSON.stringify(value).matchAll(/"claims":\[([^\]]*)\]/g)].flatMap(([, ids]) =>
      (ids ?? '').split(',').map((id) => id.replaceAll('"', '')),
    ),
  );

const shownOf = (set: Dataset) => [
  questions(set),
  examples(set),
  missing(set),
  conventions(set),
  kinds.map((kind) => exampleOfKind(set, kind)),
  (['official', 'press', 'unofficial'] as const).map((voice) => exampleOfVoice(set, voice)),
];

test('worked examples are those of the design', () => {
  const words = examples(data).map(t.plain).join('\n');
  for (const part of [
    'about US$3 billion of over US$6.21 billion is at most about 48%',
    'leaves at least about US$3.2 billion',
    'is over US$22.5 million for one project',
    'growth of 31.9–33.0%. Printed is 32.7%; it fits',
    'which do not meet: 69%',
  ])
    expect(words).toContain(part);
});

test('conventions show what a figure stands for', () => {
  const spans = conventions(data).map(({ id, example }) => [
    id,
    example && t.amount(example.span, 'bare'),
  ]);
  expect(Object.fromEntries(spans)).toMatchObject({ over: '6.21–6.83', about: '2.85–3.15' });
});

test('the four questions set the article beside the record', () => {
  const [partnership, economy, security, region] = questions(data);
  expect(questions(data)).toHaveLength(4);
  expect(economy && t.plain(economy.answer)).toMatch(/3\.8 billion.*2\.25 billion 69%/);
  expect(partnership && linesOf(partnership).some(({ past }) => past !== undefined)).toBe(true);
  for (const question of [partnership, economy, security, region])
    for (const point of question?.points ?? [])
      expect([point.article.missing, point.record.missing]).toEqual([0, 0]);
});

describe.each([
  ['official voices', asKnown('2026-11-24', 'official')],
  ['early in 2025', asKnown('2025-02-01')],
  ['long ago', asKnown('1990-01-01')],
  ['no claim', datasetAt({ ...archive, claims: [] }, today)],
  ['no project or event', datasetAt({ ...archive, projects: [], events: [] }, today)],
])('%s', (name, set) => {
  test('says what is missing and nothing else', () => {
    expect(wordsOf(set)).not.toMatch(/undefined|NaN|null|[{}]/);
    const unknown = shownOf(set)
      .flatMap((part) => [...namedIn(part)])
      .filter((id) => id !== '' && set.claim(id) === undefined);
    expect(unknown).toEqual([]);
    const sides = questions(set).flatMap(({ points }) =>
      points.flatMap((p) => [p.article, p.record]),
    );
    if (!name.startsWith('no project')) expect(sides.some((side) => side.missing > 0)).toBe(true);
  });
});

test('without any one claim the page stands, and no longer names it', () => {
  const faults = [...new Set(shownOf(data).flatMap((part) => [...namedIn(part)]))].filter((id) => {
    const claims = archive.claims.filter((claim) => claim.id !== id);
    const set = datasetAt({ ...archive, claims }, today);
    return /undefined|NaN/.test(wordsOf(set)) || shownOf(set).some((part) => namedIn(part).has(id));
  });
  expect(faults).toEqual([]);
}, 60_000);

test('every statement of the founding documents is in the table, and nothing that is no claim', () => {
  const listed = new Set(foundingFacts.flatMap(({ claims }) => claims));
  const held = archive.claims
    .filter(({ source }) => ['global-market-today-2025-08', 'moit-2025-12-06'].includes(source))
    .filter(({ measure }) => measure !== 'project.status')
    .map(({ id }) => id);
  expect(held.filter((id) => !listed.has(id))).toEqual([]);
  expect([...listed].filter((id) => !held.includes(id))).toEqual([]);
});
