/** The key of the evidence signs, once a page. */
import { Hatch, NotEqual, Sign } from '../charts/shapes.tsx';
import { shapeOf } from '../charts/tone.ts';
import { kinds } from '../domain/claim.ts';
import { useText } from '../i18n/context.tsx';
import css from './key.module.css';

const voices = ['official', 'press', 'unofficial'] as const;

export const Key = () => {
  const t = useText();
  return (
    <section className={css.key} aria-label={t.say('signs.title')}>
      <ul>
        <li className={css.title}>{t.say('signs.title')}</li>
        {kinds.map((kind) => (
          <li key={kind}>
            <Sign className={css.sign} shape={shapeOf[kind]} /> {t.say(`kind.${kind}`)}
          </li>
        ))}
        <li>
          <NotEqual className={css.apart} /> {t.say('signs.apart')}
        </li>
        <li>
          <Hatch className={css.apart} /> {t.say('signs.past')}
        </li>
      </ul>
      <ul>
        {voices.map((voice) => (
          <li key={voice}>
            <span className={css.voice} data-voice={voice}>
              {t.say(`voice.${voice}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
