/** The figures did not arrive: what went wrong, what to do; whatever the page already shows stays. */
import { LoadFault } from '../data/load.ts';
import { createText } from '../i18n/translate.ts';
import { text } from '../i18n/text.ts';
import css from './load-fault.module.css';

export const LoadFaultNotice = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const t = createText('en');
  const fault = error instanceof LoadFault ? error : new LoadFault('data', String(error));
  return (
    <div className={css.notice} role="alert">
      <p>
        <strong>{t.say('app.loadFailed')}</strong>{' '}
        {t.plain(
          text('app.loadFailedWhy', { file: { name: fault.file }, reason: { name: fault.reason } }),
        )}{' '}
        {t.say('app.loadFailedDo')}
      </p>
      <button type="button" data-action="retry" onClick={retry}>
        {t.say('app.retry')}
      </button>
    </div>
  );
};
