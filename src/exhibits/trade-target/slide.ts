/** For a room: what is reported, and the goals beside it on one scale. */
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideBar, SlideContent } from '../../charts/slide-model.ts';
import { carrierText } from '../../contract/describe.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { TileItem, TileView } from '../../contract/tile.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { latestYear } from '../../domain/trade.ts';
import { text } from '../../i18n/text.ts';

const goalOf = ({ id, figure, after, aside }: TileItem): SlideBar[] =>
  figure.is === 'amount' && after
    ? [
        {
          id,
          name: after,
          ...(aside ? { aside } : {}),
          tone: figure.authority === 'unofficial' ? 'solo' : 'both',
          filled: false,
          figure,
        },
      ]
    : [];

export const tradeTargetSlide = (data: Dataset, shown: Shown): SlideContent => {
  const view = shown.view as TileView;
  const latest = latestYear(data);
  const goals = view.items.flatMap(goalOf);
  const claim = latest?.verdict?.preferred;
  if (!latest || !claim || goals.length === 0) return { body: genericBody(view.table) };
  return {
    body: {
      as: 'bars',
      groups: [
        {
          id: 'reported',
          title: text('kind.reported'),
          bars: [
            {
              id: 'latest',
              name: text('say.period', {
                date: { period: String(latest.year), of: latest.figure },
              }),
              aside: carrierText(data, claim),
              tone: 'both',
              filled: true,
              figure: latest.figure,
            },
          ],
        },
        { id: 'goals', title: text('kind.target'), bars: goals },
      ],
    },
  };
};
