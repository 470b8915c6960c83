import { useText } from '../i18n/context.tsx';
import css from './actions.module.css';

/** The room sees this view, by itself. */
export const PresentThis = ({
  onPresent,
  name,
}: {
  onPresent: () => Promise<void>;
  name: string;
}) => (
  <button
    type="button"
    className={css.action}
    data-action="present"
    onClick={() => void onPresent()}
  >
    {useText().say('app.present')}
    <span className="visually-hidden">: {name}</span>
  </button>
);
