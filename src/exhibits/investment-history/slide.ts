/** For a room: the two counts of one year side by side, because they never share a line. */
import { genericBody } from '../../charts/slide-fallback.ts';
import { figuresIn, type SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text } from '../../i18n/text.ts';

export const investmentHistorySlide = (_: Dataset, { view }: Shown): SlideContent => {
  const [own, lao] = figuresIn(view.headline);
  if (!own || !lao) return { body: genericBody(view.table) };
  const [note] = view.notes;
  return {
    body: {
      as: 'figures',
      items: [
        {
          id: 'vn',
          name: text('basisTitle.vn-certificates'),
          figure: own,
          unit: text('fdi.after.projects'),
          lines: [],
          tone: 'vn',
        },
        {
          id: 'la',
          name: text('basisTitle.la-licences'),
          figure: lao,
          unit: text('fdi.after.projects'),
          lines: [],
          tone: 'la',
        },
      ],
      ...(note ? { note: note.text } : {}),
    },
  };
};
