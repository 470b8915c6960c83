/** The figures did not arrive: what went wrong, what to do; whatever the page already shows stays. */
import { LoadFault } from '../data/load.ts';
import type { Language } from '../domain/language.ts';
import { boot } from '../i18n/messages/boot.ts';
import { createText } from '../i18n/translate.ts';
import { text } from '../i18n/text.ts';
import css from './load-fault.module.css';

type Props = { readonly error: unknown; readonly language: Language; readonly retry: () => void };

export const LoadFaultNotice = ({ error, language, retry }: Props) => {
  // The catalogue may be what did not arrive.
  const t = createText(language, { boot: boot[language] });
  const fault = error instanceof LoadFault ? error : new LoadFault('data', String(error));
  return (
    <div className={css.notice} role="alert">
      <p>
        <strong>{t.say('boot.failed')}</strong>{' '}
        {t.plain(
          text('boot.failedWhy', { file: { name: fault.file }, reason: { name: fault.reason } }),
        )}{' '}
        {t.say('boot.failedDo')}
      </p>
      <button type="button" data-action="retry" onClick={retry}>
        {t.say('boot.retry')}
      </button>
    </div>
  );
};
