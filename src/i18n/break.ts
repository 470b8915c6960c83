/**
 * Where a label may be cut or broken. Browsers break running text by themselves; SVG does not wrap, and not every
 * browser knows Lao, which is written without spaces: its syllables are found here by the rules of its spelling.
 * A boundary that spelling alone cannot settle is none.
 */

const leading = /[ເແໂໃໄ]/;
const consonant = /[ກ-ຮໜໝ]/;
/** Consonants that may end a syllable. */
const ending = /[ກງຍດນບມວ]/;
/** Vowels and marks that never begin anything. */
const sign = /[ະັາຳິີຶືຸູົຼຽໍ່້໊໋໌ໆຯ]/;
/** Of these, the ones that make the consonant before them the first of a syllable. */
const vowel = /[ະັາຳິີຶືຸູົຽໍ່້໊໋]/;
/** Vowels after which the syllable is at its end. */
const open = /[ະຳໍໃໄ]/;

/** Two consonants before one vowel: by the second, which may be the first. */
const pairs: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'ງຍນມລ'].map((second) => [second, 'ຫ'])),
  ຣ: 'ຫຂຄຕປພຜທຟສ',
  ວ: 'ຫກຂຄຈສຊຖທຕປພຜ',
};

const at = (text: string, i: number): string => text.charAt(i);

/** ອ is a consonant before a vowel of its own, else a vowel. */
const isVowelO = (text: string, i: number): boolean =>
  at(text, i) === 'ອ' && !vowel.test(at(text, i + 1)) && at(text, i + 1) !== 'ອ';

const hasVowel = (text: string, i: number): boolean => vowel.test(at(text, i)) || isVowelO(text, i);

/** Whether the consonant there can be the first of a syllable: something after it is its vowel. */
const begins = (text: string, i: number): boolean => {
  const next = at(text, i + 1) === 'ຼ' ? i + 2 : i + 1;
  if (hasVowel(text, next)) return true;
  const second = at(text, next);
  const third = at(text, next + 1);
  // ວ between two consonants is a vowel.
  if (second === 'ວ' && ending.test(third) && !begins(text, next + 1)) return true;
  return (pairs[second] ?? '').includes(at(text, i)) && hasVowel(text, next + 1);
};

/** Positions between the syllables of a run of Lao letters. */
const boundariesOf = (run: string): readonly number[] => {
  const found: number[] = [];
  let start = 0;
  /** Its vowel, a consonant at its end, a vowel that allows none have been seen. */
  let [spoken, ended, unsettled, closed] = [false, false, false, false];
  for (let i = 0; i < run.length; i += 1) {
    const letter = at(run, i);
    const before = at(run, i - 1);
    const isFree = i > start && !leading.test(before) && !unsettled;
    const complete = spoken && isFree;
    unsettled = false;
    if (leading.test(letter)) {
      if (complete) {
        found.push(i);
        start = i;
      }
      [spoken, ended, closed] = [true, false, open.test(letter)];
      continue;
    }
    if (sign.test(letter)) {
      spoken ||= vowel.test(letter);
      closed ||= open.test(letter);
      continue;
    }
    if (!consonant.test(letter)) continue;
    if (!complete) {
      // The vowel written with ອ or ວ.
      spoken ||= i > start && (isVowelO(run, i) || (letter === 'ວ' && !hasVowel(run, i + 1)));
      continue;
    }
    // ແຂວງ, ໃຫຍ່: the second of a pair, or the end of the syllable; it begins none.
    if (leading.test(at(run, i - 2)) && (pairs[letter] ?? '').includes(before)) continue;
    const mayEnd = ending.test(letter) && !ended && !closed;
    const isPair = at(run, i + 1) === 'ວ' && hasVowel(run, i + 2);
    if (!begins(run, i)) ended = true;
    // ນັກ + ວິ, or ມາ + ກວ່າ: only a dictionary knows.
    else if (mayEnd && isPair) unsettled = true;
    else {
      found.push(i);
      [start, spoken, ended, closed] = [i, false, false, false];
    }
  }
  return found;
};

const lao = /[\u0e80-\u0eff]+/g;

/** Positions where a line may end: after a space, a hyphen or an unseen space, and between syllables of Lao. */
export const breaksOf = (text: string): readonly number[] => {
  const spaced = [...text.matchAll(/[ \u200b\u2013-]+/g)].map(
    (space) => space.index + space[0].length,
  );
  const within = [...text.matchAll(lao)].flatMap((run) =>
    boundariesOf(run[0]).map((position) => run.index + position),
  );
  return [...spaced, ...within].filter((i) => i < text.length).toSorted((a, b) => a - b);
};

/** The text within that many characters, its end cut at a place where a line may end. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const room = Math.max(1, most - 1);
  const last = breaksOf(text).findLast((position) => position <= room);
  // A single word that is too long is cut between letters, never before a mark of one.
  let end = last ?? room;
  while (last === undefined && end > 1 && /[\p{M}ະາຳຽໆ]/u.test(at(text, end))) end -= 1;
  return `${text.slice(0, end).replace(/[\s,;:(–-]+$/, '')}…`;
};
