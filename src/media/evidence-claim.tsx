/** Evidence of a printed figure: one column a statement, the rest listed by authority. */
import type { ReactNode } from 'react';
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import { toneOf, voiceOf } from '../charts/tone.ts';
import { carrierText, speakerText, statedText } from '../contract/describe.ts';
import type { EvidenceView, Statement } from '../contract/evidence-view.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { sourced } from '../domain/sourced.ts';
import { naturalMult } from '../i18n/number.ts';
import { useText } from '../i18n/context.tsx';
import { text, type Text } from '../i18n/text.ts';
import { CopySentence } from './copy-sentence.tsx';
import css from './evidence.module.css';
import { RangeStrip } from './range-strip.tsx';

const columns = 2;

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
      {source ? (
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

const Column = ({
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
  return (
    <section className={css.column} data-tone={toneOf(lead)}>
      <h3>
        <Figure
          figure={statement.figure}
          size={statement.figure.is === 'amount' ? 'small' : 'text'}
          tone={toneOf(lead)}
        />{' '}
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
        {lead.note ? (
          <Item name={t.say('evidence.note')}>
            <Rich
              text={text('say.free', { free: { free: lead.note, claims: [lead.id], lang: 'en' } })}
            />
          </Item>
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

export const ClaimEvidence = ({
  view,
  data,
  titleId,
}: {
  view: EvidenceView;
  data: Dataset;
  titleId: string;
}) => {
  const t = useText();
  const { statements, verdict } = view;
  const shown = statements.slice(0, columns);
  const rest = statements.slice(columns);
  const reason = verdict?.reason;
  const chosen = statements.find((s) => s.preferred);
  return (
    <>
      <h2 id={titleId} className={css.heading}>
        <Rich text={view.subject} />, <Rich text={view.period} />
      </h2>
      <RangeStrip statements={statements} apart={view.apart} preferred={chosen !== undefined} />
      <div className={css.columns}>
        {shown.map((statement) => (
          <Column
            key={statement.lead.id}
            statement={statement}
            view={view}
            data={data}
            alone={statements.length === 1 && statement.others.length === 0}
          />
        ))}
      </div>
      {rest.length > 0 ? (
        <section className={css.rest}>
          <h3>{t.say('evidence.others')}</h3>
          <ul>
            {rest.map((s) => (
              <li key={s.lead.id}>
                <Figure figure={s.figure} tone={toneOf(s.lead)} />{' '}
                <Rich text={speakerText(data, s.lead)} />; <Rich text={carrierText(data, s.lead)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {statements.length > 1 && (chosen || view.conflict) ? (
        <p className={css.why}>
          <strong>
            {chosen
              ? t.plain(text('evidence.why', { figure: text('evidence.whyFigure') }))
              : t.say('evidence.whyRange')}
          </strong>{' '}
          {chosen && reason ? t.say(`rankReason.${reason}`) : null}
          {view.reading ? <Rich text={view.reading} /> : null}
        </p>
      ) : null}
      <CopySentence sentence={view.sentence} claims={statements.map((s) => s.lead.id)} />
    </>
  );
};
