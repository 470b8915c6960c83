/** For a room: new capital year by year. */
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { FlowView } from '../investment-flow.tsx';

export const investmentFlowSlide = (_: Dataset, shown: Shown): SlideContent => {
  const [panel] = (shown.view as FlowView).panels;
  return {
    body: panel
      ? { as: 'xy', unit: panel.title, model: panel.model }
      : genericBody(shown.view.table),
  };
};
