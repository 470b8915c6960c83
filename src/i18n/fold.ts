/** Marks a reader may leave out, and characters nobody sees: tone marks of Vietnamese, zero-width spaces, soft hyphens. */
const unseen = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Lao digits, from zero. */
const laoZero = 0x0ed0;

/**
 * Folds a text for searching: case, tone marks, đ, what is not seen, and the two ways to write a Lao letter
 * (ຳ or its two parts, ໜ or ຫນ).
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\u0ed0-\u0ed9]/g, (digit) => String(digit.charCodeAt(0) - laoZero))
    .toLowerCase()
    .normalize('NFC');
