/** Evidence of a derived figure: the formula in words and every figure that went in. */
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import { claimsIn } from '../contract/claim-table.ts';
import { claimSentence, figureOf } from '../contract/describe.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { FormulaId, Sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import { text, type MessageKey } from '../i18n/text.ts';
import { CopySentence } from './copy-sentence.tsx';
import css from './evidence.module.css';

const headings: Partial<Readonly<Record<FormulaId, MessageKey>>> = {
  range: 'evidence.whyRange',
  restated: 'evidence.restated',
};

export const DerivedEvidence = ({
  figure,
  data,
  titleId,
}: {
  figure: Sourced;
  data: Dataset;
  titleId: string;
}) => {
  const t = useText();
  const formula = figure.formula ?? 'range';
  const claims = claimsIn(data, figure.claims);
  const [lead] = claims;
  return (
    <>
      <h2 id={titleId} className={css.heading}>
        {t.say(headings[formula] ?? 'evidence.derived')}
      </h2>
      <p className={css.derived}>
        <span className={css.big} data-claims={figure.claims.join(' ')} data-kind={figure.kind}>
          {t.said({ figure })}
        </span>{' '}
        {t.say(`formula.${formula}`)}
      </p>
      <h3 className={css.subhead}>{t.say('evidence.rests')}</h3>
      <ul className={css.inputs}>
        {claims.map((claim) => {
          const own = figureOf(claim);
          return (
            <li key={claim.id}>
              {own ? <Figure figure={own} /> : null}
              <span>
                <Rich text={claimSentence(data, claim)} />
              </span>
            </li>
          );
        })}
      </ul>
      {lead ? (
        <CopySentence
          claims={figure.claims}
          sentence={text('evidence.derivedSentence', {
            figure: { figure },
            formula: text(`formula.${formula}`),
            sentence: claimSentence(data, lead),
          })}
        />
      ) : null}
    </>
  );
};
