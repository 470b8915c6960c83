/** From an exhibit's menu to the wall: into the reader's own deck, or there and then by itself. */
import { useAddress } from '../../state/address.ts';
import { encodeDeck } from '../../state/deck-code.ts';
import { useDeck, withSlide } from '../../state/deck-store.ts';
import type { DeckSlide } from '../../state/deck.ts';

/** The exhibit as its own part of the address sets it now. */
const slideOf = (show: string, own: string): Omit<DeckSlide, 'key'> => ({
  show,
  params: Object.fromEntries(
    [...new URLSearchParams(own)].map(([key, value]) => [key.slice(show.length + 1), value]),
  ),
});

export const addToDeck = (show: string, own: string): void => {
  const { deck, change } = useDeck.getState();
  change(withSlide(deck, slideOf(show, own)));
};

export const presentAlone = async (show: string, own: string): Promise<void> => {
  const deck = await encodeDeck({ slides: [{ ...slideOf(show, own), key: 's1' }] });
  useAddress.getState().go({ screen: 'present', id: undefined, deck });
};
