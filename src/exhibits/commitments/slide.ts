/** For a room: the promises whose date has passed in silence, longest first. */
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent } from '../../charts/slide-model.ts';
import { officeText, promiseText } from '../../contract/describe.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { overdue } from '../../domain/promises.ts';
import { text } from '../../i18n/text.ts';

export const commitmentsSlide = (data: Dataset, { view }: Shown): SlideContent => {
  const late = overdue(data);
  if (late.length === 0) return { body: genericBody(view.table) };
  return {
    body: {
      as: 'table',
      columns: [
        { id: 'promise', head: text('column.promise'), align: 'start', weight: 4.2 },
        { id: 'due', head: text('column.due'), align: 'start', weight: 2.8 },
        { id: 'days', head: text('projector.daysHead'), align: 'end', weight: 1.7 },
        { id: 'who', head: text('projector.saidBy'), align: 'start', weight: 2.6 },
      ],
      rows: late.map(({ commitment, claim, due, days }) => ({
        id: commitment.id,
        overdue: true,
        alone: claim.authority === 'unofficial',
        cells: [
          promiseText(commitment.short ?? commitment.name, claim),
          text('say.date', { date: { figure: due, style: 'short' } }),
          text('say.figure', { figure: { figure: days, style: 'bare' } }),
          officeText(data, claim),
        ],
      })),
      note: text('projector.pastMeans'),
    },
  };
};
