/** Which parts of a slide wait for a key of their own, and appear one after the other in reading order. */
import { Rich } from '../../charts/rich.tsx';
import { useText } from '../../i18n/context.tsx';
import type { DeckStep } from '../../state/deck.ts';
import css from './overview.module.css';
import type { Prepared } from './prepared.ts';
import { namedParts } from './named-parts.ts';

/** Parts that are hidden at first. */
export const waiting = (steps: readonly DeckStep[] | undefined): readonly string[] =>
  steps?.[0]?.hide ?? [];

/** One step a part; undefined where nothing waits. */
export const stepsFor = (parts: readonly string[]): readonly DeckStep[] | undefined =>
  parts.length === 0 ? undefined : [...parts.map((_, i) => ({ hide: parts.slice(i) })), {}];

type Props = {
  readonly one: Prepared;
  readonly steps: readonly DeckStep[] | undefined;
  readonly put: (steps: readonly DeckStep[] | undefined) => void;
};

export const StepsEditor = ({ one, steps, put }: Props) => {
  const t = useText();
  const parts = namedParts(one.content.body);
  if (parts.length < 2) return null;
  const now = waiting(steps);
  const turn = (id: string, on: boolean): void => {
    const next = new Set(on ? [...now, id] : now.filter((other) => other !== id));
    put(stepsFor(parts.map((part) => part.id).filter((part) => next.has(part))));
  };
  return (
    <fieldset className={css.steps}>
      <legend>{t.say('projector.edit.steps')}</legend>
      {parts.map((part) => (
        <p key={part.id}>
          <input
            type="checkbox"
            name="step"
            value={part.id}
            aria-label={t.plain(part.name)}
            checked={now.includes(part.id)}
            onChange={(event) => turn(part.id, event.target.checked)}
          />{' '}
          <Rich text={part.name} />
        </p>
      ))}
    </fieldset>
  );
};
