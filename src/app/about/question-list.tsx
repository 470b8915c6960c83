/** The questions drawn: the article on one side, the rest of the record on the other, each with its evidence. */
import { Hatch } from '../../charts/shapes.tsx';
import { Rich } from '../../charts/rich.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import { questions, type Question } from './questions.ts';
import { Prose, Section } from './parts.tsx';
import type { Line, Side } from './statement.ts';
import css from './question-list.module.css';

const Statement = ({ line }: { line: Line }) => (
  <li>
    <Rich text={line.text} look="signed" />
    {line.past ? (
      <span className={css.past}>
        {' '}
        <Hatch className={css.hatch} />
        <Rich text={line.past} />
      </span>
    ) : null}
    {line.cite ? (
      <span className={css.cite}>
        <Rich text={line.cite} look="signed" />
      </span>
    ) : null}
  </li>
);

const Column = ({ side, of }: { side: Side; of: 'article' | 'record' }) => {
  const t = useText();
  const silent = side.lines.length === 0 && side.missing === 0;
  return (
    <div className={css.side} data-side={of} data-tone={of === 'article' ? 'solo' : undefined}>
      <p className={css.sideHead}>
        <strong>{t.say(`about.side.${of}`)}</strong>
        {of === 'article' && !silent ? ` ${t.say('about.side.articleNote')}` : null}
      </p>
      <ul>
        {side.lines.map((line) => (
          <Statement key={line.id} line={line} />
        ))}
      </ul>
      {silent ? (
        <p className={css.gap}>
          {t.say(of === 'article' ? 'about.side.silentArticle' : 'about.side.silentRecord')}
        </p>
      ) : null}
      {side.missing > 0 ? (
        <p className={css.gap}>
          <Rich text={text('about.side.missing', { n: { count: side.missing } })} />
        </p>
      ) : null}
    </div>
  );
};

const Answer = ({ question, number }: { question: Question; number: number }) => {
  const t = useText();
  const title = `question-${question.id}`;
  return (
    <section className={css.question} data-question={number} aria-labelledby={title}>
      <h3 id={title}>{t.say(question.title)}</h3>
      <p className={css.answer}>
        <Rich text={question.answer} look="signed" />
      </p>
      {question.points.map((point) => (
        <div key={point.id} className={css.point}>
          <h4>{t.say(point.title)}</h4>
          <Column side={point.article} of="article" />
          <Column side={point.record} of="record" />
        </div>
      ))}
      {question.readings.length > 0 ? (
        <div className={css.readings}>
          <h4>{t.say('about.readings')}</h4>
          <ul>
            {question.readings.map((reading, i) => (
              <li key={i}>
                <Rich text={reading} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
};

export const Answers = ({ data }: { data: Dataset }) => (
  <Section id="questions">
    <Prose keys={['about.questionsLead']} />
    {questions(data).map((question, i) => (
      <Answer key={question.id} question={question} number={i + 1} />
    ))}
  </Section>
);
