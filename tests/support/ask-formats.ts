/** Asks the product's own tables; runs in Node and, bundled, in the browser. */
import { hold } from '../../src/i18n/catalogue.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { lo } from '../../src/i18n/messages/lo.ts';
import { vi } from '../../src/i18n/messages/vi.ts';
import { createText } from '../../src/i18n/translate.ts';
import type { Unit } from '../../src/domain/claim.ts';
import type { Sourced } from '../../src/domain/sourced.ts';
import type { Case } from './formats.ts';

const figure = (value: number, unit: Unit, mult: number, decimals: number): Sourced =>
  ({
    is: 'amount',
    claims: ['c'],
    kind: 'reported',
    authority: 'ministry',
    status: ['A'],
    value: value * 10 ** mult,
    unit,
    hedge: { bound: 'none', strict: false, approximate: false },
    precision: { as: 'printed', decimals, mult },
  }) as unknown as Sourced;

export const asked = ({ language, ask, of }: Omit<Case, 'expected'>): string => {
  hold('en', 'first', en);
  hold('vi', 'first', vi);
  hold('lo', 'first', lo);
  const t = createText(language);
  const value = Number(of);
  switch (ask) {
    case 'count':
      return t.said({ count: value });
    case 'billions':
      return t.amount(figure(value, 'USD', 9, 2), 'full', 9);
    case 'millions':
      return t.amount(figure(value, 'USD', 6, 2), 'full', 6);
    case 'percent':
      return t.amount(figure(value, 'percent', 0, 1));
    case 'tick':
      return t.ticks([value])[0] ?? '';
    case 'day':
    case 'month':
      return t.date(String(of));
    case 'dayShort':
      return t.date(String(of), 'short');
  }
};
