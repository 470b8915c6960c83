/** The decks that come with the product. A slide is an exhibit set as an address sets it. */
import type { Deck, DeckSlide, DeckStep } from '../../state/deck.ts';

export const standardDecks = ['brief', 'trade', 'investment', 'projects', 'full'] as const;
export type StandardDeck = (typeof standardDecks)[number];

export const isStandard = (name: string | null): name is StandardDeck =>
  standardDecks.includes(name as StandardDeck);

type Made = Omit<DeckSlide, 'key'>;

const slide = (
  show: string,
  seconds: number,
  more: { params?: Record<string, string>; steps?: readonly DeckStep[] } = {},
): Made => ({
  show,
  params: more.params ?? {},
  seconds,
  ...(more.steps ? { steps: more.steps } : {}),
});

/** First what is reported, then the article's path, then the goals. */
const growth = slide('trade-growth', 60, {
  steps: [{ hide: ['article', 'goals'] }, { hide: ['goals'] }, {}],
});
const quarrel = slide('disagreements', 50);
/** What is reported, then what is promised. */
const target = slide('trade-target', 40, { steps: [{ hide: ['goals'] }, {}] });
const capital = slide('investment-breakdown', 50, { steps: [{ hide: ['beside'] }, {}] });
const timeline = slide('project-timeline', 50);
const late = slide('commitments', 40, { params: { show: 'past-target' } });
const three = slide('fdi-projects', 50, {
  steps: [{ hide: ['registered', 'realised'] }, { hide: ['realised'] }, {}],
});

const made: Readonly<Record<StandardDeck, readonly Made[]>> = {
  brief: [growth, quarrel, target, capital, timeline, late],
  trade: [slide('trade-total', 60), growth, quarrel, slide('trade-balance', 60), target],
  investment: [
    three,
    capital,
    slide('investment-history', 60),
    slide('investment-flow', 60),
    slide('investment-sectors', 60),
    slide('tax-paid', 40),
    slide('credit-line', 40),
  ],
  projects: [
    timeline,
    late,
    slide('project-values', 60),
    slide('power-imports', 60),
    slide('calendar', 60),
  ],
  full: [
    slide('trade-total', 60),
    growth,
    quarrel,
    slide('trade-balance', 60),
    target,
    three,
    capital,
    slide('investment-history', 60),
    slide('investment-flow', 60),
    slide('fdi-outlook', 40),
    timeline,
    late,
    slide('power-imports', 60),
    slide('attention', 60),
  ],
};

export const standardDeck = (name: StandardDeck): Deck => ({
  slides: made[name].map((one, i) => ({ ...one, key: `${name}-${String(i + 1)}` })),
});

/** How many times a slide can be stepped on beyond what it opens with. */
export const stepsOf = (one: DeckSlide): number => Math.max(0, (one.steps?.length ?? 1) - 1);
