/** Every document, and what rests on it. */
import { useEffect, useMemo, useState } from 'react';
import { Figure } from '../../charts/figure.tsx';
import { Rich } from '../../charts/rich.tsx';
import {
  evidenceOf,
  figureOf,
  periodText,
  speakerText,
  statedFigure,
  subjectText,
} from '../../contract/describe.ts';
import type { Claim, Source } from '../../domain/claim.ts';
import { groupBy } from '../../domain/comparable.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { fold } from '../../i18n/fold.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { useFreeNotes } from '../../media/free-notes.ts';
import { useAddress } from '../../state/address.ts';
import { wordsOf } from './entries.ts';
import { sourceOrders, type Settings, type SourceOrder } from './settings.ts';
import css from './sources.module.css';

type Held = { readonly source: Source; readonly claims: readonly [Claim, ...Claim[]] };

const orders: Readonly<Record<SourceOrder, (a: Held, b: Held) => number>> = {
  claims: (a, b) => b.claims.length - a.claims.length,
  date: (a, b) => (b.source.published ?? '').localeCompare(a.source.published ?? ''),
  publisher: (a, b) => a.source.publisher.localeCompare(b.source.publisher, 'en'),
};

const heldBy = (data: Dataset): readonly Held[] =>
  [...groupBy(data.claims, (claim) => claim.source)].flatMap(([id, claims]): Held[] => {
    const source = data.source(id);
    const [first, ...rest] = claims;
    return source && first ? [{ source, claims: [first, ...rest] }] : [];
  });

const Resting = ({ data, claim }: { data: Dataset; claim: Claim }) => {
  const figure = figureOf(claim) ?? statedFigure(data, claim);
  return (
    <li className={css.claim}>
      <span className={css.figure}>{figure ? <Figure figure={figure} /> : null}</span>
      <span>
        <Rich
          text={text('ledger.line', {
            subject: subjectText(data, claim),
            period: periodText(claim),
            kind: text(`kind.${claim.kind}`),
            who: speakerText(data, claim),
          })}
        />
      </span>
    </li>
  );
};

const Body = ({ data, held }: { data: Dataset; held: Held }) => {
  const t = useText();
  const notes = useFreeNotes();
  const { source, claims } = held;
  const note = notes.of(source);
  const of = evidenceOf(claims[0]);
  return (
    <div className={css.body}>
      <p>
        {t.say(`ledger.sourceKind.${source.kind}`)} ·{' '}
        <Rich text={text('ledger.accessed', { date: { period: source.accessed, of } })} />
        {source.url ? (
          <>
            {' · '}
            <a href={source.url} rel="noreferrer noopener" target="_blank">
              {t.say('ledger.openSource')}
            </a>
          </>
        ) : null}
      </p>
      {note ? (
        <p lang="en" data-claims={of.claims.join(' ')} data-kind={of.kind}>
          {note}
        </p>
      ) : null}
      <ul>
        {claims.map((claim) => (
          <Resting key={claim.id} data={data} claim={claim} />
        ))}
      </ul>
    </div>
  );
};

const Document = ({ data, held, asked }: { data: Dataset; held: Held; asked: boolean }) => {
  const [open, setOpen] = useState(asked);
  const { source, claims } = held;
  const of = evidenceOf(claims[0]);
  return (
    <details
      id={`source-${source.id}`}
      className={css.document}
      data-source={source.id}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={css.publisher}>
          <Rich text={text('say.name', { name: { name: source.publisher } })} />
        </span>
        <cite lang={source.language} data-claims={of.claims.join(' ')} data-kind={of.kind}>
          {source.title}
        </cite>
        <span className={css.date}>
          <Rich
            text={
              source.published === undefined
                ? text('say.undated')
                : text('say.period', { date: { period: source.published, of } })
            }
          />
        </span>
        <span className={css.count}>
          <Rich text={text('ledger.rests', { n: { count: claims.length } })} />
        </span>
      </summary>
      {open ? <Body data={data} held={held} /> : null}
    </details>
  );
};

export const SourcesTab = ({ data, settings }: { data: Dataset; settings: Settings }) => {
  const t = useText();
  const go = useAddress((state) => state.go);
  const all = useMemo(() => heldBy(data), [data]);
  const words = wordsOf(settings.q);
  const rows = all
    .filter(({ source }) => {
      const own = fold(
        [
          t.name(source.publisher),
          source.publisher,
          source.title,
          source.id,
          source.published,
        ].join(' '),
      );
      return source.id === settings.source || words.every((word) => own.includes(word));
    })
    .toSorted((a, b) => orders[settings.order](a, b) || a.source.id.localeCompare(b.source.id));
  useEffect(() => {
    if (settings.source) document.getElementById(`source-${settings.source}`)?.scrollIntoView();
  }, [settings.source]);
  return (
    <>
      <p className={css.bar}>
        <span role="status">
          <Rich text={text('ledger.sourcesFound', { n: { count: rows.length } })} />
        </span>
        <label>
          {t.say('ledger.order.label')}{' '}
          <select
            value={settings.order}
            onChange={(event) => {
              const { value } = event.target;
              go({ 'ledger.order': value === 'claims' ? undefined : value });
            }}
          >
            {sourceOrders.map((order) => (
              <option key={order} value={order}>
                {t.say(`ledger.order.${order}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      {rows.length === 0 ? <p>{t.say('ledger.noSource')}</p> : null}
      {rows.map((held) => (
        <Document
          key={`${held.source.id}|${String(held.source.id === settings.source)}`}
          data={data}
          held={held}
          asked={held.source.id === settings.source}
        />
      ))}
    </>
  );
};
