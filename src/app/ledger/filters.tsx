/** The filters of the ledger: search words, facets with counts, a year. On a phone they fold away. */
import { Rich } from '../../charts/rich.tsx';
import { useText } from '../../i18n/context.tsx';
import { text, type MessageKey } from '../../i18n/text.ts';
import { useAddress } from '../../state/address.ts';
import { countsOf, wordsOf, yearsIn, type Entry } from './entries.ts';
import css from './filters.module.css';
import { facets, noFilters, toggled, type Facet, type Settings } from './settings.ts';

const labelOf = (facet: Facet, option: string): MessageKey => {
  switch (facet) {
    case 'measure':
      return `ledger.topic.${option}` as MessageKey;
    case 'authority':
      return `authority.${option}` as MessageKey;
    case 'kind':
      return `kind.${option}` as MessageKey;
    case 'show':
      return `ledger.shown.${option}` as MessageKey;
  }
};

type Props = { readonly entries: readonly Entry[]; readonly settings: Settings };

const Group = ({ entries, settings, facet }: Props & { facet: Facet }) => {
  const t = useText();
  const go = useAddress((state) => state.go);
  const counts = countsOf(entries, settings, wordsOf(settings.q), facet);
  const chosen: readonly string[] = settings[facet];
  return (
    <fieldset className={css.group}>
      <legend>{t.say(`ledger.facet.${facet}`)}</legend>
      {facets[facet].map((option) => (
        <label key={option} className={css.option}>
          <input
            type="checkbox"
            data-value={option}
            checked={chosen.includes(option)}
            onChange={() => go({ [`ledger.${facet}`]: toggled(chosen, option) })}
          />
          <span>{t.say(labelOf(facet, option))}</span>
          <span className={css.count} data-not-data="count">
            {t.said({ count: counts.get(option) ?? 0 })}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

export const Filters = ({ entries, settings }: Props) => {
  const t = useText();
  const go = useAddress((state) => state.go);
  const names = Object.keys(facets) as Facet[];
  const active =
    names.reduce((sum, facet) => sum + settings[facet].length, 0) +
    Number(settings.year !== undefined);
  const fields = (
    <>
      {names.map((facet) => (
        <Group key={facet} entries={entries} settings={settings} facet={facet} />
      ))}
      <label className={css.year}>
        <span>{t.say('ledger.facet.year')}</span>
        <select
          value={settings.year ?? ''}
          onChange={(event) => go({ 'ledger.year': event.target.value || undefined })}
        >
          <option value="">{t.say('ledger.anyYear')}</option>
          {yearsIn(entries).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      {active > 0 ? (
        <button
          type="button"
          className={css.clear}
          data-action="clear"
          onClick={() => go(noFilters)}
        >
          {t.say('ledger.clear')}
        </button>
      ) : null}
    </>
  );
  return (
    <div className={css.filters}>
      <div className={css.wide}>{fields}</div>
      <details className={css.narrow}>
        <summary>
          <Rich text={text('ledger.filters', { n: { count: active } })} />
        </summary>
        {fields}
      </details>
    </div>
  );
};
