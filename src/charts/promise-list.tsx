/** Promises in groups, one row each, state at the end. */
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown, Text } from '../i18n/text.ts';
import { Figure } from './figure.tsx';
import css from './promise-list.module.css';
import { Rich } from './rich.tsx';
import { Hatch } from './shapes.tsx';

export type PromiseRow = {
  readonly id: string;
  readonly name: Text;
  readonly alone: boolean;
  readonly who: Text;
  readonly due: Text;
  readonly since: readonly Shown[];
  readonly state: Text;
  readonly overdue: boolean;
};

export type PromiseGroup = {
  readonly id: string;
  readonly title: Text;
  readonly rows: readonly PromiseRow[];
};

const Row = ({ row }: { row: PromiseRow }) => {
  const t = useText();
  return (
    <tr>
      <th scope="row" data-alone={row.alone}>
        <Rich text={row.name} />
      </th>
      <td>
        <Rich text={row.who} />
      </td>
      <td>
        <Rich text={row.due} look="signed" />
      </td>
      <td>
        {row.since.length === 0 ? (
          <span className={css.quiet}>{t.say('commitments.nothing')}</span>
        ) : (
          <ul>
            {row.since.map((figure) => (
              <li key={figure.claims.join(' ')}>
                <Figure figure={figure} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-overdue={row.overdue}>
        {row.overdue ? <Hatch className={css.hatch} /> : null}
        <Rich text={row.state} />
      </td>
    </tr>
  );
};

export const PromiseList = ({
  groups,
  empty,
}: {
  groups: readonly PromiseGroup[];
  empty: Text | undefined;
}) => {
  const t = useText();
  if (groups.length === 0) return empty ? <p className={css.quiet}>{t.plain(empty)}</p> : null;
  return (
    <div className={css.scroll} role="group" aria-label={t.say('commitments.title')}>
      <table className={css.table}>
        <caption className="visually-hidden">{t.say('commitments.title')}</caption>
        <thead>
          <tr>
            {(['promise', 'who', 'due', 'since', 'state'] as const).map((id) => (
              <th key={id} scope="col">
                {t.say(`column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={css.group}>
              <th scope="rowgroup" colSpan={5}>
                <Rich text={group.title} />
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
