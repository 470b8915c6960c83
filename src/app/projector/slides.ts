/** From a slide of a deck to what is drawn: the exhibit at its address, and its body for a room. */
import { genericBody } from '../../charts/slide-fallback.ts';
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { attentionSlide } from '../../exhibits/attention/slide.ts';
import { calendarSlide } from '../../exhibits/calendar/slide.ts';
import { commitmentsSlide } from '../../exhibits/commitments/slide.ts';
import { disagreementsSlide } from '../../exhibits/disagreements/slide.ts';
import { fdiSlide } from '../../exhibits/fdi-tiles/slide.ts';
import { investmentBreakdownSlide } from '../../exhibits/investment-breakdown/slide.ts';
import { investmentFlowSlide } from '../../exhibits/investment-flow/slide.ts';
import { investmentHistorySlide } from '../../exhibits/investment-history/slide.ts';
import { investmentSectorsSlide } from '../../exhibits/investment-sectors/slide.ts';
import { exhibitById } from '../../exhibits/list.ts';
import { powerImportsSlide } from '../../exhibits/power-imports/slide.ts';
import { projectTimelineSlide } from '../../exhibits/project-timeline/slide.ts';
import { projectValuesSlide } from '../../exhibits/project-values/slide.ts';
import { tradeBalanceSlide } from '../../exhibits/trade-balance/slide.ts';
import { tradeGrowthSlide } from '../../exhibits/trade-growth/slide.ts';
import { tradeTargetSlide } from '../../exhibits/trade-target/slide.ts';
import { text } from '../../i18n/text.ts';
import { genericSlide } from '../../media/slide-generic.ts';
import type { DeckSlide } from '../../state/deck.ts';
import type { Prepared } from './prepared.ts';
import { sourcesId, sourcesSlide } from './sources.ts';

type Maker = (data: Dataset, shown: Shown) => SlideContent;

/** Exhibits that say what matters in a room; the others are drawn by the generic slide. */
const makers: Readonly<Record<string, Maker>> = {
  attention: attentionSlide,
  calendar: calendarSlide,
  commitments: commitmentsSlide,
  disagreements: disagreementsSlide,
  'fdi-projects': fdiSlide,
  'investment-breakdown': investmentBreakdownSlide,
  'investment-flow': investmentFlowSlide,
  'investment-history': investmentHistorySlide,
  'investment-sectors': investmentSectorsSlide,
  'power-imports': powerImportsSlide,
  'project-timeline': projectTimelineSlide,
  'project-values': projectValuesSlide,
  'trade-balance': tradeBalanceSlide,
  'trade-growth': tradeGrowthSlide,
  'trade-target': tradeTargetSlide,
};

const missing = (slide: DeckSlide): Prepared => ({
  slide,
  exhibit: undefined,
  headline: text('projector.missing'),
  content: {
    body: {
      as: 'figures',
      items: [],
      note: text('projector.missingText', { name: { name: slide.show } }),
    },
  },
});

const addressOf = (slide: DeckSlide): URLSearchParams =>
  new URLSearchParams(
    Object.entries(slide.params).map(([name, value]) => [`${slide.show}.${name}`, value]),
  );

const prepared = (data: Dataset, slide: DeckSlide): Prepared => {
  const exhibit = exhibitById(slide.show);
  if (!exhibit) return missing(slide);
  const shown = exhibit.show(data, addressOf(slide));
  const make = makers[exhibit.id] ?? ((_: Dataset, { view }: Shown) => genericSlide(view));
  return {
    slide,
    exhibit: exhibit.id,
    headline: shown.view.headline,
    content: make(data, shown),
    shown,
  };
};

/** All slides that are shown, in order, ending with the sources of those before. */
export const preparedDeck = (data: Dataset, slides: readonly DeckSlide[]): readonly Prepared[] => {
  const own = slides
    .filter((slide) => slide.hidden !== true && slide.show !== sourcesId)
    .map((slide) => prepared(data, slide));
  return [
    ...own,
    { ...sourcesSlide(data, own), slide: { key: sourcesId, show: sourcesId, params: {} } },
  ];
};

/** The table of a slide's exhibit stands in for its drawing. */
export const asTable = (one: Prepared): SlideContent =>
  one.shown ? { ...one.content, body: genericBody(one.shown.view.table) } : one.content;
