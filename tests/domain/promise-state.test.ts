import { expect, test } from 'vitest';
import { stateOf } from '../../src/domain/promise-state.ts';
import { asKnown } from '../support/record.ts';

const data = asKnown('2026-11-24');
const stateOfPromise = (id: string) => {
  const commitment = data.commitments.find((candidate) => candidate.id === id);
  return commitment && stateOf(data, commitment);
};

test('a goal of trade a year is not reached by the sum of several years', () => {
  const state = stateOfPromise('trade-5');
  expect(state?.code).not.toBe('reached');
  expect(state?.result).toBeUndefined();
});

test('no result of a promise spans more or less than the year its goal is for', () => {
  for (const commitment of data.commitments) {
    const state = stateOf(data, commitment);
    const [id] = state?.result?.claims ?? [];
    const result = id === undefined ? undefined : data.claim(id);
    if (state?.claim.period !== undefined || !result) continue;
    const nature = data.measure(result.measure)?.nature;
    expect([commitment.id, nature === 'flow' && !/^\d{4}$/.test(result.period ?? '')]).toEqual([
      commitment.id,
      false,
    ]);
  }
});
