import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { lo } from '../../src/i18n/messages/lo.ts';
import { vi } from '../../src/i18n/messages/vi.ts';
import { createText } from '../../src/i18n/translate.ts';
import { asked } from '../support/ask-formats.ts';
import { casesOf, plainForm } from '../support/formats.ts';

describe.each(languages)('%s', (language) => {
  test('numbers and dates have the form of the locale data', () => {
    const wrong = casesOf(language).flatMap((one) => {
      const [is, wanted] = [asked(one), one.expected].map(plainForm);
      return is === wanted
        ? []
        : [`${one.ask} ${String(one.of)}: ${is ?? ''}, not ${wanted ?? ''}`];
    });
    expect(wrong).toEqual([]);
  });
});

test('months and their short forms are those of the locale data', () => {
  const monthOf = (language: string, month: 'long' | 'short', i: number): string =>
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(Date.UTC(2025, i, 5));
  const names = Array.from({ length: 12 }, (_, i) => i);
  expect(Object.values(lo.month)).toEqual(names.map((i) => monthOf('lo', 'long', i)));
  expect(Object.values(lo.monthShort)).toEqual(names.map((i) => monthOf('lo', 'short', i)));
  expect(Object.values(vi.month)).toEqual(names.map((i) => monthOf('vi', 'long', i).toLowerCase()));
});

test.each([
  ['vi', '2026-38', 'giữa năm 2026'],
  ['vi', '../2026-38', 'đến giữa năm 2026'],
  ['vi', '2025-36', 'quý IV năm 2025'],
  ['vi', '202X', 'thập niên 2020'],
  ['vi', '2025-12-06', '6 tháng 12 năm 2025'],
  ['vi', '2025-01/2025-10', 'tháng 1 – tháng 10 năm 2025'],
  ['vi', '2021/2025', '2021–2025'],
  ['vi', '2025-08~', 'khoảng tháng 8 năm 2025'],
  ['lo', '2026-38', 'ກາງປີ 2026'],
  ['lo', '2025-36', 'ໄຕມາດທີສີ່ ປີ 2025'],
  ['lo', '2026-40', 'ຫົກເດືອນຕົ້ນປີ 2026'],
  ['lo', '2025-12-06', '6 ທັນວາ 2025'],
  ['lo', '2025-01/2025-10', 'ມັງກອນ – ຕຸລາ 2025'],
] as const)('in %s, %s is %s', (language, edtf, words) => {
  expect(createText(language).date(edtf)).toBe(words);
});

test.each([
  ['vi', '2025-12-06', '6/12/2025'],
  ['vi', '2025-12', 'tháng 12/2025'],
  ['vi', '2025-01/2025-10', 'tháng 1–\u206010/2025'],
  ['lo', '2025-12-06', '6 ທ.ວ. 2025'],
] as const)('in short, in %s, %s is %s', (language, edtf, words) => {
  expect(createText(language).date(edtf, 'short')).toBe(words);
});
