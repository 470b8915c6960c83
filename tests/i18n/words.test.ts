import { describe, expect, test } from 'vitest';
import { fold } from '../../src/i18n/fold.ts';
import { enAbout } from '../../src/i18n/messages/en-about.ts';
import { enEvidence } from '../../src/i18n/messages/en-evidence.ts';
import { enLedger } from '../../src/i18n/messages/en-ledger.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { createText } from '../../src/i18n/translate.ts';
import type { MessageKey } from '../../src/i18n/text.ts';

const brought = { ...enAbout, ...enEvidence, ...enLedger };
const catalogue = { ...en, ...brought };
const t = createText('en', brought);

test.each([
  ['2025', '2025'],
  ['2025-09', 'September 2025'],
  ['2025-12-06', '6 December 2025'],
  ['2025-36', 'fourth quarter of 2025'],
  ['2026-37', 'early 2026'],
  ['2026-38', 'mid-2026'],
  ['2026-39', 'late 2026'],
  ['2026-40', 'first half of 2026'],
  ['202X', '2020s'],
  ['../2026-38', 'by mid-2026'],
  ['2025-36/..', 'from fourth quarter of 2025'],
  ['2025-01/2025-10', 'January–October 2025'],
  ['2021/2025', '2021–2025'],
  ['2021/2024-08', '2021 to August 2024'],
  ['2025-08~', 'about August 2025'],
  ['2028?', '2028 (doubtful)'],
])('%s is said as %s', (edtf, words) => {
  expect(t.date(edtf)).toBe(words);
});

test.each([
  ['2025-12-06', '6 Dec 2025'],
  ['2025-36', 'Q4 2025'],
  ['2025-01/2025-10', 'Jan–Oct 2025'],
])('%s in short is %s', (edtf, words) => {
  expect(t.date(edtf, 'short')).toBe(words);
});

describe('the catalogue', () => {
  const keys = (tree: object, path = ''): string[] =>
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string' ? [path + name] : keys(value as object, `${path}${name}.`),
    );
  const all = keys(catalogue);

  test('every message can be said with its values', () => {
    for (const key of all) {
      const message = key
        .split('.')
        .reduce<unknown>((at, part) => Reflect.get(at as object, part), catalogue) as string;
      const names = [...message.matchAll(/\{(\w+?)(?:_n)?[,}]/g)].map(([, name]) => name ?? '');
      const values = Object.fromEntries(names.map((name) => [name, { count: 2 }]));
      // Units take a bare number and are said through amounts only.
      if (key.startsWith('unit.') || key.startsWith('amount.') || key.startsWith('hedge.'))
        continue;
      if (key.startsWith('date.') || key === 'quote') continue;
      expect(() => t.plain({ key: key as MessageKey, values }), key).not.toThrow();
    }
    expect(all.length).toBeGreaterThan(300);
  });
});

test('searching folds case, tone marks and đ', () => {
  expect(fold('Đà Nẵng')).toBe('da nang');
  expect(fold('Kim ngạch')).toBe('kim ngach');
  expect(fold('ທຶນ\u200bຈົດ')).toBe(fold('ທຶນຈົດ'));
});
