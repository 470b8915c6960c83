/** The deck the address names: one of the product's, the reader's own, or one packed into the address itself. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useAddress } from '../../state/address.ts';
import { decodeDeck, encodeDeck, isCode } from '../../state/deck-code.ts';
import { useDeck } from '../../state/deck-store.ts';
import type { Deck } from '../../state/deck.ts';
import { isStandard, standardDeck, type StandardDeck } from './decks.ts';

export type ShownDeck = {
  /** Undefined while it is being unpacked. */
  readonly deck: Deck | undefined;
  readonly name: StandardDeck | 'own' | 'coded';
  /** Makes it the reader's own and changes that. */
  readonly change: (next: Deck) => void;
};

type Read = { readonly code: string; readonly deck: Deck; readonly own: boolean };

export const useShownDeck = (): ShownDeck => {
  const asked = useAddress((state) => state.params.get('deck'));
  const own = useDeck((state) => state.deck);
  const put = useDeck((state) => state.change);
  const [read, setRead] = useState<Read>();
  const code = asked !== null && isCode(asked) ? asked : undefined;

  useEffect(() => {
    if (code === undefined) return undefined;
    let current = true;
    void Promise.all([decodeDeck(code), encodeDeck(own)]).then(([deck, ownCode]) => {
      if (!current) return;
      if (deck) setRead({ code, deck, own: ownCode === code });
      // What cannot be read is tidied away, as everywhere in the address.
      else useAddress.getState().go({ deck: undefined }, 'replace');
    });
    return () => {
      current = false;
    };
  }, [code, own]);

  const change = useCallback(
    (next: Deck) => {
      put(next);
      void encodeDeck(next).then((packed) => {
        setRead({ code: packed, deck: next, own: true });
        useAddress.getState().go({ deck: packed }, 'replace');
      });
    },
    [put],
  );

  return useMemo(() => {
    if (code !== undefined) {
      const deck = read?.code === code ? (read.own ? own : read.deck) : read?.deck;
      return { deck, name: read?.own ? 'own' : 'coded', change };
    }
    if (asked === 'own') return { deck: own, name: 'own', change };
    const name = isStandard(asked) ? asked : 'brief';
    return { deck: standardDeck(name), name, change };
  }, [asked, code, read, own, change]);
};
