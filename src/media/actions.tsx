/** What a reader can do with an exhibit, as quiet words at its top right. */
import { useState } from 'react';
import { useText } from '../i18n/context.tsx';
import type { MessageKey } from '../i18n/text.ts';
import css from './actions.module.css';

type Props = {
  readonly asTable?: boolean;
  readonly onTable?: () => void;
  readonly href: string;
  readonly onFocusView?: () => void;
  /** Name of the exhibit, for the accessible names of its actions. */
  readonly name: string;
  /** Puts this view into the reader's own deck. */
  readonly onAdd?: (() => Promise<void>) | undefined;
};

const copiedFor = 2500;

/** A deed that says of itself whether it was done. */
const Told = ({
  action,
  words,
  name,
  run,
}: {
  action: string;
  /** To do, done, failed. */
  words: readonly [MessageKey, MessageKey, MessageKey];
  name: string;
  run: () => Promise<void>;
}) => {
  const t = useText();
  const [state, setState] = useState<0 | 1 | 2>(0);
  const tell = (next: 1 | 2) => (): void => {
    setState(next);
    setTimeout(() => setState(0), copiedFor);
  };
  return (
    <button
      type="button"
      className={css.action}
      data-action={action}
      onClick={() => void run().then(tell(1), tell(2))}
    >
      <span aria-live="polite">{t.say(words[state])}</span>
      <span className="visually-hidden">: {name}</span>
    </button>
  );
};

export const CopyLink = ({ href, name }: Pick<Props, 'href' | 'name'>) => (
  <Told
    action="copy-link"
    words={['action.copyLink', 'action.copied', 'action.copyFailed']}
    name={name}
    // Asked for inside the promise: some pages have no clipboard at all.
    run={async () => navigator.clipboard.writeText(new URL(href, location.href).href)}
  />
);

export const AddToDeck = ({ onAdd, name }: { onAdd: () => Promise<void>; name: string }) => (
  <Told
    action="add-to-deck"
    words={['action.add', 'action.added', 'action.add']}
    name={name}
    run={onAdd}
  />
);

export const Actions = ({ asTable = false, onTable, href, onFocusView, name, onAdd }: Props) => {
  const t = useText();
  const hidden = <span className="visually-hidden">: {name}</span>;
  return (
    <p className={css.actions}>
      {onTable ? (
        <button
          type="button"
          className={css.action}
          data-action="table"
          aria-pressed={asTable}
          onClick={onTable}
        >
          {t.say(asTable ? 'action.chart' : 'action.table')}
          {hidden}
        </button>
      ) : null}
      {onFocusView ? (
        <a
          className={css.action}
          data-action="focus"
          href={href}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onFocusView();
          }}
        >
          {t.say('action.focus')}
          {hidden}
        </a>
      ) : null}
      <CopyLink href={href} name={name} />
      {onAdd ? <AddToDeck onAdd={onAdd} name={name} /> : null}
    </p>
  );
};
