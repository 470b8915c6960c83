import { describe, expect, test } from 'vitest';
import { actOf } from '../../src/app/projector/keys.ts';
import { standardDeck, standardDecks } from '../../src/app/projector/decks.ts';
import { preparedDeck } from '../../src/app/projector/slides.ts';
import { speakerNotes } from '../../src/app/projector/speaker.ts';
import { figuresOfBody, partsOf } from '../../src/charts/slide-model.ts';
import { exhibits } from '../../src/exhibits/list.ts';
import { parseIsoDay } from '../../src/domain/civil.ts';
import { datasetAt } from '../../src/domain/dataset.ts';
import { enProjector } from '../../src/i18n/messages/en-projector.ts';
import { createText } from '../../src/i18n/translate.ts';
import { archive } from '../support/record.ts';

const press = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

describe('keys', () => {
  test('a clicker has its keys', () => {
    expect(actOf(press('PageDown'), null)).toBe('next');
    expect(actOf(press('PageUp'), null)).toBe('previous');
    expect(actOf(press('PageDown', { shiftKey: true }), null)).toBe('nextSlide');
    expect(actOf(press('.'), null)).toBe('black');
    expect(actOf(press('F5'), null)).toBe('fullscreen');
    expect(actOf(press('Escape'), null)).toBe('escape');
  });

  test('the browser, the input method and a key held down keep theirs', () => {
    expect(actOf(press('ArrowLeft', { altKey: true }), null)).toBeUndefined();
    expect(actOf(press('r', { ctrlKey: true }), null)).toBeUndefined();
    expect(actOf(press('n', { isComposing: true }), null)).toBeUndefined();
    expect(actOf(press('PageDown', { repeat: true }), null)).toBeUndefined();
    expect(actOf(press('ArrowRight', { repeat: true }), null)).toBeUndefined();
  });
});

const t = createText('en', enProjector);
const data = datasetAt(archive, parseIsoDay('2026-11-24') ?? 0);
const lengths = { brief: 7, trade: 6, investment: 8, projects: 6, full: 15 };

describe.each(standardDecks)('the deck %s', (name) => {
  const deck = standardDeck(name);
  const slides = preparedDeck(data, deck.slides);

  test('has its slides, and ends with its sources', () => {
    expect(slides).toHaveLength(lengths[name]);
    expect(slides.at(-1)?.slide.show).toBe('sources');
  });

  test('shows figures with sources on every slide', () => {
    for (const one of slides) {
      const figures = one.content.figures ?? figuresOfBody(one.content.body);
      expect(figures.length, one.slide.show).toBeGreaterThan(0);
    }
  });

  test('names in its steps only parts its slides have', () => {
    for (const one of slides) {
      const parts = partsOf(one.content.body);
      for (const step of one.slide.steps ?? [])
        for (const part of [...(step.hide ?? []), ...(step.mark ? [step.mark] : [])])
          expect(parts, one.slide.show).toContain(part);
    }
  });

  test('tells the speaker a source and answers a likely question, with no digit typed', () => {
    for (const one of slides.slice(0, -1)) {
      const notes = speakerNotes(data, one).map((note) => t.plain(note));
      expect(notes.join('\n'), one.slide.show).toMatch(/It comes from .+ \(.+\)/);
      expect(
        notes.some((note) => note.startsWith('Likely question')),
        one.slide.show,
      ).toBe(true);
      expect(
        notes.some((note) => note.startsWith('Answer')),
        one.slide.show,
      ).toBe(true);
    }
  });
});

test('every exhibit has a slide, on any day and from official voices alone', () => {
  for (const day of ['2012-01-01', '2024-06-30', '2026-11-24'])
    for (const voices of ['all', 'official'] as const) {
      const record = datasetAt(archive, parseIsoDay(day) ?? 0, voices);
      const slides = preparedDeck(
        record,
        exhibits.map(({ id }) => ({ key: id, show: id, params: {} })),
      );
      for (const one of slides) {
        expect(t.plain(one.content.title ?? one.headline)).not.toBe('');
        expect(partsOf(one.content.body).length).toBeLessThan(200);
      }
    }
});

test('a card this version does not know is said to be missing, and the rest goes on', () => {
  const slides = preparedDeck(data, [
    { key: 'a', show: 'of-the-future', params: {} },
    { key: 'b', show: 'trade-growth', params: { from: 'nonsense' } },
  ]);
  expect(t.plain(slides[0]?.headline ?? { key: 'say.nothing' })).toBe(
    'Slide not available in this version',
  );
  expect(slides[1]?.exhibit).toBe('trade-growth');
});
