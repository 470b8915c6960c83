/** For a room: realised, not yet realised, and what Laos licensed beside it. */
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Sourced } from '../../domain/sourced.ts';
import { text } from '../../i18n/text.ts';
import type { BreakdownView } from '../investment-breakdown.tsx';

const inRow = (view: BreakdownView, id: string): Sourced | undefined => {
  const cell = view.table.rows.find((row) => row.id === id)?.cells[1];
  return cell && 'is' in cell && cell.is === 'amount' ? cell : undefined;
};

export const investmentBreakdownSlide = (_: Dataset, shown: Shown): SlideContent => {
  const view = shown.view as BreakdownView;
  const [stock, licences] = view.bars;
  if (!stock?.part || !stock.rest) return { body: genericBody(view.table) };
  const [projects, size, count] = [
    inRow(view, 'breakdown.projects'),
    inRow(view, 'breakdown.size'),
    inRow(view, 'breakdown.licences'),
  ];
  return {
    body: {
      as: 'capital',
      stock: {
        tone: stock.tone,
        whole: stock.whole,
        part: stock.part,
        rest: stock.rest,
        partName: text('projector.realised'),
        restName: text('projector.notRealised'),
        line: projects
          ? text('projector.registeredLine', {
              projects: { figure: projects },
              whole: { figure: stock.whole },
            })
          : text('say.figure', { figure: { figure: stock.whole } }),
        ...(size ? { aside: text('projector.aProject', { size: { figure: size } }) } : {}),
      },
      ...(licences
        ? {
            beside: {
              tone: licences.tone,
              figure: licences.whole,
              label: licences.wholeLabel,
              aside: count
                ? text('projector.licencesAside', { n: { figure: count } })
                : text('breakdown.notePartText'),
            },
          }
        : {}),
    },
  };
};
