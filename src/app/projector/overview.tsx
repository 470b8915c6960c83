/** The deck builder: all slides at once, to go to, put in order, hide, double, name and note; by drag and by keys. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translate.ts';
import { movedSlide } from '../../state/deck-store.ts';
import { lacking, titleIn, type Deck, type DeckSlide } from '../../state/deck.ts';
import type { Command, Talk } from '../../state/talk.ts';
import { DeckTools } from './deck-tools.tsx';
import css from './overview.module.css';
import { SlideEditor } from './slide-editor.tsx';
import type { Prepared } from './prepared.ts';
import { preparedDeck } from './slides.ts';
import { sourcesId } from './sources.ts';
import { OneSlide, Stage } from './stage.tsx';
import type { ShownDeck } from './use-shown-deck.ts';

type Props = {
  readonly deck: Deck;
  readonly shown: ShownDeck;
  readonly slides: readonly Prepared[];
  readonly data: Dataset;
  readonly talk: Talk;
  readonly send: (command: Command) => void;
};

const plain = { scale: 100, contrast: false, dark: false };

/** Which card an arrow leads to, as the cards stand on the screen. */
const neighbour = (cards: readonly HTMLElement[], at: number, key: string): number => {
  if (key === 'Home') return 0;
  if (key === 'End') return cards.length - 1;
  if (key === 'ArrowLeft') return at - 1;
  if (key === 'ArrowRight') return at + 1;
  const from = cards[at]?.getBoundingClientRect();
  if (!from) return at;
  const down = key === 'ArrowDown';
  const row = cards
    .map((card, i) => ({ i, box: card.getBoundingClientRect() }))
    .filter(({ box }) => (down ? box.top > from.top + 4 : box.top < from.top - 4))
    .toSorted(
      (a, b) =>
        Math.abs(a.box.top - from.top) - Math.abs(b.box.top - from.top) ||
        Math.abs(a.box.left - from.left) - Math.abs(b.box.left - from.left),
    );
  return row[0]?.i ?? at;
};

const isArrow = (key: string): boolean => /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key);

export const Overview = ({ deck, shown, slides, data, talk, send }: Props) => {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const follow = useRef<string>(undefined);
  const [dragged, setDragged] = useState<number>();
  const [open, setOpen] = useState<string>();

  const numberOf = (slide: DeckSlide): number =>
    slides.findIndex((one) => one.slide.key === slide.key) + 1;
  const current = slides[talk.slide - 1]?.slide.key;
  const cards = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? []),
  ];

  // The focus goes with the slide that was moved, once it stands where it was moved to.
  useEffect(() => {
    const at = deck.slides.findIndex((slide) => slide.key === follow.current);
    follow.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-card="${String(at)}"]`)?.focus();
  }, [deck]);

  const move = (from: number, to: number): void => {
    const next = movedSlide(deck, from, to);
    if (next === deck) return;
    shown.change(next);
    const slide = deck.slides[from];
    const one = slide && preparedOf(slide, data);
    setSaid(
      t.plain(
        text('projector.edit.moved', {
          title: { name: one ? titleOf(one, t) : '' },
          n: { count: to + 1 },
          of: { count: deck.slides.length },
        }),
      ),
    );
    follow.current = slide?.key;
  };

  const onKey = (event: KeyboardEvent, at: number): void => {
    if (!isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = neighbour(cards(), at, event.key);
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) move(at, Math.min(Math.max(0, to), deck.slides.length - 1));
    else cards()[Math.min(Math.max(0, to), cards().length - 1)]?.focus();
  };

  const all: readonly DeckSlide[] = [
    ...deck.slides,
    ...slides.filter((one) => one.slide.key === sourcesId).map((one) => one.slide),
  ];
  return (
    <div className={css.overview} role="dialog" aria-labelledby="overview-title" data-overview>
      <header className={css.head}>
        <h2 id="overview-title">{t.say('projector.edit.title')}</h2>
        <DeckTools deck={deck} shown={shown} data={data} close={() => send({ type: 'close' })} />
      </header>
      <p className="visually-hidden" role="status" data-not-data="ordinal">
        {said}
      </p>
      {deck.slides.length === 0 ? <p>{t.say('projector.deck.empty')}</p> : null}
      <ol ref={list} className={css.grid} aria-label={t.say('projector.edit.list')}>
        {all.map((slide, i) => {
          const number = numberOf(slide);
          const one = slides[number - 1] ?? preparedOf(slide, data);
          const isOwn = i < deck.slides.length;
          const title = titleOf(one, t);
          return (
            <li
              key={slide.key}
              data-thumb={number || undefined}
              data-current-thumb={slide.key === current}
              data-hidden={slide.hidden ?? false}
              draggable={isOwn}
              onDragStart={() => setDragged(i)}
              onDragEnd={() => setDragged(undefined)}
              onDragOver={(event) => {
                if (dragged !== undefined && isOwn) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== undefined) move(dragged, i);
                setDragged(undefined);
              }}
            >
              <button
                type="button"
                className={css.card}
                data-card={i}
                // The overview takes the focus where the talk stands.
                ref={(element) => {
                  if (
                    element &&
                    slide.key === current &&
                    !list.current?.contains(document.activeElement)
                  )
                    element.focus({ preventScroll: false });
                }}
                disabled={number === 0 && slide.hidden !== true}
                aria-current={slide.key === current}
                aria-label={t.plain(
                  text('projector.edit.slide', {
                    n: { count: number || i + 1 },
                    title: { name: title },
                  }),
                )}
                onKeyDown={(event) => onKey(event, i)}
                onClick={() => {
                  if (number > 0) send({ type: 'go', slide: number });
                }}
              >
                <span className={css.thumb}>
                  <Stage look={plain}>
                    <OneSlide one={one} data={data} number={number} of={slides.length} copy />
                  </Stage>
                </span>
              </button>
              <p className={css.label}>
                <span data-not-data="ordinal">
                  {slide.hidden ? t.say('projector.edit.hidden') : number}
                </span>
                {isOwn ? (
                  <button
                    type="button"
                    aria-expanded={open === slide.key}
                    data-action="edit-slide"
                    onClick={() => setOpen(open === slide.key ? undefined : slide.key)}
                  >
                    {t.say('projector.edit.retitle')}…
                    <span className="visually-hidden">: {title}</span>
                  </button>
                ) : null}
              </p>
              {isOwn && open === slide.key ? (
                <SlideEditor
                  deck={deck}
                  at={i}
                  one={one}
                  data={data}
                  change={shown.change}
                  move={move}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
};

const preparedOf = (slide: DeckSlide, data: Dataset): Prepared => {
  const [one] = preparedDeck(data, [lacking(slide, 'hidden')]);
  if (!one) throw new Error('a deck of one slide has one');
  return one;
};

const titleOf = (one: Prepared, t: Translator): string =>
  titleIn(one.slide.title, t.language) ?? t.plain(one.content.title ?? one.headline);
