/** Numbers and the words around them. The only place that turns an amount into characters. */
import type { Unit } from '../domain/claim.ts';
import type { Language } from '../domain/language.ts';
import { hedgeWord, type HedgeWord } from '../domain/hedge.ts';
import type { Precision, Sourced } from '../domain/sourced.ts';
import type { FigureStyle } from './text.ts';

export type AmountParts = {
  readonly hedge?: HedgeWord;
  /** Digits with sign, and the second number of a range. */
  readonly number: string;
  /** The number for a plural: the upper one of a range, as it is shown. */
  readonly count: number;
  readonly unit: Unit;
  /** Power of ten the number was divided by: 9, 6 or 0. */
  readonly mult: number;
};

/** Own tables: browsers have no Lao locale and answer in English. Node's, which has, is the oracle in the tests. */
const separators: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> =
  {
    en: { group: ',', decimal: '.' },
    vi: { group: '.', decimal: ',' },
    lo: { group: '.', decimal: ',' },
  };

/** Half away from zero on the decimal digits, so that 22.5 and 2.345 do not depend on binary noise. */
const rounded = (value: number, decimals: number, toward: 'near' | 'down' | 'up'): string => {
  const scale = 10 ** decimals;
  const scaled = Number((value * scale).toPrecision(15));
  const whole =
    toward === 'down'
      ? Math.floor(scaled)
      : toward === 'up'
        ? Math.ceil(scaled)
        : Math.sign(scaled) * Math.round(Math.abs(scaled));
  return (whole / scale).toFixed(decimals);
};

const decimalsFor = (precision: Precision, value: number, mult: number): number => {
  switch (precision.as) {
    case 'decimals':
      return precision.decimals;
    case 'printed':
      return Math.min(Math.max(0, precision.decimals + mult - precision.mult), mult >= 6 ? 2 : 20);
    case 'significant': {
      const magnitude = Math.floor(Math.log10(Math.abs(value) || 1));
      const finest = mult - (precision.finest ?? Number.NEGATIVE_INFINITY);
      return Math.max(0, Math.min(precision.digits - 1 - magnitude, finest));
    }
  }
};

/** Billions from a billion up, millions from a million up: the words the sources use. */
export const naturalMult = (figure: Sourced): number => {
  if (figure.unit !== 'USD' && figure.unit !== 'litres') return 0;
  const size = Math.abs(figure.valueHigh ?? figure.value);
  return size >= 0.9995e9 ? 9 : size >= 0.9995e6 ? 6 : 0;
};

/** @param plain as `toFixed` writes it. */
const digits = (plain: string, language: Language): string => {
  const { group, decimal } = separators[language];
  const [whole = '0', fraction] = plain.replace('-', '').split('.');
  const minus = plain.startsWith('-') && /[1-9]/.test(plain) ? '−' : '';
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return minus + grouped + (fraction === undefined ? '' : decimal + fraction);
};

/** Exact digits of a published figure, in the scale asked for or its natural one. */
export const amountParts = (
  figure: Sourced,
  language: Language,
  style: FigureStyle,
  wanted?: number,
): AmountParts => {
  const mult = wanted ?? naturalMult(figure);
  const show = (value: number): string => {
    const scaled = value / 10 ** mult;
    const toward =
      figure.kind !== 'derived' || figure.hedge.approximate || figure.hedge.bound === 'none'
        ? 'near'
        : figure.hedge.bound === 'lower'
          ? 'down'
          : 'up';
    return rounded(scaled, decimalsFor(figure.precision, scaled, mult), toward);
  };
  const low = show(figure.value);
  const high = figure.valueHigh === undefined ? low : show(figure.valueHigh);
  const sign = style === 'signed' && figure.value > 0 ? '+' : '';
  const word = hedgeWord(figure.hedge);
  const text = (plain: string): string => digits(plain, language);
  return {
    ...(word === undefined ? {} : { hedge: word }),
    number: sign + (low === high ? text(low) : `${text(low)}–${text(high)}`),
    count: Math.abs(Number(high)),
    unit: figure.unit,
    mult,
  };
};

/** A plain count or ordinal of the interface. */
export const countText = (count: number, language: Language): string =>
  digits(count.toFixed(0), language);

/** Ticks of a value axis, all with the digits of the finest. */
export const tickTexts = (values: readonly number[], language: Language): readonly string[] => {
  const plain = values.map((value) => String(Number(value.toPrecision(6))));
  const decimals = Math.max(0, ...plain.map((text) => text.split('.')[1]?.length ?? 0));
  return values.map((value) => (value === 0 ? '0' : digits(value.toFixed(decimals), language)));
};
