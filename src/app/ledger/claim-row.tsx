/** One claim as a row: its value, what and when, who says it, who carried it, and who says otherwise. */
import { Figure } from '../../charts/figure.tsx';
import { Rich } from '../../charts/rich.tsx';
import {
  figureOf,
  periodText,
  speakerText,
  statedFigure,
  statedText,
  subjectText,
} from '../../contract/describe.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { apartOf } from '../../domain/relations.ts';
import { useText } from '../../i18n/context.tsx';
import { text, type Figure as Shown, type MessageKey } from '../../i18n/text.ts';
import { ScreenLink } from '../screen-link.tsx';
import type { Entry } from './entries.ts';
import css from './claims.module.css';

const Value = ({ figure }: { figure: Shown }) => {
  const t = useText();
  if (figure.is === 'date') return <Figure figure={figure} style="short" />;
  const parts = t.parts(figure, 'bare');
  return (
    <>
      <Figure figure={figure} style="bare" />
      {parts.unit.startsWith('percent') ? null : <span className={css.unit}> {t.unit(parts)}</span>}
    </>
  );
};

const asideKey = (claim: Claim): MessageKey =>
  claim.rankReason === 'misprint' || claim.rankReason === 'swapped-directions'
    ? `ledger.aside.${claim.rankReason}`
    : 'ledger.aside.other';

export const ClaimRow = ({ entry, data }: { entry: Entry; data: Dataset }) => {
  const t = useText();
  const { claim, relation } = entry;
  const figure = figureOf(claim) ?? statedFigure(data, claim);
  const apart = relation && apartOf(relation);
  const aside = claim.rank === 'deprecated';
  return (
    <tr
      id={`claim-${claim.id}`}
      className={css.row}
      data-aside={aside}
      {...(relation ? { 'data-conflict': relation.key, 'data-relation': relation.kind } : {})}
    >
      <td className={css.value}>
        {figure ? <Value figure={figure} /> : <span>{t.say('ledger.words')}</span>}
      </td>
      <th scope="row" className={css.subject}>
        <Rich text={subjectText(data, claim)} />
      </th>
      <td>{figure?.is === 'date' ? t.say('say.empty') : <Rich text={periodText(claim)} />}</td>
      <td>
        <Rich text={speakerText(data, claim)} />
        <span className={css.under}>{t.say(`authority.${claim.authority}`)}</span>
      </td>
      <td>
        <ScreenLink
          to={{ screen: 'sources', 'ledger.tab': 'sources', 'ledger.source': claim.source }}
        >
          <Rich
            text={text('say.name', {
              name: { name: data.source(claim.source)?.publisher ?? claim.source },
            })}
          />
        </ScreenLink>
      </td>
      <td>
        <Rich text={statedText(data, claim)} />
      </td>
      <td className={css.apart}>
        {aside ? <span className={css.asideWord}>{t.say(asideKey(claim))}</span> : null}
        {apart ? <Figure figure={apart} style="bare" /> : null}
        {relation ? (
          <ScreenLink
            className={css.under}
            to={{
              screen: 'exhibit',
              id: 'disagreements',
              'disagreements.kind': relation.kind === 'conflict' ? undefined : relation.kind,
              'disagreements.all': '1',
            }}
          >
            {t.say(`relation.${relation.kind}`)}
          </ScreenLink>
        ) : null}
      </td>
    </tr>
  );
};
