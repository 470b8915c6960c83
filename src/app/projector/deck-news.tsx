/** A deck made on another day: it shows what was known then, and says which of its findings have changed since. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { parseIsoDay } from '../../domain/civil.ts';
import { datasetAt, type Archive, type Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { Rich } from '../../charts/rich.tsx';
import { useAddress } from '../../state/address.ts';
import type { Deck } from '../../state/deck.ts';
import { today } from '../clock.ts';
import css from './present.module.css';
import { preparedDeck } from './slides.ts';

type Props = { readonly deck: Deck; readonly archive: Archive; readonly data: Dataset };

export const DeckNews = ({ deck, archive, data }: Props) => {
  const t = useText();
  const go = useAddress((state) => state.go);
  const asked = useAddress((state) => state.params.get('asOf'));
  const [closed, setClosed] = useState(false);
  const saved = deck.asOf === undefined ? undefined : parseIsoDay(deck.asOf);
  const now = today();

  // Pinned once, when the deck is opened: an address that says another day wins.
  const isPinned = useRef(false);
  useEffect(() => {
    if (isPinned.current || saved === undefined) return;
    isPinned.current = true;
    if (asked === null && saved < now) go({ asOf: deck.asOf }, 'replace');
  }, [saved, asked, now, deck.asOf, go]);

  const changes = useMemo(() => {
    if (saved === undefined || saved >= now) return [];
    const [then, since] = [datasetAt(archive, saved), datasetAt(archive, now)].map((record) =>
      preparedDeck(record, deck.slides).slice(0, -1),
    );
    return (then ?? []).flatMap((before, i) => {
      const after = since?.[i];
      return after && t.plain(after.headline) !== t.plain(before.headline)
        ? [{ before: before.headline, after: after.headline }]
        : [];
    });
  }, [saved, now, archive, deck, t]);

  if (closed || saved === undefined || saved >= now || data.asOf !== saved) return null;
  return (
    <div className={css.news} role="status" data-deck-news={changes.length}>
      <p>
        <Rich text={text('projector.saved', { date: { clock: saved } })} />
      </p>
      <p>
        {changes.length === 0 ? (
          t.say('projector.unchanged')
        ) : (
          <Rich text={text('projector.changed', { n: { count: changes.length } })} />
        )}
      </p>
      {changes.length === 0 ? null : (
        <ul>
          {changes.slice(0, 4).map((change, i) => (
            <li key={i}>
              <Rich text={text('projector.changedItem', change)} />
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={() => go({ asOf: undefined }, 'replace')}>
        {t.say('projector.toToday')}
      </button>{' '}
      <button type="button" onClick={() => setClosed(true)}>
        {t.say('projector.keep')}
      </button>
    </div>
  );
};
