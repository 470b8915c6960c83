/** The ledger: every claim known on the day, newest statement first, searchable. */
import { useDeferredValue, useMemo, useState } from 'react';
import { claimTable } from '../contract/claim-table.ts';
import { speakerText, subjectText } from '../contract/describe.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { fold } from '../i18n/fold.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import type { Translator } from '../i18n/translate.ts';
import { Rich } from '../charts/rich.tsx';
import { DataTable } from '../media/data-table.tsx';
import { useAddress } from '../state/address.ts';
import css from './ledger.module.css';

const page = 100;

/** Words of a claim a reader may look for, folded. */
const haystack = (data: Dataset, claim: Claim, t: Translator): string =>
  fold(
    [
      t.plain(subjectText(data, claim)),
      t.plain(speakerText(data, claim)),
      data.source(claim.source)?.publisher,
      data.source(claim.source)?.title,
      claim.period,
      claim.value,
      claim.said,
      claim.note,
      claim.kind,
      claim.id,
    ].join(' '),
  );

export const Ledger = ({ data }: { data: Dataset }) => {
  const t = useText();
  const q = useAddress((s) => s.params.get('q') ?? '');
  const go = useAddress((s) => s.go);
  const [count, setCount] = useState(page);
  const sorted = useMemo(
    () =>
      data.claims.toSorted(
        (a, b) => b.realtimeStart.localeCompare(a.realtimeStart) || a.id.localeCompare(b.id),
      ),
    [data],
  );
  const index = useMemo(() => sorted.map((claim) => haystack(data, claim, t)), [sorted, data, t]);
  const words = useDeferredValue(q);
  const found = useMemo(() => {
    const wanted = fold(words).split(/\s+/).filter(Boolean);
    return sorted.filter((_, i) => wanted.every((word) => index[i]?.includes(word)));
  }, [sorted, index, words]);
  const sources = useMemo(() => new Set(data.claims.map((claim) => claim.source)).size, [data]);
  const table = useMemo(
    () => claimTable(data, found.slice(0, count), text('ledger.caption')),
    [data, found, count],
  );
  return (
    <section aria-labelledby="ledger-title" data-ledger>
      <header className={css.head}>
        <h1 id="ledger-title">{t.say('ledger.title')}</h1>
        <p>
          <Rich
            text={text('ledger.scope', { n: { count: data.claims.length }, m: { count: sources } })}
          />
        </p>
      </header>
      <form className={css.search} role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          aria-label={t.say('ledger.search')}
          placeholder={t.say('ledger.search')}
          value={q}
          onChange={(event) => {
            setCount(page);
            go({ q: event.target.value === '' ? undefined : event.target.value }, 'replace');
          }}
        />
        <p role="status">
          <Rich text={text('ledger.found', { n: { count: found.length } })} />
        </p>
      </form>
      {found.length === 0 ? <p>{t.say('ledger.none')}</p> : <DataTable table={table} />}
      {found.length > count ? (
        <button type="button" className={css.more} onClick={() => setCount(count + page)}>
          {t.say('ledger.more')}
        </button>
      ) : null}
    </section>
  );
};
