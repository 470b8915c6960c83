/** A slide of a deck made ready: what it says and what it shows, on one day and in no language yet. */
import type { SlideContent } from '../../charts/slide-model.ts';
import type { Shown } from '../../contract/exhibit.ts';
import type { Text } from '../../i18n/text.ts';
import type { DeckSlide } from '../../state/deck.ts';

export type Prepared = {
  readonly slide: DeckSlide;
  /** Undefined for the sources, and for a card this version does not know. */
  readonly exhibit: string | undefined;
  readonly headline: Text;
  readonly content: SlideContent;
  readonly shown?: Shown;
};
