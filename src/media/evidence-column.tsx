/** One statement in the opened evidence: who said it, who carried it, where, when, how sure, who else. */
import type { ReactNode } from 'react';
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import { toneOf, voiceOf } from '../charts/tone.ts';
import { carrierText, speakerText, statedText } from '../contract/describe.ts';
import type { EvidenceView, Statement } from '../contract/evidence-view.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import { naturalMult } from '../i18n/number.ts';
import { text, type Text } from '../i18n/text.ts';
import css from './evidence.module.css';
import { useFreeNotes } from './free-notes.ts';

const Item = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const standing = (statement: Statement, alone: boolean): Text => {
  const { lead } = statement;
  const voice = text(`voiceAlone.${voiceOf(lead.authority)}`);
  if (lead.rank === 'deprecated') return text('evidence.deprecated', { voice });
  if (lead.authority === 'unofficial') return text('evidence.uncorroborated');
  if (alone) return text('evidence.alone', { voice });
  return text(statement.preferred ? 'evidence.preferred' : 'evidence.rival', { voice });
};

const statusText = (claim: Claim): Text =>
  claim.obsStatus.includes('A')
    ? text(`kind.${claim.kind}`)
    : text('say.pair', {
        head: text(`kind.${claim.kind}`),
        tail: text(`obsStatus.${claim.obsStatus[0] ?? 'A'}`),
      });

/** What the same body said before, when this is its later figure. */
const Was = ({ claim, view, data }: { claim: Claim; view: EvidenceView; data: Dataset }) => {
  const [before] = view.revision?.claims ?? [];
  const figure = before && sourced(before);
  if (!figure || view.revision?.claims.at(-1)?.body !== claim.body || before === claim) return null;
  return (
    <>
      {'; '}
      <Rich
        text={text('evidence.was', {
          figure: { figure, style: 'bare', mult: naturalMult(figure) },
          date: statedText(data, before),
        })}
      />
    </>
  );
};

const Carrier = ({ claim, data }: { claim: Claim; data: Dataset }) => {
  const t = useText();
  const source = data.source(claim.source);
  return (
    <>
      {source?.url ? (
        <a
          href={source.url}
          rel="noopener noreferrer"
          target="_blank"
          title={t.say('evidence.openSource')}
        >
          <Rich text={carrierText(data, claim)} />
        </a>
      ) : (
        <Rich text={carrierText(data, claim)} />
      )}
      {source && source.title === undefined ? (
        <span className={css.title}>{t.say('evidence.titleFailed')}</span>
      ) : null}
      {source?.title ? (
        <cite
          className={css.title}
          data-claims={claim.id}
          data-kind={claim.kind}
          lang={source.language}
        >
          {source.title}
        </cite>
      ) : null}
    </>
  );
};

export const Column = ({
  statement,
  view,
  data,
  alone,
}: {
  statement: Statement;
  view: EvidenceView;
  data: Dataset;
  alone: boolean;
}) => {
  const t = useText();
  const { lead, others } = statement;
  const notes = useFreeNotes();
  const note = notes.of(lead);
  return (
    <section className={css.column} data-tone={toneOf(lead)}>
      <h3>
        {statement.figure ? (
          <Figure
            figure={statement.figure}
            size={statement.figure.is === 'amount' ? 'small' : 'text'}
            tone={toneOf(lead)}
          />
        ) : (
          t.say(`kind.${lead.kind}`)
        )}{' '}
        <span className={css.standing}>
          <Rich text={standing(statement, alone)} />
        </span>
      </h3>
      <dl>
        <Item name={t.say('evidence.said')}>
          <Rich text={speakerText(data, lead)} />
          <span className={css.authority}> {t.say(`authority.${lead.authority}`)}</span>
        </Item>
        <Item name={t.say('evidence.carried')}>
          <Carrier claim={lead} data={data} />
        </Item>
        {lead.locator ? (
          <Item name={t.say('evidence.where')}>
            <cite lang="en" className={css.plain}>
              {lead.locator}
            </cite>
          </Item>
        ) : null}
        <Item name={t.say(lead.statedOn ? 'evidence.stated' : 'evidence.known')}>
          <Rich text={statedText(data, lead)} />
        </Item>
        <Item name={t.say('evidence.status')}>
          <Rich text={statusText(lead)} />
          <Was claim={lead} view={view} data={data} />
        </Item>
        {lead.basis ? (
          <Item name={t.say('evidence.basis')}>
            {lead.basisInferred
              ? t.plain(text('basisInferred', { basis: text(`basis.${lead.basis}`) }))
              : t.say(`basis.${lead.basis}`)}
          </Item>
        ) : null}
        {lead.said ? (
          <Item name={t.say('evidence.words')}>
            <q lang="en">{lead.said}</q>
          </Item>
        ) : null}
        {note ? (
          <Item name={t.say('evidence.note')}>
            <Rich
              text={text('say.free', { free: { free: note, claims: [lead.id], lang: 'en' } })}
            />
          </Item>
        ) : notes.failed ? (
          <Item name={t.say('evidence.note')}>{t.say('evidence.noteFailed')}</Item>
        ) : null}
        <Item name={t.say('evidence.also')}>
          {others.length === 0 ? (
            t.say('evidence.alsoNone')
          ) : (
            <details>
              <summary>
                <Rich text={text('evidence.alsoOthers', { n: { count: others.length } })} />
              </summary>
              <ul>
                {others.map((claim) => (
                  <li key={claim.id}>
                    <Rich text={speakerText(data, claim)} />;{' '}
                    <Rich text={carrierText(data, claim)} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Item>
      </dl>
    </section>
  );
};
