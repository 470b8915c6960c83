/** Slides of large figures: one to three numbers and a disagreement of two voices. */
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import type { SlideBody, SlideVoice } from '../charts/slide-model.ts';
import { useText } from '../i18n/context.tsx';
import { useStep } from './slide-parts.tsx';
import { SlideSpark } from './slide-spark.tsx';
import css from './slide-words.module.css';

type Of<K extends SlideBody['as']> = { readonly body: Extract<SlideBody, { as: K }> };

export const SlideFigures = ({ body }: Of<'figures'>) => {
  const { shown, marked } = useStep();
  return (
    <>
      <ul
        className={css.figures}
        data-n={body.items.length}
        data-beside={body.spark ? true : undefined}
      >
        {body.items.map((item) => (
          <li
            key={item.id}
            data-part={item.id}
            data-pointed={marked(item.id)}
            data-hidden={!shown(item.id)}
            inert={!shown(item.id)}
          >
            <p className={css.name}>
              <Rich text={item.name} />
            </p>
            <p className={css.number} data-size="hero">
              <Figure
                figure={item.figure}
                style={item.style ?? 'bare'}
                mult={item.mult}
                size="hero"
                tone={item.tone}
              />
              {item.unit ? (
                <span className={css.unit}>
                  {' '}
                  <Rich text={item.unit} />
                </span>
              ) : null}
            </p>
            {item.lines.map((line, i) => (
              <p key={i} className={css.line}>
                <Rich text={line} look="signed" />
              </p>
            ))}
          </li>
        ))}
      </ul>
      {body.spark ? <SlideSpark spark={body.spark} /> : null}
      {body.note ? (
        <p className={css.note}>
          <Rich text={body.note} />
        </p>
      ) : null}
    </>
  );
};

const Voice = ({
  voice,
  top,
  children,
}: {
  voice: SlideVoice;
  top: number;
  children?: React.ReactNode;
}) => {
  const { shown, marked } = useStep();
  return (
    <li
      className={css.voice}
      data-part={voice.id}
      data-pointed={marked(voice.id)}
      data-hidden={!shown(voice.id)}
      inert={!shown(voice.id)}
      data-tone={voice.tone}
    >
      <p className={css.number} data-size="hero">
        <Figure
          figure={voice.figure}
          style="bare"
          mult={voice.mult}
          size="hero"
          tone={voice.tone}
        />
      </p>
      <div>
        <div className={css.track}>
          <svg className={css.voiceBar} aria-hidden="true" overflow="visible">
            <rect
              className={css.fill}
              width={`${String((voice.figure.value / top) * 84)}%`}
              height="100%"
            />
          </svg>
          {children}
        </div>
        <p className={css.who}>
          <Rich text={voice.who} />
        </p>
        {voice.note ? (
          <p className={css.line}>
            <Rich text={voice.note} />
          </p>
        ) : null}
      </div>
    </li>
  );
};

export const SlideVoices = ({ body }: Of<'voices'>) => {
  const t = useText();
  const top = Math.max(...body.voices.map((voice) => voice.figure.value));
  const least = body.voices.toSorted((a, b) => a.figure.value - b.figure.value)[0];
  return (
    <div className={css.voices} data-conflict={body.key} data-relation="conflict">
      <ul>
        {body.voices.map((voice) => (
          <Voice key={voice.id} voice={voice} top={top}>
            {voice === least && voice.figure.value < top * 0.9 ? (
              <svg className={css.tie} aria-hidden="true" overflow="visible">
                <line
                  x1={`${String((voice.figure.value / top) * 84 + 1)}%`}
                  x2="84%"
                  y1="85%"
                  y2="85%"
                />
              </svg>
            ) : null}
            {voice === least ? (
              <span
                className={css.apart}
                style={{ insetInlineStart: `${String((voice.figure.value / top) * 84 + 1.5)}%` }}
              >
                <Figure figure={body.apart} style="bare" look="quiet" /> {t.say('projector.apart')}
              </span>
            ) : null}
          </Voice>
        ))}
      </ul>
      {body.note ? (
        <p className={css.note}>
          <Rich text={body.note} />
        </p>
      ) : null}
    </div>
  );
};
