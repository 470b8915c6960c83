/** Before you begin: what this machine can do, asked of it and not assumed. */
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/context.tsx';
import css from './notes-window.module.css';
import type { Prepared } from './prepared.ts';

type Answer = 'yes' | 'no' | 'unknown';

type Props = {
  readonly slides: readonly Prepared[];
  readonly other: boolean;
  readonly awake: boolean;
};

const secondScreen = (): Answer => {
  const is: unknown = Reflect.get(screen, 'isExtended');
  return typeof is === 'boolean' ? (is ? 'yes' : 'no') : 'unknown';
};

const lettersOf = ['Aa', 'Ồế', 'ກຂ'] as const;

export const PreFlight = ({ slides, other, awake }: Props) => {
  const t = useText();
  const [fonts, setFonts] = useState<Answer>('unknown');
  const [kept, setKept] = useState<Answer>('unknown');
  useEffect(() => {
    const faces = ['Noto Sans Variable', 'Noto Sans Variable', 'Noto Sans Lao Variable'];
    void Promise.all(faces.map((face, i) => document.fonts.load(`20px "${face}"`, lettersOf[i])))
      .then((loaded) => setFonts(loaded.every((list) => list.length > 0) ? 'yes' : 'no'))
      .catch(() => setFonts('no'));
    if (!('serviceWorker' in navigator)) return;
    void navigator.serviceWorker
      .getRegistration()
      .then((found) => setKept(found?.active ? 'yes' : 'no'))
      .catch(() => setKept('no'));
  }, []);
  const answers = [
    ['screens', secondScreen()],
    ['sync', other ? 'yes' : 'no'],
    ['wake', awake ? 'yes' : 'no'],
    ['full', document.fullscreenEnabled ? 'yes' : 'no'],
    ['fonts', fonts],
    [
      'slides',
      slides.every((one) => one.exhibit !== undefined || one.slide.show === 'sources')
        ? 'yes'
        : 'no',
    ],
    ['offline', kept],
  ] as const;
  return (
    <details className={css.check} data-pre-flight>
      <summary>{t.say('projector.notes.check.title')}</summary>
      <ul>
        {answers.map(([id, answer]) => (
          <li key={id} data-check={id} data-answer={answer}>
            {t.say(`projector.notes.check.${id}`)}:{' '}
            <b>{t.say(`projector.notes.check.${answer}`)}</b>
          </li>
        ))}
      </ul>
      <p>{t.say('projector.drag')}</p>
    </details>
  );
};
