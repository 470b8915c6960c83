/** The arithmetic of the product, each a monotone `Formula` for `derive`. */
import type { Formula } from './derive.ts';

const pick = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;

/** Change on an earlier value, per cent: (new, old). */
export const growth: Formula = {
  id: 'growth',
  unit: 'percent',
  signs: [1, -1],
  apply: (x) => (pick(x, 0) / pick(x, 1) - 1) * 100,
};

/** Part of a whole, per cent: (part, whole). The realisation rate is the share of registered capital realised. */
export const share: Formula = {
  id: 'share',
  unit: 'percent',
  signs: [1, -1],
  apply: (x) => (pick(x, 0) / pick(x, 1)) * 100,
};

/** (minuend, subtrahend). The balance is exports less imports. */
export const difference: Formula = {
  id: 'difference',
  unit: 'same',
  signs: [1, -1],
  apply: (x) => pick(x, 0) - pick(x, 1),
};

export const sum: Formula = {
  id: 'sum',
  unit: 'same',
  signs: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  apply: (x) => x.reduce((total, value) => total + value, 0),
};

/** Total per item: (total, count). */
export const average: Formula = {
  id: 'average',
  unit: 'same',
  signs: [1, -1],
  apply: (x) => pick(x, 0) / pick(x, 1),
};

/** How large against another, per cent above: (a, b). */
export const ratio: Formula = { ...growth, id: 'ratio' };

/** Earlier value from a later one and its printed growth: (value, growth in per cent). */
export const backcast: Formula = {
  id: 'backcast',
  unit: 'same',
  signs: [1, -1],
  apply: (x) => pick(x, 0) / (1 + pick(x, 1) / 100),
};

/** Later value from an earlier one and the printed growth on it: (value, growth in per cent). */
export const grown: Formula = {
  id: 'grown',
  unit: 'same',
  signs: [1, 1],
  apply: (x) => pick(x, 0) * (1 + pick(x, 1) / 100),
};

/**
 * Constant yearly growth that leads from one value to another, per cent: (goal, base).
 * Compound annual growth rate; @param years whole years between the two.
 */
export const pace = (years: number): Formula => ({
  id: 'pace',
  unit: 'percent-per-year',
  signs: [1, -1],
  apply: (x) => ((pick(x, 0) / pick(x, 1)) ** (1 / years) - 1) * 100,
});
