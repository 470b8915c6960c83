/** The wall itself: one slide at a time, the ones beside it drawn ahead so that they come at once. */
import { useDeferredValue } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { SlideContent, SlideStep } from '../../charts/slide-model.ts';
import { Slide } from '../../media/slide.tsx';
import { useText } from '../../i18n/context.tsx';
import { titleIn } from '../../state/deck.ts';
import type { Talk } from '../../state/talk.ts';
import type { Prepared } from './prepared.ts';
import { asTable } from './slides.ts';
import css from './stage.module.css';

type Look = Pick<Talk, 'scale' | 'contrast' | 'dark'>;

/** A box of any size with a slide in it. */
export const Stage = ({
  look,
  className = '',
  children,
}: {
  look: Look;
  className?: string | undefined;
  children: React.ReactNode;
}) => (
  <div
    className={`${css.stage ?? ''} ${className}`}
    data-theme={look.contrast ? 'contrast' : look.dark ? 'hall' : 'projector'}
    ref={(element) => element?.style.setProperty('--scale', String(look.scale / 100))}
  >
    {children}
  </div>
);

/** One object for every slide that hides nothing, so that a turn draws nothing anew. */
const whole: SlideStep = {};

export const stepOf = (one: Prepared, step: number): SlideStep => one.slide.steps?.[step] ?? whole;

type CopyProps = {
  readonly one: Prepared;
  readonly data: Dataset;
  readonly number: number;
  readonly of: number;
  readonly step?: SlideStep;
  readonly content?: SlideContent;
  readonly current?: boolean;
  readonly copy?: boolean;
};

export const OneSlide = ({ one, step = whole, content = one.content, ...rest }: CopyProps) => (
  <Slide
    content={content}
    headline={one.headline}
    exhibit={one.exhibit}
    title={titleIn(one.slide.title, useText().language)}
    step={step}
    {...rest}
  />
);

export const Wall = ({
  slides,
  talk,
  data,
}: {
  slides: readonly Prepared[];
  talk: Talk;
  data: Dataset;
}) => {
  // The slide itself first; those beside it are drawn when it is on the wall, and give way to the next key.
  const settled = useDeferredValue(talk.slide);
  return (
    <Stage look={talk}>
      {slides.map((one, i) => {
        const number = i + 1;
        const away = number - talk.slide;
        if (away !== 0 && Math.abs(number - settled) > 1) return null;
        const step = away === 0 ? talk.step : away > 0 ? 0 : (one.slide.steps?.length ?? 1) - 1;
        return (
          <OneSlide
            key={`${one.slide.key} ${String(talk.fresh)}`}
            one={one}
            data={data}
            number={number}
            of={slides.length}
            step={stepOf(one, step)}
            content={away === 0 && talk.table ? asTable(one) : one.content}
            current={away === 0}
          />
        );
      })}
    </Stage>
  );
};
