/** The slide of an exhibit that does not describe one: the figures of a tile, else the head of its table. */
import { genericBody } from '../charts/slide-fallback.ts';
import type { SlideBody, SlideContent } from '../charts/slide-model.ts';
import type { Tone } from '../charts/tone.ts';
import type { TileView } from '../contract/tile.ts';
import type { View } from '../contract/view.ts';
import { text, type Figure } from '../i18n/text.ts';

const isTile = (view: View): view is TileView => 'items' in view && 'lines' in view;

const toneOfFigure = (figure: Figure): Tone => (figure.authority === 'unofficial' ? 'solo' : 'ink');

const figures = (view: TileView): SlideBody => {
  const lines = view.lines.map((line) => line.text);
  const [only] = view.items;
  if (view.items.length === 1 && only)
    return {
      as: 'figures',
      items: [
        {
          ...only,
          name: view.name,
          ...(only.after ? { unit: only.after } : {}),
          lines: lines.slice(0, 3),
          tone: toneOfFigure(only.figure),
        },
      ],
      ...(view.spark ? { spark: view.spark } : {}),
    };
  return {
    as: 'figures',
    items: view.items.slice(0, 3).map((item) => ({
      ...item,
      name: item.after ?? view.name,
      unit: text('unitWord.usd9'),
      lines: item.aside ? [item.aside] : [],
      tone: toneOfFigure(item.figure),
    })),
    ...(lines[0] && lines[0] !== view.headline ? { note: lines[0] } : {}),
  };
};

export const genericSlide = (view: View): SlideContent => ({
  body: isTile(view) && view.items.length > 0 ? figures(view) : genericBody(view.table),
});
