/** How far the translations can be trusted, and where to say that a word is wrong. */
import { Marked } from '../../charts/marked.tsx';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import css from './about.module.css';
import { Section } from './parts.tsx';

export const Languages = () => {
  const t = useText();
  return (
    <Section id="languages">
      <div className={css.prose}>
        <p>{t.say('about.languages.same')}</p>
        <p>
          <strong>{t.say('about.languages.unreviewed')}</strong>
        </p>
        <p data-not-data="name">
          <Marked text={text('about.languages.report', { file: { name: 'docs/glossary.md' } })} />
        </p>
      </div>
    </Section>
  );
};
