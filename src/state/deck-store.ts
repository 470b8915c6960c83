/** The reader's own deck, kept on this machine, with every change undoable. */
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { deckOf, emptyDeck, type Deck, type DeckSlide } from './deck.ts';

type DeckStore = {
  readonly deck: Deck;
  readonly past: readonly Deck[];
  readonly future: readonly Deck[];
  readonly change: (next: Deck) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

const remembered = 50;

export const useDeck = create<DeckStore>()(
  persist(
    (set) => ({
      deck: emptyDeck,
      past: [],
      future: [],
      change: (next) =>
        set(({ deck, past }) => ({
          deck: next,
          past: [...past, deck].slice(-remembered),
          future: [],
        })),
      undo: () =>
        set(({ deck, past, future }) => {
          const before = past.at(-1);
          return before === undefined
            ? {}
            : { deck: before, past: past.slice(0, -1), future: [deck, ...future] };
        }),
      redo: () =>
        set(({ deck, past, future }) => {
          const [after, ...rest] = future;
          return after === undefined ? {} : { deck: after, past: [...past, deck], future: rest };
        }),
    }),
    {
      name: 'deck',
      version: 1,
      partialize: ({ deck }) => ({ deck }),
      migrate: (kept) => ({
        deck: deckOf(Reflect.get(Object(kept) as object, 'deck')) ?? emptyDeck,
      }),
      merge: (kept, now) => ({
        ...now,
        deck: deckOf(Reflect.get(Object(kept) as object, 'deck')) ?? now.deck,
      }),
    },
  ),
);

/** A key no slide of the deck has. */
export const freeKey = (deck: Deck): string => {
  const taken = new Set(deck.slides.map((slide) => slide.key));
  let n = deck.slides.length + 1;
  while (taken.has(`s${String(n)}`)) n += 1;
  return `s${String(n)}`;
};

export const withSlide = (deck: Deck, slide: Omit<DeckSlide, 'key'>, at?: number): Deck => {
  const index = at ?? deck.slides.length;
  return {
    ...deck,
    slides: deck.slides.toSpliced(index, 0, { ...slide, key: freeKey(deck) }),
  };
};

export const movedSlide = (deck: Deck, from: number, to: number): Deck => {
  const slide = deck.slides[from];
  if (!slide || to < 0 || to >= deck.slides.length) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide) };
};

export const patchedSlide = (deck: Deck, at: number, patch: Partial<DeckSlide>): Deck => ({
  ...deck,
  slides: deck.slides.map((slide, i) => (i === at ? { ...slide, ...patch } : slide)),
});

export const withoutSlide = (deck: Deck, at: number): Deck => ({
  ...deck,
  slides: deck.slides.toSpliced(at, 1),
});
