/** Lao is cut between syllables only, by the rules of its spelling; other languages at spaces. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksOf, cut } from '../../src/i18n/break.ts';
import { lo } from '../../src/i18n/messages/lo.ts';

/** As a reader of Lao divides them; a hyphen in brackets stands where spelling alone does not decide. */
const divided =
  'ຂອງ|ລາວ ຫວຽດ|ນາມ ແຂວງ|ວຽງ|ຈັນ ນະ|ຄອນ|ຫຼວງ ຫຼວງ|ພະ|ບາງ ຊຽງ|ຂວາງ ບໍ|ລິ|ຄຳ|ໄຊ ສະ|ຫວັນ|ນະ|ເຂດ ຈຳ|ປາ|ສັກ ' +
  'ໄຊ|ສົມ|ບູນ ຫົວ|ພັນ ເຊ|ກອງ ດາກ|ຈຶງ ນ້ຳ|ເທີນ ຮ່າ|ໂນ້ຍ ຄະ|ນະ|ກຳ|ມະ|ການ ຮ່ວມ|ມື ເອກ|ອັກ|ຄະ|ລັດ|ຖະ|ທູດ ' +
  'ໂທ|ລະ|ຄົມ|ມະ|ນາ|ຄົມ ພະ|ລັງ|ງານ|ໄຟ|ຟ້າ|ນ້ຳ|ຕົກ ອຸດ|ສາ|ຫະ|ກຳ|ປຸງ|ແຕ່ງ ທາງ|ລົດ|ໄຟ ເຂື່ອນ|ໄຟ|ຟ້າ ທ່າ|ເຮືອ ' +
  'ໂດ|ລາ|ສະ|ຫະ|ລັດ ເກີນ|ດຸນ ຈຳ|ນວນ ຂະ|ບວນ|ການ ກວດ|ກາ ຜູ້|ອອກ ຍອດ|ລວມ ກັນ|ອີກ ຫຼາຍ|ກວ່າ ໃຫຍ່|ກວ່າ ໃນ|ວັນ|ທີ ' +
  'ໄຕ|ມາດ|ທີ|ສີ່ ຄວາມ|ສາ|ມັກ|ຄີ|ພິ|ເສດ ບົດ|ບັນ|ທຶກ|ຄວາມ|ເຂົ້າ|ໃຈ ໜັງ|ສື|ພິມ|ກອງ|ທັບ|ປະ|ຊາ|ຊົນ ແລວ|ທາງ ສປປ ພຣະ ແກວ່ງ ນັກວິ|ຊາ|ການ';

test.each(divided.split(' '))('%s', (word) => {
  const text = word.replaceAll('|', '');
  const parts = [0, ...breaksOf(text)].map((from, i, all) => text.slice(from, all[i + 1]));
  expect(parts.join('|')).toBe(word);
});

const runs = [...new Set(JSON.stringify(lo).match(/[\u0e80-\u0eff]+/g))];

test('where the dictionary of Node knows a word to end, hardly ever nothing may break', () => {
  const segmenter = new Intl.Segmenter('lo', { granularity: 'word' });
  const known = runs.flatMap((run) => {
    const own = new Set(breaksOf(run));
    return [...segmenter.segment(run)].slice(1).map(({ index }) => own.has(index));
  });
  expect(known.length).toBeGreaterThan(1000);
  expect(known.filter((found) => !found).length / known.length).toBeLessThan(0.01);
});

test('whatever the length, no cut parts a vowel or a mark from its consonant', () => {
  fc.assert(
    fc.property(fc.constantFrom(...runs), fc.integer({ min: 4, max: 60 }), (run, most) => {
      const shown = cut(run, most);
      if (shown === run) return run.length <= most;
      const kept = shown.slice(0, -1);
      const next = run.charAt(kept.length);
      return (
        shown.endsWith('…') &&
        shown.length <= most &&
        run.startsWith(kept) &&
        !/[ະັາຳິີຶືຸູົຼຽໍ່້໊໋໌ໆຯ]/.test(next)
      );
    }),
  );
});

test('Vietnamese and English are cut at a space, one long word between letters', () => {
  expect(cut('Đường cao tốc Hà Nội – Viêng Chăn', 16)).toBe('Đường cao tốc…');
  expect(cut('Vang Vieng–Luang Prabang', 14)).toBe('Vang Vieng…');
  expect(cut('short', 5)).toBe('short');
  expect(cut('Intergovernmental', 8)).toBe('Intergo…');
  expect(cut('ທາງດ່ວນ ຮ່າໂນ້ຍ-ວຽງຈັນ', 12)).toBe('ທາງດ່ວນ ຮ່າ…');
});
