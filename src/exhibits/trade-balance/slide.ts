/** For a room: what one side sells beyond the other, year by year. */
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { genericBody } from '../../charts/slide-fallback.ts';
import type { BalanceView } from '../trade-balance.tsx';

export const tradeBalanceSlide = (_: Dataset, shown: Shown): SlideContent => {
  const panel = (shown.view as BalanceView).panels.find(({ id }) => id === 'balance');
  return {
    body: panel
      ? { as: 'xy', unit: panel.title, model: panel.model }
      : genericBody(shown.view.table),
  };
};
