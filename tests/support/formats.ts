/** Numbers and dates with the form Node's locale data gives them, for tests that ask the page's own tables for the same. */
import type { Language } from '../../src/domain/language.ts';

export type Case = {
  readonly language: Language;
  readonly ask:
    'count' | 'billions' | 'millions' | 'percent' | 'tick' | 'day' | 'dayShort' | 'month';
  readonly of: number | string;
  readonly expected: string;
};

/** Where the official form is not that of the locale data; see docs/decisions/0020-vietnamese-and-lao-forms.md. */
const currency = {
  vi: (words: string) => `${words} USD`,
  lo: (words: string) => `${words} ໂດລາສະຫະລັດ`,
};

const compact = (language: 'vi' | 'lo', value: number): string =>
  currency[language](
    new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay: 'long',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(value),
  );

const english = (value: number): string =>
  `US$${new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    value >= 1e9 ? value / 1e9 : value / 1e6,
  )} ${value >= 1e9 ? 'billion' : 'million'}`;

const numbersOf = (language: Language): Case[] =>
  Array.from({ length: 50 }, (_, i): Case[] => {
    const count = Math.round(1.37 ** i);
    // Two printed decimals, never more than 999: from there on another word is used.
    const scaled = ((i * 7919 + 101) % 99000) / 100 + 1;
    const share = ((i * 367) % 2000) / 10 - 100;
    const tick = ((i * 613) % 4000) / 4;
    const money = (mult: number): string =>
      language === 'en' ? english(scaled * mult) : compact(language, scaled * mult);
    const plain = (value: number, digits: number): string =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value);
    return [
      { language, ask: 'count', of: count, expected: plain(count, 0) },
      { language, ask: 'billions', of: scaled, expected: money(1e9) },
      { language, ask: 'millions', of: scaled, expected: money(1e6) },
      { language, ask: 'percent', of: share, expected: `${plain(share, 1)}%` },
      {
        language,
        ask: 'tick',
        of: tick,
        expected: tick === 0 ? '0' : plain(tick, String(tick).split('.')[1]?.length ?? 0),
      },
    ];
  }).flat();

const tags = { en: 'en-GB', vi: 'vi', lo: 'lo' } as const;

const datesOf = (language: Language): Case[] =>
  Array.from({ length: 70 }, (_, i): Case[] => {
    const instant = Date.UTC(2008 + (i % 23), (i * 5) % 12, ((i * 11) % 28) + 1);
    const iso = new Date(instant).toISOString().slice(0, 10);
    const say = (options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(tags[language], { ...options, timeZone: 'UTC' }).format(instant);
    const month = say({ year: 'numeric', month: 'long' });
    const long =
      language === 'vi' ? `${say({ day: 'numeric' })} ${month}` : say({ dateStyle: 'long' });
    const short =
      language === 'vi'
        ? say({ day: 'numeric', month: 'numeric', year: 'numeric' })
        : say({ day: 'numeric', month: 'short', year: 'numeric' });
    return [
      { language, ask: 'day', of: iso, expected: long },
      { language, ask: 'dayShort', of: iso, expected: short.replace('Sept', 'Sep') },
      { language, ask: 'month', of: iso.slice(0, 7), expected: month },
    ];
  }).flat();

export const casesOf = (language: Language): readonly Case[] => [
  ...numbersOf(language),
  ...datesOf(language),
];

/** Spaces that do not break, and the true minus sign, are typography and no other number. */
export const plainForm = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('−', '-');
