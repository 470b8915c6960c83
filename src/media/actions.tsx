/** What a reader can do with an exhibit, as quiet words at its top right. */
import { useState } from 'react';
import { useText } from '../i18n/context.tsx';
import css from './actions.module.css';

type Props = {
  readonly asTable?: boolean;
  readonly onTable?: () => void;
  readonly href: string;
  readonly onFocusView?: () => void;
  /** Name of the exhibit, for the accessible names of its actions. */
  readonly name: string;
};

const copiedFor = 2500;

export const CopyLink = ({ href, name }: Pick<Props, 'href' | 'name'>) => {
  const t = useText();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(new URL(href, location.href).href);
      setState('copied');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('idle'), copiedFor);
  };
  const words =
    state === 'copied'
      ? 'action.copied'
      : state === 'failed'
        ? 'action.copyFailed'
        : 'action.copyLink';
  return (
    <button
      type="button"
      className={css.action}
      data-action="copy-link"
      onClick={() => void copy()}
    >
      <span aria-live="polite">{t.say(words)}</span>
      <span className="visually-hidden">: {name}</span>
    </button>
  );
};

export const Actions = ({ asTable = false, onTable, href, onFocusView, name }: Props) => {
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
    </p>
  );
};
