/** What a presenter changes about one slide. */
import { useId } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import { patchedSlide, withoutSlide, withSlide } from '../../state/deck-store.ts';
import { lacking, retitled, titleIn, type Deck, type DeckSlide } from '../../state/deck.ts';
import css from './overview.module.css';
import { speakerNotes } from './speaker.ts';
import type { Prepared } from './prepared.ts';
import { StepsEditor } from './steps-editor.tsx';

type Props = {
  readonly deck: Deck;
  readonly at: number;
  readonly one: Prepared;
  readonly data: Dataset;
  readonly change: (next: Deck) => void;
  readonly move: (from: number, to: number) => void;
};

export const SlideEditor = ({ deck, at, one, data, change, move }: Props) => {
  const t = useText();
  const id = useId();
  const slide = deck.slides[at];
  if (!slide) return null;
  const put = <K extends 'title' | 'notes' | 'seconds' | 'steps'>(
    key: K,
    value: DeckSlide[K] | undefined,
  ) => {
    if (slide[key] === value) return;
    change({
      ...deck,
      slides: deck.slides.map((other, i) =>
        i !== at ? other : value === undefined ? lacking(other, key) : { ...other, [key]: value },
      ),
    });
  };
  const written = (value: string): string | undefined => (value.trim() === '' ? undefined : value);
  return (
    <div className={css.editor}>
      <label htmlFor={`${id}-title`}>{t.say('projector.edit.retitle')}</label>
      <input
        id={`${id}-title`}
        name="title"
        key={t.language}
        lang={t.language}
        defaultValue={titleIn(slide.title, t.language) ?? ''}
        placeholder={t.say('projector.edit.computed')}
        onBlur={(event) => {
          if (event.target.value !== event.target.defaultValue)
            put('title', retitled(slide.title, t.language, written(event.target.value)));
        }}
      />
      <label htmlFor={`${id}-notes`}>{t.say('projector.edit.notes')}</label>
      <textarea
        id={`${id}-notes`}
        name="notes"
        rows={4}
        defaultValue={
          slide.notes ??
          speakerNotes(data, one)
            .map((note) => t.plain(note))
            .join('\n')
        }
        onBlur={(event) => {
          if (event.target.value !== event.target.defaultValue)
            put('notes', written(event.target.value));
        }}
      />
      <label htmlFor={`${id}-seconds`}>{t.say('projector.edit.seconds')}</label>
      <input
        id={`${id}-seconds`}
        name="seconds"
        type="number"
        min={5}
        max={3600}
        defaultValue={slide.seconds ?? ''}
        onBlur={(event) => put('seconds', Number(event.target.value) || undefined)}
      />
      <StepsEditor one={one} steps={slide.steps} put={(steps) => put('steps', steps)} />
      <p className={css.actions}>
        <button
          type="button"
          data-action="slide-up"
          disabled={at === 0}
          onClick={() => move(at, at - 1)}
        >
          {t.say('projector.edit.up')}
        </button>
        <button
          type="button"
          data-action="slide-down"
          disabled={at === deck.slides.length - 1}
          onClick={() => move(at, at + 1)}
        >
          {t.say('projector.edit.down')}
        </button>
        <button
          type="button"
          data-action="slide-hide"
          aria-pressed={slide.hidden ?? false}
          onClick={() => change(patchedSlide(deck, at, { hidden: !(slide.hidden ?? false) }))}
        >
          {t.say(slide.hidden ? 'projector.edit.unhide' : 'projector.edit.hide')}
        </button>
        <button
          type="button"
          data-action="slide-copy"
          onClick={() => change(withSlide(deck, slide, at + 1))}
        >
          {t.say('projector.edit.copy')}
        </button>
        <button
          type="button"
          data-action="slide-remove"
          onClick={() => change(withoutSlide(deck, at))}
        >
          {t.say('projector.edit.remove')}
        </button>
      </p>
    </div>
  );
};
