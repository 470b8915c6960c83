import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, elapsed, isTalk, moves, talkAt, type Command } from '../../src/state/talk.ts';

const steps = [2, 0, 1];
const after = (...types: readonly (typeof moves)[number][]) =>
  types.reduce((talk, type) => applied(talk, { type }, steps, 0), talkAt(1, 0, 0));

test('next goes through the steps of a slide, then to the next slide, and stays at the end', () => {
  expect(after('next', 'next')).toMatchObject({ slide: 1, step: 2 });
  expect(after('next', 'next', 'next')).toMatchObject({ slide: 2, step: 0 });
  expect(after('last', 'next', 'next', 'next')).toMatchObject({ slide: 3, step: 1 });
});

test('previous comes back to a slide as it was left: whole', () => {
  expect(after('nextSlide', 'previous')).toMatchObject({ slide: 1, step: 2 });
});

test('while the wall is blank any command only wakes it', () => {
  const dark = after('black');
  expect(dark.blank).toBe('black');
  expect(applied(dark, { type: 'next' }, steps, 0)).toMatchObject({
    blank: null,
    slide: 1,
    step: 0,
  });
});

test('reset goes back to the slide as saved', () => {
  expect(after('next', 'table', 'reset')).toMatchObject({ slide: 1, step: 0, table: false });
});

test('the clock is computed from stamps, whatever was missed between', () => {
  const at = (type: 'timer' | 'resetTimer', now: number, talk = talkAt(1, 0, 0)) =>
    applied(talk, { type }, steps, now);
  const running = at('timer', 1000);
  const paused = at('timer', 61_000, running);
  expect(elapsed(running, 31_000)).toBe(30_000);
  expect(elapsed(paused, 99_000)).toBe(60_000);
  expect(elapsed(at('timer', 100_000, paused), 105_000)).toBe(65_000);
  expect(elapsed(at('resetTimer', 70_000, paused), 80_000)).toBe(0);
});

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom(...moves).map((type) => ({ type })),
  fc.record({ type: fc.constant('go' as const), slide: fc.integer(), step: fc.integer() }),
);

test('no command leads out of the deck', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const talk = commands.reduce((was, one) => applied(was, one, steps, 0), talkAt(1, 0, 0));
      expect(isTalk(talk)).toBe(true);
      expect(talk.rev).toBe(commands.length);
      expect(steps[talk.slide - 1]).toBeGreaterThanOrEqual(talk.step);
      expect(talk.step).toBeGreaterThanOrEqual(0);
    }),
  );
});
