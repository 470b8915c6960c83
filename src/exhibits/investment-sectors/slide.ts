/** For a room: the split the finding speaks of, largest first. */
import { genericBody } from '../../charts/slide-fallback.ts';
import { figuresIn, type SlideContent } from '../../charts/slide-model.ts';
import { barsFrom } from '../../charts/slide-bars-from.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { SectorsView } from '../investment-sectors.tsx';

export const investmentSectorsSlide = (_: Dataset, shown: Shown): SlideContent => {
  const { groups, table, headline } = shown.view as SectorsView;
  const drawn = groups.filter((one) => one.bars.some((bar) => bar.main));
  const named = new Set(figuresIn(headline).flatMap((figure) => figure.claims));
  const group =
    drawn.find((one) => one.bars.some((bar) => bar.main?.claims.some((id) => named.has(id)))) ??
    drawn[0];
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
