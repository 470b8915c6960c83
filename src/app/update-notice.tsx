/** One quiet line when a newer version waits; nothing happens until the reader says so. */
import { useState } from 'react';
import { useText } from '../i18n/context.tsx';
import { changeTo, useNewerVersion } from './offline.ts';
import css from './update-notice.module.css';

export const UpdateNotice = () => {
  const t = useText();
  const version = useNewerVersion();
  const [putOff, setPutOff] = useState<ServiceWorker>();
  return (
    <div className={css.place} role="status">
      {version && version !== putOff ? (
        <p className={css.notice}>
          <span>{t.say('app.newer')}</span>
          <button type="button" data-action="update" onClick={() => changeTo(version)}>
            {t.say('app.newerReload')}
          </button>
          <button type="button" data-action="later" onClick={() => setPutOff(version)}>
            {t.say('app.newerLater')}
          </button>
        </p>
      ) : null}
    </div>
  );
};
