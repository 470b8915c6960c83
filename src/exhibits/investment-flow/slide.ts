/** For a room: new capital year by year, the figures of the finding at their bars. */
import { genericBody } from '../../charts/slide-fallback.ts';
import { figuresIn, type SlideContent } from '../../charts/slide-model.ts';
import type { Mark } from '../../charts/xy-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { text } from '../../i18n/text.ts';
import type { FlowView } from '../investment-flow.tsx';

export const investmentFlowSlide = (_: Dataset, shown: Shown): SlideContent => {
  const { panels, headline, table } = shown.view as FlowView;
  const [panel] = panels;
  if (!panel) return { body: genericBody(table) };
  const named = new Set(figuresIn(headline).flatMap((figure) => figure.claims));
  const spoken = (mark: Mark): Mark =>
    mark.figure.claims.some((id) => named.has(id))
      ? {
          ...mark,
          strong: true,
          minor: false,
          label: text('say.figure', { figure: { figure: mark.figure, style: 'mark', mult: 6 } }),
        }
      : { ...mark, minor: true };
  const series = panel.model.series.map((one) => ({ ...one, marks: one.marks.map(spoken) }));
  return { body: { as: 'xy', unit: panel.title, model: { ...panel.model, series } } };
};
