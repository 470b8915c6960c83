/** One quiet line: a first visitor is offered the browser's language; a language that did not arrive is said to be missing. */
import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from '../domain/language.ts';
import { useText } from '../i18n/context.tsx';
import { boot } from '../i18n/messages/boot.ts';
import { useAddress } from '../state/address.ts';
import { usePreferences } from '../state/preferences.ts';
import { useSpeak, type Speech } from './language.tsx';
import css from './update-notice.module.css';

/** The first language of the browser that is one of ours. */
const ofBrowser = (): Language | undefined =>
  navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage);

const never = (): (() => void) => () => undefined;

const Offer = () => {
  const t = useText();
  const speak = useSpeak();
  const { language: kept, declined, keep } = usePreferences();
  const isAsked = useAddress((state) => state.params.has('lang'));
  const language = useSyncExternalStore(never, ofBrowser, () => undefined);
  if (language === undefined || language === t.language) return null;
  if (declined || isAsked || kept !== undefined) return null;
  const words = boot[language];
  return (
    <p className={css.notice} lang={language} data-language-offer={language}>
      <span>{words.offer}</span>
      <button type="button" data-action="accept-language" onClick={() => speak(language)}>
        {words.take}
      </button>
      <button type="button" data-action="decline-language" onClick={() => keep({ declined: true })}>
        {words.decline}
      </button>
    </p>
  );
};

export const LanguageNotice = ({ speech }: { speech: Speech }) => {
  const t = useText();
  return (
    <div className={css.place} role="status">
      {speech.failed ? (
        <p className={css.notice}>
          <span>{t.say('app.languageFailed')}</span>
          <button type="button" data-action="retry" onClick={speech.retry}>
            {t.say('app.retry')}
          </button>
        </p>
      ) : (
        <Offer />
      )}
    </div>
  );
};
