/** Every term of the glossary stands in all three languages, with where it comes from, and no term stands twice. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
  .filter(([first = '']) => first !== 'English' && !first.startsWith('---'));

test('no term is missing in a language', () => {
  expect(rows.length).toBeGreaterThan(200);
  const wanting = rows.filter(
    ([english = '', vi = '–', lo = '–', source = 'dates']) =>
      [english, vi, lo, source].some((cell) => cell === '' || cell === '–') ||
      (/[\u0e80-\u0eff]/.test(lo) ? false : !/^(?:QR|GDP)/.test(lo)),
  );
  expect(wanting).toEqual([]);
});

test('no term stands twice', () => {
  const terms = rows.map(([english]) => english);
  expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
});
