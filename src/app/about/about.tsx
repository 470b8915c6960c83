/** What this is, how its figures are made, what its words mean, and the article's questions answered. */
import { useEffect } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { useText, WithMessages } from '../../i18n/context.tsx';
import css from './about.module.css';
import { Answers } from './question-list.tsx';
import { NotPublished, Statements } from './closing.tsx';
import { Languages } from './languages.tsx';
import { Prose, Section, sectionIds } from './parts.tsx';
import { Reading } from './reading.tsx';
import { Conventions, Definitions, Kinds, Method } from './rules.tsx';

const Contents = () => {
  const t = useText();
  return (
    <nav className={css.contents} aria-labelledby="about-contents">
      <h2 id="about-contents">{t.say('about.contents')}</h2>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t.say(`about.section.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Page = ({ data }: { data: Dataset }) => {
  const t = useText();
  // The page is drawn after it is loaded: the browser has looked for the anchor in vain.
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <article>
      <header className={css.head}>
        <h1>{t.say('about.title')}</h1>
      </header>
      <div className={css.frame}>
        <Contents />
        <div>
          <Section id="what">
            <Prose keys={['about.what.first', 'about.what.second', 'about.what.third']} />
          </Section>
          <Languages />
          <Reading data={data} />
          <Method />
          <Kinds data={data} />
          <Conventions data={data} />
          <Definitions />
          <NotPublished data={data} />
          <Answers data={data} />
          <Statements data={data} />
        </div>
      </div>
    </article>
  );
};

export const About = ({ data }: { data: Dataset }) => (
  <WithMessages part="about">
    <Page data={data} />
  </WithMessages>
);
