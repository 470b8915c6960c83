/** An exhibit on a screen of its own. */
import { useId } from 'react';
import { useEvidence } from '../charts/evidence-context.ts';
import { Rich } from '../charts/rich.tsx';
import type { Shown } from '../contract/exhibit.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useText } from '../i18n/context.tsx';
import { AddToDeck, CopyLink } from './actions.tsx';
import { Controls } from './controls.tsx';
import { DataTable } from './data-table.tsx';
import { Disagreements } from './disagreement-list.tsx';
import { Drawing } from './drawing.tsx';
import css from './focus.module.css';
import { Notes } from './notes.tsx';
import { PresentThis } from './present-this.tsx';
import { SourceList } from './source-list.tsx';

type Props = {
  readonly shown: Shown;
  readonly data: Dataset;
  readonly change: (patch: Readonly<Record<string, unknown>>, dragging?: boolean) => void;
  readonly href: string;
  readonly onAdd?: () => Promise<void>;
  readonly onPresent?: () => Promise<void>;
};

export const Focus = ({ shown, data, change, href, onAdd, onPresent }: Props) => {
  const id = useId();
  const t = useText();
  const { open } = useEvidence();
  const { exhibit, view } = shown;
  return (
    <section data-exhibit={exhibit.id} data-medium="focus" aria-labelledby={id}>
      <h1 id={id} className={css.title} data-headline>
        <Rich text={view.headline} />
      </h1>
      <p className={css.scope}>
        <Rich text={view.scope} />
      </p>
      <div className={css.bar}>
        <Controls params={exhibit.params} values={shown.values} change={change} />
        <p className={css.actions}>
          <CopyLink href={href} name={t.say(exhibit.title)} />
          {onAdd ? <AddToDeck onAdd={onAdd} name={t.say(exhibit.title)} /> : null}
          {onPresent ? <PresentThis onPresent={onPresent} name={t.say(exhibit.title)} /> : null}
        </p>
      </div>
      <Drawing shown={shown} hands={{ frame: { medium: 'focus' }, change, open }} />
      <div className={css.below}>
        <div className={css.table}>
          <h2>{t.say('focus.table')}</h2>
          <DataTable table={view.table} />
        </div>
        <div className={css.side}>
          {view.notes.length > 0 ? <Notes notes={view.notes} /> : null}
          <Disagreements relations={view.disagreements} data={data} />
          <SourceList data={data} view={view} />
        </div>
      </div>
    </section>
  );
};
