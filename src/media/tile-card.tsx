/** A tile on the dashboard: rule, name, figure, what stands beneath. */
import { useId } from 'react';
import { useEvidence } from '../charts/evidence-context.ts';
import { Rich } from '../charts/rich.tsx';
import type { Shown } from '../contract/exhibit.ts';
import type { TileView } from '../contract/tile.ts';
import { claimsOf, type View } from '../contract/view.ts';
import { useText } from '../i18n/context.tsx';
import css from './tile-card.module.css';
import { Drawing } from './drawing.tsx';

const isTile = (view: View): view is TileView => 'name' in view;

type Props = {
  readonly shown: Shown;
  readonly change: (patch: Readonly<Record<string, unknown>>, dragging?: boolean) => void;
  readonly href: string;
  readonly onFocusView: () => void;
};

/** Words that rest on claims; with none, they are plain words. */
const Bound = ({ ids, children }: { ids: readonly string[]; children: string }) =>
  ids.length === 0 ? (
    children
  ) : (
    <span data-claims={ids.join(' ')} data-kind="derived">
      {children}
    </span>
  );

export const TileCard = ({ shown, change, href, onFocusView }: Props) => {
  const id = useId();
  const t = useText();
  const { open } = useEvidence();
  const { exhibit, view } = shown;
  return (
    <section
      className={css.tile}
      id={exhibit.id}
      data-exhibit={exhibit.id}
      data-medium="card"
      aria-labelledby={id}
    >
      <h2 id={id} className={css.name}>
        <a
          href={href}
          data-action="focus"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onFocusView();
          }}
        >
          {isTile(view) ? <Rich text={view.name} /> : t.say(exhibit.title)}
        </a>
      </h2>
      <p className="visually-hidden" data-headline>
        <Bound ids={claimsOf(view)}>{t.plain(view.headline)}</Bound>
      </p>
      <Drawing shown={shown} hands={{ frame: { medium: 'card' }, change, open }} />
    </section>
  );
};
