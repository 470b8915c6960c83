import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDeck, encodeDeck, isCode } from '../../src/state/deck-code.ts';
import { deckOf, lacking, retitled, titleIn, type Deck } from '../../src/state/deck.ts';

const long = 'Kim ngạch thương mại hai chiều Việt Nam – Lào tăng nhanh trong năm vừa qua';

const fifteen: Deck = {
  asOf: '2026-11-24',
  checksum: 'a1b2c3d4',
  slides: Array.from({ length: 15 }, (_, i) => ({
    key: `s${String(i + 1)}`,
    show:
      ['trade-growth', 'disagreements', 'investment-breakdown', 'project-timeline'][i % 4] ?? '',
    params: i % 4 === 0 ? { from: String(2010 + i) } : {},
    title: `${long} (${String(i)})`,
    notes: `Say plainly what ${String(i)} means, and who says it.`,
    seconds: 60 + i,
    steps: [{ hide: ['article', 'goals'] }, { mark: 'record' }, {}],
  })),
};

const withoutNotes: Deck = {
  ...fifteen,
  slides: fifteen.slides.map((slide) => lacking(slide, 'notes')),
};

test('a deck of 15 slides fits a link of 1,500 characters and comes back as it was, without its notes', async () => {
  const code = await encodeDeck(fifteen);
  expect(code.length).toBeLessThanOrEqual(1500);
  expect(isCode(code)).toBe(true);
  expect(await decodeDeck(code)).toEqual(withoutNotes);
});

test('titles in three languages fit too, and each comes back in its own', async () => {
  const told: Deck = {
    ...withoutNotes,
    slides: withoutNotes.slides.map((slide, i) => ({
      ...slide,
      title: {
        en: `Two-way trade of Vietnam and Laos grew fast last year (${String(i)})`,
        vi: `${long} (${String(i)})`,
        lo: `ການຄ້າສອງຝ່າຍ ຫວຽດນາມ–ລາວ ຂະຫຍາຍຕົວໄວໃນປີຜ່ານມາ (${String(i)})`,
      },
    })),
  };
  const code = await encodeDeck(told);
  expect(code.length).toBeLessThanOrEqual(1500);
  expect(await decodeDeck(code)).toEqual(told);
});

test('a title is said anew in one language, and gone when it is said in none', () => {
  const both = retitled(retitled(undefined, 'en', 'Ours'), 'vi', 'Của chúng tôi');
  expect(titleIn(both, 'en')).toBe('Ours');
  expect(titleIn(both, 'lo')).toBeUndefined();
  expect(retitled(retitled(both, 'en', undefined), 'vi', undefined)).toBeUndefined();
  // A title of an older deck held in all languages.
  expect(retitled('Old', 'lo', 'ໃໝ່')).toEqual({ en: 'Old', vi: 'Old', lo: 'ໃໝ່' });
});

test('notes travel only when that is asked for', async () => {
  expect(await decodeDeck(await encodeDeck(fifteen, true))).toEqual(fifteen);
});

test('1,000 spoilt links are read as some deck or none', async () => {
  const code = await encodeDeck(fifteen);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: code.length - 1 }),
      fc.string({ unit: fc.constantFrom(...'AZaz09-_'), minLength: 0, maxLength: 12 }),
      fc.integer({ min: 0, max: 12 }),
      async (at, put, cut) => {
        const spoilt = code.slice(0, at) + put + code.slice(at + cut);
        const deck = await decodeDeck(spoilt);
        if (deck) expect(deckOf(deck)).toEqual(deck);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a code that unpacks without end is refused', async () => {
  const bomb = await encodeDeck({ slides: [{ key: 's1', show: 'x'.repeat(900_000), params: {} }] });
  expect(await decodeDeck(bomb)).toBeUndefined();
});

test('anything is read as a deck or not at all', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const deck = deckOf(value);
      if (deck) expect(deckOf(deck)).toEqual(deck);
    }),
  );
});
