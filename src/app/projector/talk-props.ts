/** What both windows of a talk are given. */
import type { Archive, Dataset } from '../../domain/dataset.ts';
import type { Deck } from '../../state/deck.ts';
import type { Prepared } from './prepared.ts';
import type { ShownDeck } from './use-shown-deck.ts';

export type TalkProps = {
  readonly data: Dataset;
  readonly archive: Archive;
  readonly deck: Deck;
  readonly shown: ShownDeck;
  readonly slides: readonly Prepared[];
};
