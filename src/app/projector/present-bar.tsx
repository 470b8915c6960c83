/** For hands without a keyboard: shown when the pointer moves, always there for touch and for Tab. */
import { useText } from '../../i18n/context.tsx';
import type { Command } from '../../state/talk.ts';
import { canPlace } from './place-windows.ts';
import css from './present.module.css';

type Props = {
  readonly send: (command: Command) => void;
  readonly leave: () => void;
  readonly other: boolean;
  readonly onNotes: () => void;
  readonly onPlace: () => void;
  readonly onHelp: () => void;
};

export const PresentBar = ({ send, leave, other, onNotes, onPlace, onHelp }: Props) => {
  const t = useText();
  return (
    <nav className={css.bar} aria-label={t.say('projector.bar.label')}>
      <button type="button" data-action="exit" onClick={leave}>
        {t.say('projector.bar.exit')}
      </button>
      <button type="button" data-action="previous" onClick={() => send({ type: 'previous' })}>
        {t.say('projector.bar.previous')}
      </button>
      <button type="button" data-action="next" onClick={() => send({ type: 'next' })}>
        {t.say('projector.bar.next')}
      </button>
      <button type="button" data-action="black" onClick={() => send({ type: 'black' })}>
        {t.say('projector.bar.black')}
      </button>
      <button type="button" data-action="overview" onClick={() => send({ type: 'overview' })}>
        {t.say('projector.bar.overview')}
      </button>
      <button type="button" data-action="notes" aria-pressed={other} onClick={onNotes}>
        {t.say('projector.bar.notes')}
      </button>
      {canPlace() ? (
        <button type="button" data-action="place" onClick={onPlace}>
          {t.say('projector.notes.check.place')}
        </button>
      ) : null}
      <button type="button" data-action="help" onClick={onHelp}>
        {t.say('projector.bar.help')}
      </button>
    </nav>
  );
};
