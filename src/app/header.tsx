/** The bar: name, as-of day, voices; beneath it the sections and the other screens. */
import { useId, useState } from 'react';
import { isoDay, parseIsoDay, type Day } from '../domain/civil.ts';
import type { Dataset } from '../domain/dataset.ts';
import { sections } from '../contract/exhibit.ts';
import { exhibits } from '../exhibits/list.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { Rich } from '../charts/rich.tsx';
import { useAddress } from '../state/address.ts';
import css from './header.module.css';
import { LanguageChoice } from './language.tsx';
import { leaveLedger } from './ledger/settings.ts';
import { ScreenLink, useFollow } from './screen-link.tsx';
import { ThemeChoice } from './theme.tsx';
import { hrefOf, type ViewState } from './view-state.ts';

const earliest = '2000-01-01';

const AsOf = ({ day, today }: { day: Day; today: Day }) => {
  const t = useText();
  const go = useAddress((state) => state.go);
  const id = useId();
  const [fault, setFault] = useState(false);
  const latest = isoDay(today);
  const show = (value: string): void => {
    const chosen = parseIsoDay(value);
    const ok = chosen !== undefined && value >= earliest && value <= latest;
    setFault(!ok);
    if (ok) go({ asOf: value === latest ? undefined : value });
  };
  return (
    <details className={css.asOf}>
      <summary aria-label={t.say('app.asOfChange')}>
        <span className={css.quiet}>{t.say('app.asOf')}</span>{' '}
        <strong>
          <Rich text={text('chart.asOf', { date: { clock: day } })} />
        </strong>
      </summary>
      <form
        className={css.panel}
        onSubmit={(event) => {
          event.preventDefault();
          const value = new FormData(event.currentTarget).get('day');
          show(typeof value === 'string' ? value : '');
        }}
      >
        <label htmlFor={id}>{t.say('app.asOfChange')}</label>
        <input
          key={day}
          id={id}
          name="day"
          type="date"
          min={earliest}
          max={latest}
          defaultValue={isoDay(day)}
          aria-describedby={`${id}-fault`}
        />
        <button type="submit">{t.say('app.asOfApply')}</button>
        {day === today ? null : (
          <button type="button" onClick={() => show(latest)}>
            {t.say('app.asOfToday')}
          </button>
        )}
        <p id={`${id}-fault`} role="alert" data-not-data="help">
          {fault
            ? t.plain(
                text('app.asOfInvalid', {
                  from: { clock: parseIsoDay(earliest) ?? day },
                  to: { clock: today },
                }),
              )
            : ''}
        </p>
      </form>
    </details>
  );
};

const Voices = ({ data }: { data: Dataset }) => {
  const t = useText();
  const go = useAddress((state) => state.go);
  return (
    <div className={css.voices} role="group" aria-label={t.say('app.evidence')}>
      <span className={css.quiet}>{t.say('app.evidence')}</span>
      {(['all', 'official'] as const).map((filter) => (
        <button
          key={filter}
          type="button"
          data-action="evidence"
          data-value={filter}
          aria-pressed={data.evidence === filter}
          onClick={() => go({ evidence: filter === 'all' ? undefined : filter })}
        >
          {t.say(filter === 'all' ? 'app.evidenceAll' : 'app.evidenceOfficial')}
        </button>
      ))}
      {data.hidden > 0 ? (
        <span className={css.quiet} role="status">
          <Rich text={text('app.notShown', { n: { count: data.hidden } })} />
        </span>
      ) : null}
    </div>
  );
};

type Props = { readonly data: Dataset; readonly today: Day; readonly state: ViewState };

export const Header = ({ data, today, state }: Props) => {
  const t = useText();
  const params = useAddress((s) => s.params);
  const follow = useFollow();
  const home = { ...leaveLedger, screen: undefined, id: undefined };
  const onDashboard = state.screen === 'dashboard';
  const used = sections.filter((name) => exhibits.some((exhibit) => exhibit.section === name));
  return (
    <>
      <header className={css.bar}>
        <ScreenLink className={css.name} to={home}>
          {t.say('app.title')}
        </ScreenLink>
        <AsOf day={data.asOf} today={today} />
        <Voices data={data} />
        <LanguageChoice />
        <ThemeChoice />
        <ScreenLink
          className={css.present}
          to={{ ...leaveLedger, id: undefined, screen: 'present' }}
        >
          {t.say('app.present')}
        </ScreenLink>
      </header>
      <div className={css.nav}>
        <nav aria-label={t.say('app.sectionsNav')}>
          {used.map((name) => (
            <a
              key={name}
              href={`${onDashboard ? '' : hrefOf(params, home)}#${name}`}
              onClick={(event) => {
                if (onDashboard) return;
                follow(home)(event);
                requestAnimationFrame(() => document.getElementById(name)?.scrollIntoView());
              }}
            >
              {t.say(`section.${name}`)}
            </a>
          ))}
        </nav>
        <nav aria-label={t.say('app.screensNav')}>
          {(['sources', 'about'] as const).map((screen) => (
            <ScreenLink
              key={screen}
              to={{ ...leaveLedger, screen, id: undefined }}
              current={state.screen === screen}
            >
              {t.say(`screen.${screen}`)}
            </ScreenLink>
          ))}
        </nav>
      </div>
    </>
  );
};
