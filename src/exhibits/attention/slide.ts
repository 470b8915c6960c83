/** For a room: where not to trust the page, one line each. */
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text } from '../../i18n/text.ts';
import type { AttentionView } from '../attention.tsx';

export const attentionSlide = (_: Dataset, shown: Shown): SlideContent => {
  const { groups, name } = shown.view as AttentionView;
  return {
    body: {
      as: 'table',
      columns: [
        { id: 'item', head: name, align: 'start', weight: 5 },
        { id: 'size', head: text('projector.howFar'), align: 'end', weight: 2 },
      ],
      rows: groups.flatMap((group) =>
        group.items.slice(0, 3).map((item) => ({
          id: item.id,
          overdue: item.hatch ?? false,
          cells: [
            item.name,
            item.end ? text('say.figure', { figure: { figure: item.end } }) : null,
          ],
        })),
      ),
    },
  };
};
