/** A part of the page whose code comes when it is first asked for. */
import { startTransition, use, useState, type ComponentType, type ReactNode } from 'react';
import { useText } from '../i18n/context.tsx';
import css from './later.module.css';

export type Later<Props> = ((props: Props) => ReactNode) & {
  /** Fetches the code beforehand; once it is there, the part is drawn at once. Never rejects. */
  readonly bring: () => Promise<void>;
};

const Missing = ({ onRetry }: { onRetry: () => void }) => {
  const t = useText();
  return (
    <p className={css.missing} role="alert">
      {t.say('app.partFailed')}
      <button type="button" data-action="retry" onClick={onRetry}>
        {t.say('app.retry')}
      </button>
    </p>
  );
};

/**
 * What `React.lazy` does, without its first fallback: shown even for a moment, React holds back what follows it for a
 * third of a second. What does not arrive is said, and fetched again when asked for, never of its own accord.
 */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> => {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const fetched = (): Promise<void> =>
    (coming ??= load().then(
      (code) => void (here = code),
      () => undefined,
    ));
  const bring = async (): Promise<void> => {
    await fetched();
    // Nobody has asked for it yet: whoever does will have it fetched again.
    if (!here) coming = undefined;
  };
  const Part = (props: Props) => {
    const [, setAsked] = useState(0);
    if (!here) use(fetched());
    const Code = here;
    if (Code) return <Code {...props} />;
    const retry = (): void => {
      coming = undefined;
      startTransition(() => setAsked((times) => times + 1));
    };
    return <Missing onRetry={retry} />;
  };
  return Object.assign(Part, { bring });
};
