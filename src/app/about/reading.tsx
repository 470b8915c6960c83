/** How to read a figure: the signs, each with a live example. */
import { Figure } from '../../charts/figure.tsx';
import { Hatch, NotEqual, Sign } from '../../charts/shapes.tsx';
import { shapeOf } from '../../charts/tone.ts';
import { kinds } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import css from './about.module.css';
import { Prose, Rows, Section } from './parts.tsx';
import { exampleOfApart, exampleOfKind, exampleOfVoice, voices } from './signs.ts';

export const Reading = ({ data }: { data: Dataset }) => {
  const t = useText();
  const none = t.say('about.reading.noExample');
  const apart = exampleOfApart(data);
  return (
    <Section id="reading">
      <Prose keys={['about.reading.lead', 'about.reading.kind']} />
      <Rows
        head={['column.kind', 'about.kinds.meaning', 'about.reading.examples']}
        rows={kinds.map((kind) => {
          const figure = exampleOfKind(data, kind);
          return {
            id: kind,
            cells: [
              <span key={kind} className={css.kind}>
                <Sign className={css.sign} shape={shapeOf[kind]} />
                {t.say(`kind.${kind}`)}
              </span>,
              t.say(`about.kinds.${kind}`),
              figure ? <Figure figure={figure} /> : none,
            ],
          };
        })}
      />
      <Prose keys={['about.reading.voice']} />
      <Rows
        head={['column.who', 'about.kinds.meaning', 'about.reading.examples']}
        rows={voices.map((voice) => {
          const figure = exampleOfVoice(data, voice);
          return {
            id: voice,
            cells: [
              <span key={voice} className={css.voice} data-voice={voice}>
                {t.say(`voiceAlone.${voice}`)}
              </span>,
              t.say(`about.reading.voiceOf.${voice}`),
              figure ? <Figure figure={figure} /> : none,
            ],
          };
        })}
      />
      <div className={css.prose}>
        <p>
          <NotEqual className={css.sign} />
          {t.say('about.reading.apart')} {apart ? <Figure figure={apart} /> : null}
        </p>
        <p>
          <Hatch className={css.sign} />
          {t.say('about.reading.past')}
        </p>
        <p>{t.say('about.reading.words')}</p>
        <p>{t.say('about.reading.colour')}</p>
      </div>
    </Section>
  );
};
