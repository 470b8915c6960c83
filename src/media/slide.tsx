/** A slide: the finding, one drawing, and always source, date, kinds and place in the deck. */
import { memo, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Rich } from '../charts/rich.tsx';
import { Sign } from '../charts/shapes.tsx';
import {
  figuresIn,
  figuresOfBody,
  type SlideBody,
  type SlideContent,
  type SlideStep,
} from '../charts/slide-model.ts';
import { shapeOf } from '../charts/tone.ts';
import { kinds } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
import { Boundary } from './drawing.tsx';
import { SlideBars } from './slide-bars.tsx';
import { SlideCapital } from './slide-capital.tsx';
import { carriersOf } from './slide-carriers.ts';
import { StepContext } from './slide-parts.tsx';
import { SlideTable } from './slide-table.tsx';
import { SlideTimeline } from './slide-timeline.tsx';
import { SlideFigures, SlideVoices } from './slide-words.tsx';
import { SlideXy } from './slide-xy.tsx';
import css from './slide.module.css';

export type SlideProps = {
  readonly content: SlideContent;
  readonly headline: Text;
  /** Absent for the slide of sources, which is of all exhibits and of none. */
  readonly exhibit: string | undefined;
  readonly data: Dataset;
  readonly step: SlideStep;
  readonly number: number;
  readonly of: number;
  /** A title the presenter wrote. */
  readonly title?: string | undefined;
  /** Shown now; the others are drawn ahead and cannot be reached. */
  readonly current?: boolean;
  /** A small copy: in the overview and in the presenter's window. */
  readonly copy?: boolean;
};

/** Drawn once: coming up on the wall changes nothing in it. */
const Body = memo(function Body({ body }: { body: SlideBody }) {
  switch (body.as) {
    case 'figures':
      return <SlideFigures body={body} />;
    case 'xy':
      return <SlideXy body={body} />;
    case 'voices':
      return <SlideVoices body={body} />;
    case 'capital':
      return <SlideCapital body={body} />;
    case 'bars':
      return <SlideBars body={body} />;
    case 'timeline':
      return <SlideTimeline body={body} />;
    case 'table':
      return <SlideTable body={body} />;
  }
});

/** Sizes of the title in u; the largest that takes no more than two lines. */
const titleSizes = [6, 5.3, 4.7, 4.2] as const;

const useFitted = (words: string) => {
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const fit = (): void => {
      for (const size of titleSizes) {
        element.style.setProperty('--title', String(size));
        const line = Number.parseFloat(getComputedStyle(element).lineHeight);
        if (element.scrollHeight <= line * 2.2) return;
      }
    };
    fit();
    void document.fonts.ready.then(fit);
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [words]);
  return ref;
};

const Footer = memo(function Footer({
  content,
  headline,
  data,
  number,
  of,
}: Pick<SlideProps, 'content' | 'headline' | 'data' | 'number' | 'of'>) {
  const t = useText();
  const said = figuresIn(content.title ?? headline);
  const figures = content.figures ?? [...said, ...figuresOfBody(content.body)];
  const shownKinds = kinds.filter((kind) => figures.some((figure) => figure.kind === kind));
  return (
    <footer className={css.foot}>
      <p className={css.source}>
        <span data-slide-source>
          {carriersOf(data, said, figures).map((carrier, i) => (
            <span key={i}>
              {i > 0 ? '; ' : ''}
              <Rich text={carrier} />
            </span>
          ))}
        </span>
        {'. '}
        <span data-slide-date>
          <Rich text={text('projector.asOf', { date: { clock: data.asOf } })} />
        </span>
      </p>
      <p className={css.kinds} data-slide-kind={shownKinds.join(' ')}>
        {shownKinds.map((kind) => (
          <span key={kind}>
            <Sign className={css.sign} shape={shapeOf[kind]} /> {t.say(`kind.${kind}`)}
          </span>
        ))}
      </p>
      <p data-slide-number data-not-data="ordinal">
        {t.plain(text('projector.place', { n: { count: number }, of: { count: of } }))}
      </p>
    </footer>
  );
});

const Frame = ({ children, ...props }: SlideProps & { children: ReactNode }) => {
  const { content, headline, title, current = false, copy = false, number, exhibit } = props;
  const id = useId();
  const t = useText();
  const finding = content.title ?? headline;
  const heading = useFitted(title ?? t.plain(finding));
  return (
    <section
      className={css.slide}
      aria-labelledby={id}
      aria-roledescription={t.say('projector.slideRole')}
      {...(exhibit === undefined ? {} : { 'data-exhibit': exhibit, 'data-medium': 'slide' })}
      {...(copy
        ? { inert: true }
        : { 'data-slide': number, 'data-current': current, inert: !current })}
    >
      <h1 ref={heading} id={id} className={css.title} tabIndex={-1} data-headline>
        {title === undefined ? <Rich text={finding} /> : <span data-not-data="name">{title}</span>}
      </h1>
      <div className={css.body}>{children}</div>
      <Footer
        content={content}
        headline={headline}
        data={props.data}
        number={number}
        of={props.of}
      />
    </section>
  );
};

export const Slide = (props: SlideProps) => {
  const t = useText();
  return (
    <StepContext value={props.step}>
      <Frame {...props}>
        <Boundary fallback={<p role="note">{t.say('projector.broken')}</p>}>
          <Body body={props.content.body} />
        </Boundary>
      </Frame>
    </StepContext>
  );
};
