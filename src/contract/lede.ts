/** The sentence at the head of the page, computed from the same claims as the tiles. */
import type { Dataset } from '../domain/dataset.ts';
import { share } from '../domain/formulas.ts';
import { overdue } from '../domain/promises.ts';
import { derive } from '../domain/derive.ts';
import { ofClaims, remembered } from '../domain/remembered.ts';
import { growthOf, latestYear } from '../domain/trade.ts';
import { text, type Text } from '../i18n/text.ts';
import { latestSet } from '../domain/investment.ts';

const tradePart = ofClaims((data: Dataset): Text[] => {
  const point = latestYear(data);
  const growth = point && growthOf(data, String(point.year), String(point.year - 1));
  return point && growth
    ? [
        text('lede.trade', {
          year: { period: String(point.year), of: point.figure },
          growth: { figure: growth },
          figure: { figure: point.figure },
        }),
      ]
    : [];
});

const investmentPart = ofClaims((data: Dataset): Text[] => {
  const set = latestSet(data);
  const rate = set && derive(share, [set.realised, set.registered], set.period);
  return set && rate
    ? [text('lede.investment', { registered: { figure: set.registered }, rate: { figure: rate } })]
    : [];
});

const promisePart = (data: Dataset): Text[] => {
  const late = overdue(data);
  return late.length > 0 ? [text('lede.promises', { n: { count: late.length } })] : [];
};

export const ledeText = remembered((data: Dataset): Text => {
  const [first, ...rest] = [...tradePart(data), ...investmentPart(data), ...promisePart(data)];
  if (first === undefined) return text('lede.empty');
  return text('lede.whole', {
    text: rest.reduce((head, tail) => text('lede.join', { head, tail }), first),
  });
});
