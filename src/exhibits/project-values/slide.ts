/** For a room: the largest stated values on one scale, never a sum. */
import { barsFrom } from '../../charts/slide-bars-from.ts';
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text } from '../../i18n/text.ts';
import type { ValuesView } from '../project-values.tsx';

export const projectValuesSlide = (_: Dataset, shown: Shown): SlideContent => {
  const { groups, table } = shown.view as ValuesView;
  const bars = barsFrom(groups.flatMap((group) => group.bars));
  if (bars.length === 0) return { body: genericBody(table) };
  return {
    body: { as: 'bars', groups: [{ id: 'all', bars }], note: text('projector.neverASum') },
  };
};
