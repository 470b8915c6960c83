/** For a room: the newest figure of each step; three things, never one. */
import { barsFrom } from '../../charts/slide-bars-from.ts';
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { PowerView } from '../power-imports.tsx';

export const powerImportsSlide = (_: Dataset, shown: Shown): SlideContent => {
  const { groups, table } = shown.view as PowerView;
  if (groups.length === 0) return { body: genericBody(table) };
  return {
    body: {
      as: 'bars',
      groups: groups.map((group) => ({
        id: group.id,
        ...(group.title ? { title: group.title } : {}),
        // In time, and the newest first: a room sees few.
        bars: group.bars.toReversed().flatMap((bar) => barsFrom([bar])),
      })),
    },
  };
};
