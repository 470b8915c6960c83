/** For a room: the newest split, largest first. */
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent } from '../../charts/slide-model.ts';
import { barsFrom } from '../../charts/slide-bars-from.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { SectorsView } from '../investment-sectors.tsx';

export const investmentSectorsSlide = (_: Dataset, shown: Shown): SlideContent => {
  const { groups, table } = shown.view as SectorsView;
  const [group] = groups.filter((one) => one.bars.some((bar) => bar.main));
  if (!group) return { body: genericBody(table) };
  return {
    body: {
      as: 'bars',
      groups: [
        {
          id: group.id,
          ...(group.title ? { title: group.title } : {}),
          bars: barsFrom(group.bars),
        },
      ],
      ...(group.note ? { note: group.note } : {}),
    },
  };
};
