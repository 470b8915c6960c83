/** What changed in the data, when, and which claims it concerns. */
import { Figure } from '../../charts/figure.tsx';
import { Rich } from '../../charts/rich.tsx';
import { claimsIn } from '../../contract/claim-table.ts';
import { claimSentence, figureOf, statedFigure } from '../../contract/describe.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { parseIsoDay } from '../../domain/civil.ts';
import { useText } from '../../i18n/context.tsx';
import { text } from '../../i18n/text.ts';
import css from './changes.module.css';
import { byText } from '../../domain/text-order.ts';

export const ChangesTab = ({ data }: { data: Dataset }) => {
  const t = useText();
  const changes = data.changes.toSorted((a, b) => byText(b.date, a.date));
  if (changes.length === 0) return <p>{t.say('ledger.noChange')}</p>;
  return (
    <ol className={css.changes}>
      {changes.map((change) => {
        const claims = claimsIn(data, change.claims);
        return (
          <li key={`${change.date}|${change.text.en}`} data-change={change.kind}>
            <p className={css.when}>
              <Rich text={text('chart.asOf', { date: { clock: parseIsoDay(change.date) ?? 0 } })} />
              <span>{t.say(`ledger.change.${change.kind}`)}</span>
            </p>
            <div>
              <p>
                <Rich text={text('say.name', { name: { name: change.text } })} />
              </p>
              {claims.length > 0 ? (
                <details>
                  <summary>
                    <Rich text={text('ledger.rests', { n: { count: claims.length } })} />
                  </summary>
                  <ul>
                    {claims.map((claim) => {
                      const figure = figureOf(claim) ?? statedFigure(data, claim);
                      return (
                        <li key={claim.id}>
                          {figure ? <Figure figure={figure} /> : null}{' '}
                          <Rich text={claimSentence(data, claim)} />
                        </li>
                      );
                    })}
                  </ul>
                </details>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
};
