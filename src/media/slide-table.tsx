/** At most seven rows of four columns, as many as there is room for. */
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import { Hatch } from '../charts/shapes.tsx';
import type { SlideBody, SlideCell, SlideColumn } from '../charts/slide-model.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { useFitting, useRoom, useStep } from './slide-parts.tsx';
import css from './slide-table.module.css';

type Body = Extract<SlideBody, { as: 'table' }>;

const most = 7;
/** Height of the head, and of a row where there is room to spare. */
const [head, tall] = [6.5, 11.5];

const Content = ({ cell, column }: { cell: SlideCell; column: SlideColumn }) => {
  const t = useText();
  if (cell === null)
    return (
      <>
        –<span className="visually-hidden">{t.say('table.notPublished')}</span>
      </>
    );
  if ('key' in cell) return <Rich text={cell} look="signed" />;
  const figures = 'is' in cell ? [cell] : cell.slice(0, 1);
  return figures.map((figure) => (
    <Figure
      key={figure.claims.join(' ')}
      figure={figure}
      mult={column.mult}
      style={figure.is === 'date' ? 'short' : column.mult === undefined ? 'full' : 'bare'}
    />
  ));
};

export const SlideTable = ({ body }: { body: Body }) => {
  const t = useText();
  const { shown, marked } = useStep();
  const [box, room] = useRoom();
  const count = useFitting(box, room, Math.min(most, body.rows.length));
  const rows = body.rows.slice(0, count);
  const rest = body.rows.length - rows.length;
  const whole = body.columns.reduce((sum, column) => sum + column.weight, 0);
  return (
    <>
      <div ref={box} className={css.box}>
        <table
          className={css.table}
          // Few rows take the room of many.
          style={{ blockSize: `min(100%, calc(var(--u) * ${String(head + rows.length * tall)}))` }}
        >
          <colgroup>
            {body.columns.map((column) => (
              <col key={column.id} width={`${String((column.weight / whole) * 100)}%`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {body.columns.map((column) => (
                <th key={column.id} scope="col" data-align={column.align}>
                  {t.plain(column.head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.id}
                data-part={row.id}
                data-pointed={marked(row.id)}
                data-hidden={!shown(row.id)}
                inert={!shown(row.id)}
              >
                {row.cells.slice(0, body.columns.length).map((cell, i) => {
                  const column = body.columns[i];
                  if (!column) return null;
                  const content = (
                    <div className={css.cell}>
                      {i === 0 && row.overdue ? <Hatch className={css.hatch} /> : null}
                      <span className={css.words}>
                        <Content cell={cell} column={column} />
                      </span>
                    </div>
                  );
                  return i === 0 ? (
                    <th key={column.id} scope="row" data-size="cell" data-alone={row.alone}>
                      {content}
                    </th>
                  ) : (
                    <td
                      key={column.id}
                      data-size="cell"
                      data-align={column.align}
                      data-warn={(row.overdue ?? false) && column.align === 'end'}
                    >
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {body.note || rest > 0 ? (
        <p className={css.note}>
          {body.note ? <Rich text={body.note} /> : null}{' '}
          {rest > 0 ? <Rich text={text('projector.moreRows', { n: { count: rest } })} /> : null}
        </p>
      ) : null}
    </>
  );
};
