/** Plain parts of the page: a section with its anchor, paragraphs, terms. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/context.tsx';
import type { MessageKey } from '../../i18n/text.ts';
import css from './about.module.css';

/** In page order; each is the anchor of its section. */
export const sectionIds = [
  'what',
  'languages',
  'reading',
  'method',
  'kinds',
  'conventions',
  'definitions',
  'not-published',
  'questions',
  'accessibility',
  'privacy',
  'version',
] as const;
export type SectionId = (typeof sectionIds)[number];

export const Section = ({ id, children }: { id: SectionId; children: ReactNode }) => {
  const t = useText();
  return (
    <section id={id} className={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.say(`about.section.${id}`)}</h2>
      {children}
    </section>
  );
};

/** Paragraphs of fixed words. `help`: they hold digits that are conventions, not data. */
export const Prose = ({ keys, help }: { keys: readonly MessageKey[]; help?: boolean }) => {
  const t = useText();
  return (
    <div className={css.prose} data-not-data={help ? 'help' : undefined}>
      {keys.map((key) => (
        <p key={key}>{t.say(key)}</p>
      ))}
    </div>
  );
};

export const Terms = ({
  terms,
}: {
  terms: readonly { readonly id: string; readonly term: ReactNode; readonly means: ReactNode }[];
}) => (
  <dl className={css.terms}>
    {terms.map(({ id, term, means }) => (
      <Term key={id} term={term} means={means} />
    ))}
  </dl>
);

const Term = ({ term, means }: { term: ReactNode; means: ReactNode }) => (
  <>
    <dt>{term}</dt>
    <dd>{means}</dd>
  </>
);

/** A table of few columns whose first names the row. */
export const Rows = ({
  head,
  rows,
}: {
  head: readonly MessageKey[];
  rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}) => {
  const t = useText();
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            {head.map((key) => (
              <th key={key} scope="col">
                {t.say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => (
                <td key={head[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
