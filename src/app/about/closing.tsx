/** What is missing, and the statements a page owes its readers: accessibility, privacy, version, licence. */
import { Marked } from '../../charts/marked.tsx';
import { Rich } from '../../charts/rich.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import css from './about.module.css';
import { missing } from './missing.ts';
import { Prose, Section, Terms } from './parts.tsx';

export const NotPublished = ({ data }: { data: Dataset }) => (
  <Section id="not-published">
    <Prose keys={['about.missing.lead']} />
    <ul className={css.list}>
      {missing(data).map((line) => (
        <li key={line.key}>
          <Rich text={line} look="signed" />
        </li>
      ))}
    </ul>
    <div className={css.prose}>
      <p data-not-data="name">
        <Marked
          text={text('about.missing.left', {
            one: { name: 'docs/data-left-out.md' },
            two: { name: 'docs/conflicts-found.md' },
            three: { name: 'docs/founding-facts.md' },
          })}
        />
      </p>
    </div>
  </Section>
);

export const Statements = ({ data }: { data: Dataset }) => {
  const t = useText();
  const file = (key: 'about.version.codeIs' | 'about.version.recordIs', name: string) => (
    <Marked text={text(key, { file: { name } })} />
  );
  const facts = [
    ['data', data.version],
    ['checksum', <span lang="zxx">{data.checksum}</span>],
    ['code', file('about.version.codeIs', 'LICENSE')],
    ['record', file('about.version.recordIs', 'LICENSE-DATA')],
    ['fonts', <span data-name="">{t.say('about.version.fontsAre')}</span>],
    ['language', t.say('about.language')],
  ] as const;
  return (
    <>
      <Section id="accessibility">
        <Prose
          keys={[
            'about.accessibility.done',
            'about.accessibility.tested',
            'about.accessibility.limits',
          ]}
        />
      </Section>
      <Section id="privacy">
        <Prose keys={['about.privacy.requests', 'about.privacy.address', 'about.privacy.links']} />
      </Section>
      <Section id="version">
        <div data-not-data="version">
          <Terms
            terms={facts.map(([id, means]) => ({ id, term: t.say(`about.version.${id}`), means }))}
          />
        </div>
      </Section>
    </>
  );
};
