/** Evidence of a printed figure: one column a statement, the rest listed by authority. */
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import { toneOf } from '../charts/tone.ts';
import { carrierText, speakerText } from '../contract/describe.ts';
import type { EvidenceView } from '../contract/evidence-view.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { CopySentence } from './copy-sentence.tsx';
import { Column } from './evidence-column.tsx';
import css from './evidence.module.css';
import { RangeStrip } from './range-strip.tsx';

/** Statements shown in full; the others stand below in a line each. */
const columns = 2;

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
                {s.figure ? <Figure figure={s.figure} tone={toneOf(s.lead)} /> : null}{' '}
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
          {chosen && reason ? `${t.say(`rankReason.${reason}`)} ` : null}
          {view.reading ? <Rich text={view.reading} /> : null}
        </p>
      ) : null}
      <CopySentence sentence={view.sentence} claims={statements.map((s) => s.lead.id)} />
    </>
  );
};
