/** What the stated values say together, without ever adding them up. */
import { investmentSet } from '../../contract/investment-set.ts';
import { projectText } from '../../contract/describe.ts';
import type { Note } from '../../contract/view.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text, type Text } from '../../i18n/text.ts';
import type { Valued } from './valued.ts';

/** From here up a value is counted in the headline. */
const large = 1e9;

export const headlineOf = (data: Dataset, valued: readonly Valued[]): Text => {
  const big = valued.filter((entry) => (entry.figures[0]?.value ?? 0) >= large);
  const [first] = valued;
  const figure = first?.figures[0];
  if (!first || !figure) return text('values.empty');
  if (big.length === 0)
    return text('values.headlineLargest', {
      figure: { figure },
      name: projectText(data, first.project),
    });
  return text('values.headline', {
    n: { count: big.length },
    begun: { count: big.filter((entry) => entry.begun).length },
  });
};

export const notesOf = (
  data: Dataset,
  all: readonly Valued[],
  valued: readonly Valued[],
): Note[] => {
  const total = investmentSet(data)?.set.registered;
  const without = all.length - valued.length;
  const inWords = all.filter((entry) => entry.figures.length === 0 && entry.claims.length > 0);
  return [
    ...(valued.length === 0
      ? []
      : [
          {
            id: 'sum',
            title: text('values.noteSum'),
            text: total
              ? text('values.noteSumText', {
                  figure: { figure: total },
                  date: { period: total.period ?? '', of: total },
                })
              : text('values.noteSumBare'),
          },
        ]),
    ...(valued.some((entry) => entry.figures.length > 1)
      ? [{ id: 'several', title: text('values.noteSeveral'), text: text('values.noteSeveralText') }]
      : []),
    ...(without === 0
      ? []
      : [
          {
            id: 'missing',
            title: text('values.noteMissing'),
            text: text(inWords.length > 0 ? 'values.noteMissingWords' : 'values.noteMissingText', {
              n: { count: without },
              all: { count: all.length },
              words: { count: inWords.length },
            }),
          },
        ]),
  ];
};
