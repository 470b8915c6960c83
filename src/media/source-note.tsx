/** One line of sources, collected from the figures of a view and never written. */
import { Fragment } from 'react';
import { Rich } from '../charts/rich.tsx';
import type { Dataset } from '../domain/dataset.ts';
import { claimsOf, type View } from '../contract/view.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import css from './source-note.module.css';
import { byText } from '../domain/text-order.ts';

const named = 4;

/** Publishers by how many of the view's claims they carry. */
const publishers = (data: Dataset, view: View): readonly string[] => {
  const counts = new Map<string, number>();
  for (const id of claimsOf(view)) {
    const claim = data.claim(id);
    const publisher = claim && data.source(claim.source)?.publisher;
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([name]) => name);
};

export const SourceNote = ({ data, view }: { data: Dataset; view: View }) => {
  const t = useText();
  const all = publishers(data, view);
  if (all.length === 0) return null;
  const shown = all.slice(0, named);
  const rest = all.length - named;
  return (
    <p className={css.note}>
      {t.say('sourcesNote.label')}:{' '}
      {shown.map((publisher, i) => (
        <Fragment key={publisher}>
          {i === 0 ? '' : ', '}
          <Rich text={text('say.name', { name: { name: publisher } })} />
        </Fragment>
      ))}
      {rest > 0 ? (
        <>
          {' '}
          <span data-not-data="count">
            {t.plain({ key: 'sourcesNote.more', values: { n: { count: rest } } })}
          </span>
        </>
      ) : null}
      {'.'}
    </p>
  );
};
