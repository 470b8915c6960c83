/** One language at work: messages, numbers, dates. Language is an argument here, never looked up. */
import { createTranslator } from 'use-intl/core';
import { isoDay } from '../domain/civil.ts';
import type { Language, Localised } from '../domain/language.ts';
import type { Sourced } from '../domain/sourced.ts';
import { messagesOf, namesOf } from './catalogue.ts';
import { dateText, type DateStyle } from './date.ts';
import { nameKey } from './name-key.ts';
import { amountParts, countText, tickTexts, type AmountParts } from './number.ts';
import { isText, type FigureStyle, type MessageKey, type Said, type Text } from './text.ts';

/** A piece of a message: characters, or a value to be drawn as a figure, a name, a quotation. */
export type Piece = string | Said;

export type Wording = { readonly words: string; readonly lang?: Language };

export type Translator = {
  readonly language: Language;
  /** The message in pieces, so that a medium can make figures of its values. */
  readonly pieces: (text: Text) => readonly Piece[];
  /** The message as one string: titles, labels, files. */
  readonly plain: (text: Text) => string;
  readonly say: (key: MessageKey) => string;
  readonly said: (value: Said) => string;
  readonly amount: (figure: Sourced, style?: FigureStyle, mult?: number) => string;
  readonly parts: (figure: Sourced, style?: FigureStyle, mult?: number) => AmountParts;
  readonly unit: (parts: AmountParts) => string;
  readonly date: (edtf: string, style?: DateStyle) => string;
  /** Texts for the ticks of a value axis. */
  readonly ticks: (values: readonly number[]) => readonly string[];
  readonly name: (name: Localised | string) => string;
  /** The same with its language, where that is not the one at work. */
  readonly wording: (name: Localised | string) => Wording;
};

/** Private-use characters around a value's name mark its place in a formatted message. */
const open = '\uE000';
const close = '\uE001';
const placed = /\uE000([^\uE001]+)\uE001/;

/** For the label of a mark, where words have no room; the mark's name says them in full. */
const compact = (word: AmountParts['hedge']): string =>
  word === undefined
    ? ''
    : word === 'about'
      ? '~'
      : word === 'over' || word === 'atLeast'
        ? '>'
        : '<';

const numberOf = (value: Said): number | undefined => {
  if ('count' in value) return value.count;
  return 'figure' in value && value.figure.is === 'amount' ? value.figure.value : undefined;
};

type Say = (key: string, values?: Record<string, string | number>) => string;

/** @param more messages of a screen that brings its own, so that the first screen need not carry them. */
export const createText = (language: Language, more: object = {}): Translator => {
  let made: Say | undefined;
  // Worked out once: to look a message up costs the library more than to fill it in.
  const known = new Map<string, string>();
  const t: Say = (key, values) => {
    const id = values === undefined ? key : [key, ...Object.entries(values).flat()].join(open);
    const before = known.get(id);
    if (before !== undefined) return before;
    // Made when first asked: the context has a language before its catalogue is there.
    made ??= createTranslator({
      locale: language,
      messages: { ...messagesOf(language, 'first'), ...more },
      onError: (error) => {
        throw error;
      },
    }) as unknown as Say;
    const message = made(key, values);
    known.set(id, message);
    return message;
  };

  // A view keeps its texts: turned back to a language, it asks for no message again.
  const inPieces = new WeakMap<Text, readonly Piece[]>();
  const pieces = (message: Text): readonly Piece[] => {
    const before = inPieces.get(message);
    if (before) return before;
    const values = message.values ?? {};
    const slots: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values)) {
      slots[name] = open + name + close;
      const number = isText(value) ? undefined : numberOf(value);
      if (number !== undefined) slots[`${name}_n`] = number;
    }
    const parts = t(message.key, slots)
      .split(placed)
      .flatMap((part, index): readonly Piece[] => {
        if (index % 2 === 0) return part === '' ? [] : [part];
        const value = values[part];
        return value === undefined ? [] : isText(value) ? pieces(value) : [value];
      });
    inPieces.set(message, parts);
    return parts;
  };

  const unit = (parts: AmountParts): string => {
    if (parts.unit === 'USD') return t(`unit.usd${String(parts.mult)}`);
    return t(`unit.${parts.unit}`, { n: parts.count });
  };

  const amount: Translator['amount'] = (figure, style = 'full', mult) => {
    const parts = amountParts(figure, language, style, mult);
    const number =
      parts.unit === 'percent' || parts.unit === 'percent-per-year'
        ? `${parts.number}%`
        : parts.number;
    const shown =
      style === 'bare' || style === 'signed' || style === 'mark' || number.endsWith('%')
        ? number
        : parts.unit === 'USD'
          ? t(`amount.usd${String(parts.mult)}`, { number })
          : t('amount.with', { number, unit: unit(parts) });
    // A tilde before a minus reads as two dashes: there the word is said.
    if (style === 'mark' && !shown.startsWith('−')) return compact(parts.hedge) + shown;
    return parts.hedge === undefined ? shown : t(`hedge.${parts.hedge}`, { value: shown });
  };

  const wording = (value: Localised | string): Wording => {
    const english = typeof value === 'string' ? value : value.en;
    if (language === 'en') return { words: english };
    const own = typeof value === 'string' ? undefined : value[language];
    const words = own ?? namesOf(language).get(nameKey(english));
    return words === undefined ? { words: english, lang: 'en' } : { words };
  };

  const name: Translator['name'] = (value) => wording(value).words;

  const said = (value: Said): string => {
    if ('figure' in value)
      return value.figure.is === 'amount'
        ? amount(value.figure, value.style, value.mult)
        : dateText(value.figure.edtf, t, value.style === 'short' ? 'short' : 'long');
    if ('period' in value) return dateText(value.period, t, value.style ?? 'long');
    if ('count' in value) return countText(value.count, language);
    if ('name' in value) return name(value.name);
    if ('quote' in value) return t('quote', { words: value.quote });
    if ('clock' in value) return dateText(isoDay(value.clock), t, 'long');
    return name(value.free);
  };

  const plain = (message: Text): string =>
    pieces(message)
      .map((piece) => (typeof piece === 'string' ? piece : said(piece)))
      .join('');

  return {
    language,
    pieces,
    plain,
    say: (key) => t(key),
    said,
    amount,
    parts: (figure, style = 'full', mult) => amountParts(figure, language, style, mult),
    unit,
    date: (edtf, style = 'long') => dateText(edtf, t, style),
    ticks: (values) => tickTexts(values, language),
    name,
    wording,
  };
};
