/** Every claim, filtered, sorted, a page at a time. */
import { useDeferredValue, useMemo, useState } from 'react';
import { Rich } from '../../charts/rich.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { useAddress } from '../../state/address.ts';
import { ClaimRow } from './claim-row.tsx';
import { found, sorted, wordsOf, type Entry } from './entries.ts';
import css from './claims.module.css';
import { noFilters, sortText, type Settings, type SortColumn } from './settings.ts';

const page = 100;

/** Columns in reading order; those without a sort are told by their neighbours. */
const heads = [
  { id: 'value', sort: true },
  { id: 'measure', sort: true },
  { id: 'period', sort: true },
  { id: 'who', sort: true },
  { id: 'carrier', sort: false },
  { id: 'stated', sort: true },
  { id: 'apart', sort: true },
] as const;

/** Numbers and days begin with the largest, words with the first. */
const startsDown: readonly SortColumn[] = ['value', 'stated', 'apart', 'period'];

const Head = ({ settings }: { settings: Settings }) => {
  const t = useText();
  const go = useAddress((state) => state.go);
  const { sort } = settings;
  return (
    <thead>
      <tr>
        {heads.map((head) => {
          const active = head.sort && head.id === sort.by;
          const next = head.sort && {
            by: head.id,
            down: active ? !sort.down : startsDown.includes(head.id),
          };
          return (
            <th
              key={head.id}
              scope="col"
              className={head.id === 'value' ? css.value : head.id === 'apart' ? css.apart : ''}
              aria-sort={active ? (sort.down ? 'descending' : 'ascending') : undefined}
            >
              {next ? (
                <button
                  type="button"
                  data-action="sort"
                  data-value={head.id}
                  onClick={() => {
                    const value = sortText(next);
                    go({ 'ledger.sort': value === 'stated-desc' ? undefined : value });
                  }}
                >
                  {t.say(`column.${head.id}`)}
                </button>
              ) : (
                t.say(`column.${head.id}`)
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
};

type Props = {
  readonly data: Dataset;
  readonly entries: readonly Entry[];
  readonly settings: Settings;
};

export const ClaimsTab = ({ data, entries, settings }: Props) => {
  const t = useText();
  const go = useAddress((state) => state.go);
  const [pages, setPages] = useState(1);
  const words = useDeferredValue(settings.q);
  const rows = useMemo(
    () => sorted(found(entries, settings, wordsOf(words)), settings.sort),
    [entries, settings, words],
  );
  const shown = rows.slice(0, pages * page);
  return (
    <>
      <p className={css.found} role="status">
        <Rich
          text={text('ledger.found', { n: { count: rows.length }, m: { count: shown.length } })}
        />
      </p>
      {rows.length === 0 ? (
        <div className={css.empty}>
          <p>{t.say('ledger.none')}</p>
          <button
            type="button"
            className={css.button}
            data-action="clear-all"
            onClick={() => go({ ...noFilters, q: undefined })}
          >
            {t.say('ledger.showAll')}
          </button>
        </div>
      ) : (
        <div className={css.scroll} role="group" aria-label={t.say('ledger.caption')}>
          <table className={css.table}>
            <caption className="visually-hidden">{t.say('ledger.caption')}</caption>
            <Head settings={settings} />
            <tbody>
              {shown.map((entry) => (
                <ClaimRow key={entry.claim.id} entry={entry} data={data} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > shown.length ? (
        <button type="button" className={css.button} onClick={() => setPages(pages + 1)}>
          <Rich
            text={text('ledger.more', { n: { count: Math.min(page, rows.length - shown.length) } })}
          />
        </button>
      ) : null}
    </>
  );
};
