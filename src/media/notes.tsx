/** The rail beside a chart: disagreement first, then what is missing. */
import { Rich } from '../charts/rich.tsx';
import type { Note } from '../contract/view.ts';
import css from './notes.module.css';

export const Notes = ({ notes }: { notes: readonly Note[] }) => (
  <div className={css.notes}>
    {notes.map((note) => (
      <div key={note.id} className={css.note}>
        <p className={css.title}>
          <Rich text={note.title} />
        </p>
        <p className={css.text}>
          <Rich text={note.text} look="signed" />
        </p>
      </div>
    ))}
  </div>
);
