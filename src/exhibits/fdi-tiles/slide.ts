/** For a room: the three figures that belong together stand together. */
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import { investmentSet } from '../../contract/investment-set.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { derive } from '../../domain/derive.ts';
import { share } from '../../domain/formulas.ts';
import { text } from '../../i18n/text.ts';

export const fdiSlide = (data: Dataset, { view }: Shown): SlideContent => {
  const found = investmentSet(data);
  if (!found) return { body: genericBody(view.table) };
  const { projects, registered, realised } = found.set;
  const rate = derive(share, [realised, registered]);
  const money = { mult: 9, unit: text('unitWord.usd9'), tone: 'vn' as const };
  return {
    title: text('projector.threeFigures', {
      projects: { figure: projects },
      registered: { figure: registered },
      realised: { figure: realised },
    }),
    body: {
      as: 'figures',
      items: [
        {
          id: 'projects',
          name: text('fdi.name.projects'),
          figure: projects,
          unit: text('fdi.after.projects'),
          lines: [],
          tone: 'vn',
        },
        {
          id: 'registered',
          name: text('fdi.name.registered'),
          figure: registered,
          lines: [],
          ...money,
        },
        {
          id: 'realised',
          name: text('fdi.name.realised'),
          figure: realised,
          lines: rate ? [text('fdi.share', { rate: { figure: rate } })] : [],
          ...money,
        },
      ],
      ...(found.laterText ? { note: found.laterText } : {}),
    },
  };
};
