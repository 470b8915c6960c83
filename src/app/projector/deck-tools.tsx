/** What can be done with a whole deck: choose another, undo, share, keep as a file, print, let it run. */
import { useRef, useState } from 'react';
import { isoDay } from '../../domain/civil.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import { useAddress } from '../../state/address.ts';
import { encodeDeck } from '../../state/deck-code.ts';
import { useDeck } from '../../state/deck-store.ts';
import { deckOf, type Deck } from '../../state/deck.ts';
import { hrefOf } from '../view-state.ts';
import { standardDecks } from './decks.ts';
import css from './overview.module.css';
import type { ShownDeck } from './use-shown-deck.ts';

type Props = {
  readonly deck: Deck;
  readonly shown: ShownDeck;
  readonly data: Dataset;
  readonly close: () => void;
};

/** As it stands today: whoever opens it later sees this day, and what has changed since. */
const pinned = (deck: Deck, data: Dataset): Deck => ({
  ...deck,
  asOf: isoDay(data.asOf),
  checksum: data.checksum,
});

const download = (deck: Deck, name: string): void => {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(deck, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

const Choose = ({ shown }: Pick<Props, 'shown'>) => {
  const t = useText();
  const own = useDeck((state) => state.deck);
  const go = useAddress((state) => state.go);
  const names = [
    ...standardDecks,
    ...(own.slides.length > 0 || shown.name === 'own' ? (['own'] as const) : []),
    ...(shown.name === 'coded' ? (['coded'] as const) : []),
  ];
  return (
    <label>
      {t.say('projector.deck.label')}{' '}
      <select
        value={shown.name}
        data-action="deck"
        onChange={(event) =>
          go(
            {
              deck: event.target.value === 'brief' ? undefined : event.target.value,
              slide: undefined,
              step: undefined,
            },
            'replace',
          )
        }
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {t.say(`projector.deck.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

const Share = ({ deck, data }: Pick<Props, 'deck' | 'data'>) => {
  const t = useText();
  const [withNotes, setWithNotes] = useState(false);
  const [state, setState] = useState<'link' | 'copied' | 'copyFailed'>('link');
  const copy = async (): Promise<void> => {
    try {
      const code = await encodeDeck(pinned(deck, data), withNotes);
      const href = hrefOf(new URLSearchParams(), { screen: 'present', deck: code });
      await navigator.clipboard.writeText(new URL(href, location.href).href);
      setState('copied');
    } catch {
      setState('copyFailed');
    }
  };
  return (
    <span>
      <button type="button" data-action="copy-link" onClick={() => void copy()}>
        <span aria-live="polite">{t.say(`projector.edit.${state}`)}</span>
      </button>{' '}
      <label>
        <input
          type="checkbox"
          checked={withNotes}
          onChange={(event) => setWithNotes(event.target.checked)}
        />{' '}
        {t.say('projector.edit.withNotes')}
      </label>
    </span>
  );
};

const Files = ({ deck, shown, data }: Omit<Props, 'close'>) => {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const loaded = deckOf(JSON.parse(await file.text()));
      setFailed(!loaded);
      if (loaded) shown.change(loaded);
    } catch {
      setFailed(true);
    }
  };
  return (
    <span>
      <button
        type="button"
        data-action="save-deck"
        onClick={() => download(pinned(deck, data), `deck_${isoDay(data.asOf)}.deck.json`)}
      >
        {t.say('projector.edit.save')}
      </button>{' '}
      <button type="button" data-action="open-deck" onClick={() => input.current?.click()}>
        {t.say('projector.edit.load')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t.say('projector.edit.load')}
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {failed ? <span role="alert"> {t.say('projector.edit.loadFailed')}</span> : null}
    </span>
  );
};

const Print = () => {
  const t = useText();
  const go = useAddress((state) => state.go);
  const notes = useAddress((state) => state.params.get('print') === 'notes');
  return (
    <span>
      <button type="button" data-action="print" onClick={() => print()}>
        {t.say('projector.edit.print')}
      </button>{' '}
      <label>
        <input
          type="checkbox"
          checked={notes}
          onChange={(event) => go({ print: event.target.checked ? 'notes' : undefined }, 'replace')}
        />{' '}
        {t.say('projector.edit.printNotes')}
      </label>
    </span>
  );
};

export const DeckTools = ({ deck, shown, data, close }: Props) => {
  const t = useText();
  const { past, future, undo, redo } = useDeck();
  const go = useAddress((state) => state.go);
  const loop = useAddress((state) => state.params.get('loop'));
  return (
    <div className={css.tools}>
      <Choose shown={shown} />
      <span>
        <button
          type="button"
          data-action="undo"
          disabled={past.length === 0 || shown.name !== 'own'}
          onClick={() => {
            undo();
            go({ deck: 'own' }, 'replace');
          }}
        >
          {t.say('projector.edit.undo')}
        </button>{' '}
        <button
          type="button"
          data-action="redo"
          disabled={future.length === 0 || shown.name !== 'own'}
          onClick={() => {
            redo();
            go({ deck: 'own' }, 'replace');
          }}
        >
          {t.say('projector.edit.redo')}
        </button>
      </span>
      <Share deck={deck} data={data} />
      <Files deck={deck} shown={shown} data={data} />
      <Print />
      <label>
        {t.say('projector.edit.loop')}{' '}
        <input
          type="number"
          min={0}
          max={600}
          defaultValue={loop ?? ''}
          onChange={(event) => {
            const seconds = Math.round(Number(event.target.value));
            go({ loop: seconds > 0 && seconds < 1000 ? String(seconds) : undefined }, 'replace');
          }}
        />
      </label>
      <button type="button" data-action="close" onClick={close}>
        {t.say('action.close')}
      </button>
      {shown.name === 'own' ? null : <p className={css.own}>{t.say('projector.edit.own')}</p>}
    </div>
  );
};
