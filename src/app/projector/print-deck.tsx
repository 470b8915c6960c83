/** On paper: one slide a page, drawn anew at the size of the page just before the browser prints. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Dataset } from '../../domain/dataset.ts';
import { useAddress } from '../../state/address.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import css from './print-deck.module.css';
import type { Prepared } from './prepared.ts';
import { OneSlide, Stage } from './stage.tsx';

const plain = { scale: 100, contrast: false, dark: false };

export const PrintDeck = ({ slides, data }: { slides: readonly Prepared[]; data: Dataset }) => {
  const [printing, setPrinting] = useState(false);
  const withNotes = useAddress((state) => state.params.get('print') === 'notes');
  useEffect(() => {
    const media = matchMedia('print');
    const { dataset } = document.documentElement;
    const begin = (): void => {
      dataset['printing'] = 'deck';
      flushSync(() => setPrinting(true));
    };
    const end = (): void => {
      delete dataset['printing'];
      setPrinting(false);
    };
    const change = (): void => (media.matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', change);
    };
  }, []);
  if (!printing) return null;
  return (
    <div className={css.pages} data-printed>
      {slides.map((one, i) => (
        <div key={one.slide.key} className={css.pair}>
          <div className={css.page}>
            <Stage look={plain}>
              <OneSlide
                one={one}
                data={data}
                number={i + 1}
                of={slides.length}
                // Whole: paper has no steps.
                step={one.slide.steps?.at(-1) ?? {}}
                copy
              />
            </Stage>
          </div>
          {withNotes ? (
            <div className={css.notes}>
              <SpeakerNotes one={one} data={data} />
            </div>
          ) : null}
        </div>
      ))}
    </div>
  );
};
