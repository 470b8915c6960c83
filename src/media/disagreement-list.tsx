/** Conflicts and the like that touch an exhibit, each with its size and its reading. */
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import { subjectText } from '../contract/describe.ts';
import { readingOf, type Dataset } from '../domain/dataset.ts';
import { apartOf, type Relation } from '../domain/relations.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import css from './side-list.module.css';

const most = 8;

const Item = ({ relation, data }: { relation: Relation; data: Dataset }) => {
  const t = useText();
  const apart = apartOf(relation);
  const [claim] = relation.claims;
  const [figure] = relation.figures;
  if (!apart || !claim || !figure) return null;
  const reading = relation.kind === 'conflict' ? readingOf(data, relation) : undefined;
  const reason = relation.verdict?.reason;
  return (
    <li className={css.pair} data-conflict={relation.key} data-relation={relation.kind}>
      <span>
        <Figure figure={apart} style="bare" />
      </span>
      <div>
        <p className={css.strong}>
          <Rich
            text={text('disagreements.name', {
              subject: subjectText(data, claim),
              period: { period: relation.period, of: figure },
            })}
          />
        </p>
        <p>
          {reading ? (
            <Rich
              text={text('say.free', {
                free: { free: reading.text, claims: reading.claims },
              })}
            />
          ) : relation.identity ? (
            t.say(`identity.${relation.identity}`)
          ) : relation.kind === 'revision' ? (
            t.say('relation.revision')
          ) : reason ? (
            t.say(`rankReason.${reason}`)
          ) : (
            t.say('apart.open')
          )}
        </p>
      </div>
    </li>
  );
};

export const Disagreements = ({
  relations,
  data,
}: {
  relations: readonly Relation[];
  data: Dataset;
}) => {
  const t = useText();
  return (
    <section className={css.list}>
      <h2>{t.say('focus.disagreements')}</h2>
      {relations.length === 0 ? <p>{t.say('focus.noDisagreements')}</p> : null}
      <ul>
        {relations.slice(0, most).map((relation) => (
          <Item key={`${relation.kind}|${relation.key}`} relation={relation} data={data} />
        ))}
      </ul>
    </section>
  );
};
