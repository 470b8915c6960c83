/** Labels of events at the top of the plot: none meets another, no line down crosses one. */
import { expect, test } from 'vitest';
import { flagPlaces, type Flag } from '../../src/charts/xy-model.ts';
import { text } from '../../src/i18n/text.ts';

const flag = (id: string, x: number): Flag => ({
  id,
  x,
  label: text('say.nothing'),
  name: text('say.nothing'),
  figure: {
    is: 'date',
    claims: [id],
    kind: 'reported',
    authority: 'press',
    status: [],
    edtf: '2025',
  },
});

const places = (...at: readonly number[]) =>
  flagPlaces(
    at.map((x) => flag(String(x), x)),
    [2009.5, 2028.5],
    () => 20,
  );

test('a label reads towards the middle, away from the nearer edge', () => {
  const found = places(2015, 2024);
  expect(found.get('2015')).toEqual({ row: 0, anchor: 'start' });
  expect(found.get('2024')).toEqual({ row: 0, anchor: 'end' });
});

test('of labels that would meet the outer is the higher', () => {
  const found = places(2024.2, 2025.4, 2025.1);
  expect(found.get('2025.4')?.row).toBe(0);
  expect(found.get('2025.1')?.row).toBe(1);
  expect(found.get('2024.2')?.row).toBe(2);
});

test('a line down crosses no label on its side of the plot', () => {
  const at = [2010, 2011, 2013, 2024, 2026, 2027];
  const found = places(...at);
  const long = 20 * 0.16;
  for (const a of at)
    for (const b of at) {
      const [line, label] = [found.get(String(a)), found.get(String(b))];
      if (a === b || !line || !label || line.row >= label.row) continue;
      const [from, to] = label.anchor === 'end' ? [b - long, b] : [b, b + long];
      expect(a > from && a < to, `${String(a)} crosses the label of ${String(b)}`).toBe(false);
    }
});
