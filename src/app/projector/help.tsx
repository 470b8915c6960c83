/** The keys, in one list. */
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/context.tsx';
import css from './present.module.css';

const keys = [
  ['next', ['PageDown', '→', '↓', 'Space', 'N', 'Enter']],
  ['previous', ['PageUp', '←', '↑', 'P', 'Backspace']],
  ['whole', ['Shift + PageDown', 'Shift + PageUp']],
  ['ends', ['Home', 'End']],
  ['go', ['1–9 Enter', 'G']],
  ['black', ['.', 'B', 'W']],
  ['full', ['F5', 'F']],
  ['out', ['Esc']],
  ['overview', ['O']],
  ['notes', ['S']],
  ['reset', ['R']],
  ['table', ['D']],
  ['language', ['L']],
  ['official', ['E']],
  ['before', ['A']],
  ['contrast', ['H']],
  ['dark', ['I']],
  ['still', ['M']],
  ['size', ['+', '−']],
  ['spot', ['C']],
  ['timer', ['T', 'Shift + T']],
  ['tab', ['Tab']],
  ['help', ['?']],
] as const;

export const Help = ({ close }: { close: () => void }) => {
  const t = useText();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={ref} className={css.help} role="dialog" aria-labelledby="help-title" tabIndex={-1}>
      <h2 id="help-title">{t.say('projector.keys.title')}</h2>
      <dl>
        {keys.map(([id, names]) => (
          <div key={id}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t.say(`projector.keys.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" data-action="close" onClick={close}>
        {t.say('action.close')}
      </button>
    </div>
  );
};
