/** An exhibit on the dashboard: the finding, its scope, the drawing, a rail of notes, one line of sources. */
import { useId, useState } from 'react';
import { Rich } from '../charts/rich.tsx';
import { useEvidence } from '../charts/evidence-context.ts';
import type { Shown } from '../contract/exhibit.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useText } from '../i18n/context.tsx';
import { Actions } from './actions.tsx';
import css from './card.module.css';
import { Controls } from './controls.tsx';
import { Drawing } from './drawing.tsx';
import { LaterTable } from './later-table.tsx';
import { Notes } from './notes.tsx';
import { SourceNote } from './source-note.tsx';

type Props = {
  readonly shown: Shown;
  readonly data: Dataset;
  readonly change: (patch: Readonly<Record<string, unknown>>, dragging?: boolean) => void;
  /** Address of this exhibit alone. */
  readonly href: string;
  readonly onFocusView: () => void;
  readonly onAdd?: () => Promise<void>;
};

export const Card = ({ shown, data, change, href, onFocusView, onAdd }: Props) => {
  const id = useId();
  const t = useText();
  const { open } = useEvidence();
  const [asTable, setAsTable] = useState(false);
  const { exhibit, view } = shown;
  return (
    <section
      className={css.card}
      id={exhibit.id}
      data-exhibit={exhibit.id}
      data-medium="card"
      data-size={exhibit.size}
      aria-labelledby={id}
    >
      <header className={css.head}>
        <h3 id={id} data-headline>
          <Rich text={view.headline} />
        </h3>
        <Actions
          asTable={asTable}
          onTable={() => setAsTable(!asTable)}
          href={href}
          onFocusView={onFocusView}
          onAdd={onAdd}
          name={t.say(exhibit.title)}
        />
      </header>
      <p className={css.scope}>
        <Rich text={view.scope} />
      </p>
      {exhibit.size === 'wide' ? (
        <Controls params={exhibit.params} values={shown.values} change={change} />
      ) : null}
      {asTable ? (
        <LaterTable table={view.table} />
      ) : (
        <div className={css.body} data-rail={view.notes.length > 0}>
          <Drawing shown={shown} hands={{ frame: { medium: 'card' }, change, open }} />
          {view.notes.length > 0 ? <Notes notes={view.notes} /> : null}
        </div>
      )}
      <SourceNote data={data} view={view} />
    </section>
  );
};
