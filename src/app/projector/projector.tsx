/** Both windows of a talk, with their words. Fetched when a talk begins. */
import { useMemo } from 'react';
import { WithMessages } from '../../i18n/context.tsx';
import { addToDeck, presentAlone } from './add.ts';
import { NotesWindow } from './notes-window.tsx';
import { Present } from './present.tsx';
import { preparedDeck } from './slides.ts';
import type { TalkProps } from './talk-props.ts';
import { useShownDeck } from './use-shown-deck.ts';

/** What an exhibit's menu asks of the deck, fetched with it. */
export const deckActs = { add: addToDeck, present: presentAlone };

type Props = Pick<TalkProps, 'data' | 'archive'> & { readonly role: 'audience' | 'presenter' };

const Unpacked = ({ role, ...rest }: Props & Omit<TalkProps, 'slides'>) => {
  const slides = useMemo(() => preparedDeck(rest.data, rest.deck.slides), [rest.data, rest.deck]);
  const Window = role === 'audience' ? Present : NotesWindow;
  return <Window {...rest} slides={slides} />;
};

const Read = (props: Props) => {
  const shown = useShownDeck();
  return shown.deck ? <Unpacked {...props} deck={shown.deck} shown={shown} /> : null;
};

export const Projector = (props: Props) => (
  <WithMessages part="projector">
    <Read {...props} />
  </WithMessages>
);
