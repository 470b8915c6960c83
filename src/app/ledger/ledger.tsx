/** The ledger: every claim, every document and what rests on it, and what changed in the data. */
import { useMemo } from 'react';
import { Rich } from '../../charts/rich.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useText, WithMessages } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { useFreeNotes } from '../../media/free-notes.ts';
import { useAddress } from '../../state/address.ts';
import { ScreenLink } from '../screen-link.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { ClaimsTab } from './claims-tab.tsx';
import { entriesOf } from './entries.ts';
import { Filters } from './filters.tsx';
import css from './ledger.module.css';
import { settingsOf, sortText, tabs } from './settings.ts';
import { SourcesTab } from './sources-tab.tsx';

const Screen = ({ data }: { data: Dataset }) => {
  const t = useText();
  const notes = useFreeNotes();
  const params = useAddress((state) => state.params);
  const go = useAddress((state) => state.go);
  const settings = useMemo(() => settingsOf(params), [params]);
  const entries = useMemo(() => entriesOf(data, notes, t), [data, notes, t]);
  const sources = useMemo(() => new Set(data.claims.map((claim) => claim.source)).size, [data]);
  const { tab } = settings;
  // Another selection begins again at its first page.
  const selection = JSON.stringify([{ ...settings, q: '' }, sortText(settings.sort)]);
  return (
    <section aria-labelledby="ledger-title" data-ledger={tab}>
      <header className={css.head}>
        <h1 id="ledger-title">{t.say('ledger.title')}</h1>
        <p>
          <Rich
            text={text('ledger.scope', { n: { count: data.claims.length }, m: { count: sources } })}
          />
          {data.hidden > 0 ? (
            <>
              {'; '}
              <Rich text={text('app.notShown', { n: { count: data.hidden } })} />
            </>
          ) : null}
        </p>
      </header>
      <div className={css.frame} data-tab={tab}>
        <div className={css.side}>
          {tab === 'changes' ? null : (
            <form role="search" onSubmit={(event) => event.preventDefault()}>
              <input
                className={css.search}
                type="search"
                aria-label={t.say('ledger.search')}
                placeholder={t.say('ledger.search')}
                value={settings.q}
                onChange={(event) =>
                  go({ q: event.target.value === '' ? undefined : event.target.value }, 'replace')
                }
              />
            </form>
          )}
          {tab === 'claims' ? <Filters entries={entries} settings={settings} /> : null}
        </div>
        <div className={css.main}>
          <nav className={css.tabs} aria-label={t.say('ledger.tabs')}>
            {tabs.map((name) => (
              <ScreenLink
                key={name}
                to={{
                  'ledger.tab': name === 'claims' ? undefined : name,
                  'ledger.source': undefined,
                }}
                current={name === tab}
              >
                {t.say(`ledger.tab.${name}`)}
              </ScreenLink>
            ))}
          </nav>
          {tab === 'claims' ? (
            <ClaimsTab key={selection} data={data} entries={entries} settings={settings} />
          ) : tab === 'sources' ? (
            <SourcesTab data={data} settings={settings} />
          ) : (
            <ChangesTab data={data} />
          )}
        </div>
      </div>
    </section>
  );
};

export const Ledger = ({ data }: { data: Dataset }) => (
  <WithMessages part="ledger">
    <Screen data={data} />
  </WithMessages>
);
