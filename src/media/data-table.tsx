/** The table twin: the whole truth of a view as a real table, every figure open to question. */
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import type { Cell, Column, Table } from '../contract/view.ts';
import { useText } from '../i18n/context.tsx';
import type { Figure as Shown } from '../i18n/text.ts';
import css from './data-table.module.css';

const OneFigure = ({ figure, column }: { figure: Shown; column: Column }) => (
  <Figure
    figure={figure}
    mult={column.mult}
    style={column.mult === undefined ? (column.id === 'growth' ? 'signed' : 'full') : 'bare'}
  />
);

const CellContent = ({ cell, column }: { cell: Cell; column: Column }) => {
  const t = useText();
  if (cell === null)
    return (
      <span className={css.gap}>
        –<span className="visually-hidden">{t.say('table.notPublished')}</span>
      </span>
    );
  if ('key' in cell) return <Rich text={cell} />;
  if ('is' in cell) return <OneFigure figure={cell} column={column} />;
  return (
    <ul>
      {cell.map((figure) => (
        <li key={figure.claims.join(' ')}>
          <OneFigure figure={figure} column={column} />
        </li>
      ))}
    </ul>
  );
};

export const DataTable = ({ table }: { table: Table }) => {
  const t = useText();
  return (
    <div className={css.scroll} role="group" aria-label={t.plain(table.caption)}>
      <table className={css.table}>
        <caption className="visually-hidden">{t.plain(table.caption)}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {t.plain(column.head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, i) => {
                const column = table.columns[i];
                if (!column) return null;
                const content = <CellContent cell={cell} column={column} />;
                return i === 0 ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    {content}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
