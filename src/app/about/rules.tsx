/** Method, kinds and states, conventions with worked examples, definitions. */
import { Fragment } from 'react';
import { Figure } from '../../charts/figure.tsx';
import { Rich } from '../../charts/rich.tsx';
import { authorities, obsStatuses } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { projectStatuses } from '../../domain/project.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { listText } from '../../contract/describe.ts';
import css from './about.module.css';
import { conventions, examples } from './examples.ts';
import { Prose, Rows, Section, Terms } from './parts.tsx';

export const Method = () => (
  <Section id="method">
    <div className={css.prose}>
      {(['claim', 'authority', 'rank', 'mistakes', 'asOf', 'filter', 'computed'] as const).map(
        (key) => (
          <p key={key}>
            <Rich
              text={text(`about.method.${key}`, {
                order: listText(authorities.map((authority) => text(`authority.${authority}`))),
              })}
            />
          </p>
        ),
      )}
    </div>
  </Section>
);

export const Kinds = ({ data }: { data: Dataset }) => {
  const t = useText();
  const used = obsStatuses
    .map((letter) => ({
      letter,
      count: data.claims.filter((claim) => claim.obsStatus.includes(letter)).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <Section id="kinds">
      <Prose keys={['about.kinds.lead']} />
      <h3>{t.say('about.kinds.letters')}</h3>
      <Prose keys={['about.kinds.lettersLead']} />
      <Rows
        head={['about.kinds.letter', 'about.kinds.meaning', 'about.kinds.claims']}
        rows={used.map(({ letter, count }) => ({
          id: letter,
          cells: [
            letter,
            t.say(`obsStatus.${letter}`),
            <Rich key={letter} text={text('about.count', { n: { count } })} />,
          ],
        }))}
      />
      <h3>{t.say('about.kinds.states')}</h3>
      <Prose keys={['about.kinds.statesLead']} />
      <Rows
        head={['column.state', 'about.kinds.meaning']}
        rows={projectStatuses.map((status) => ({
          id: status,
          cells: [t.say(`timeline.status.${status}`), t.say(`about.kinds.state.${status}`)],
        }))}
      />
    </Section>
  );
};

const Worked = ({ data }: { data: Dataset }) => {
  const t = useText();
  const worked = examples(data);
  return (
    <>
      <h3>{t.say('about.conventions.worked')}</h3>
      {worked.length === 0 ? (
        <Prose keys={['about.conventions.none']} />
      ) : (
        <ul className={css.list}>
          {worked.map((example) => (
            <li key={example.key}>
              <Rich text={example} look="signed" />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

export const Conventions = ({ data }: { data: Dataset }) => {
  const t = useText();
  return (
    <Section id="conventions">
      <Prose keys={['about.conventions.lead']} />
      <Rows
        head={['about.conventions.words', 'about.conventions.range', 'about.conventions.example']}
        rows={conventions(data).map(({ id, example }) => ({
          id,
          cells: [
            t.say(`about.conventions.${id}`),
            <span key={id} data-not-data="help">
              {t.say(`about.conventions.${id}Range`)}
            </span>,
            example ? (
              <Fragment key={id}>
                <Figure figure={example.figure} />: <Figure figure={example.span} style="bare" />
              </Fragment>
            ) : (
              t.say('about.reading.noExample')
            ),
          ],
        }))}
      />
      <Prose
        help
        keys={(['counts', 'conflict', 'revision', 'inconsistency', 'not', 'showing'] as const).map(
          (key) => `about.conventions.${key}` as const,
        )}
      />
      <Worked data={data} />
    </Section>
  );
};

const terms = [
  'registered',
  'realised',
  'bases',
  'twoWay',
  'balance',
  'licensed',
  'partYears',
  'inflow',
] as const;

export const Definitions = () => {
  const t = useText();
  return (
    <Section id="definitions">
      <Terms
        terms={terms.map((id) => ({
          id,
          term: t.say(`about.term.${id}`),
          means: t.say(`about.definition.${id}`),
        }))}
      />
    </Section>
  );
};
