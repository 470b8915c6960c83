/** Short lists with a figure at the end of each line. */
import { Fragment } from 'react';
import { useText } from '../i18n/context.tsx';
import { text, type Figure as Shown, type Text } from '../i18n/text.ts';
import css from './attention-list.module.css';
import { Figure } from './figure.tsx';
import { Rich } from './rich.tsx';
import { Hatch } from './shapes.tsx';

export type AttentionProps = {
  readonly groups: readonly {
    id: string;
    title: Text;
    items: readonly {
      id: string;
      name: Text;
      figures: readonly Shown[];
      end?: Shown;
      hatch?: boolean;
      conflict?: string;
    }[];
  }[];
  readonly empty: Text | undefined;
};

export const AttentionList = ({ groups, empty }: AttentionProps) => {
  const t = useText();
  if (groups.length === 0) return empty ? <p>{t.plain(empty)}</p> : null;
  return groups.map((group) => (
    <Fragment key={group.id}>
      <p className={css.group}>{t.plain(group.title)}</p>
      <ul>
        {group.items.map((item) => {
          const [a, b] = item.figures;
          return (
            <li
              key={item.id}
              className={css.item}
              {...(item.conflict
                ? { 'data-conflict': item.conflict, 'data-relation': 'conflict' }
                : {})}
            >
              {item.hatch ? <Hatch className={css.hatch} /> : null}
              <span className={css.name}>
                <Rich text={item.name} />
              </span>
              {a && b ? (
                <span className={css.values}>
                  <Rich
                    text={text('attention.or', {
                      a: { figure: a, style: 'bare' },
                      b: { figure: b, style: 'bare' },
                    })}
                  />
                </span>
              ) : null}
              {item.end ? (
                <span className={css.end}>
                  <Figure
                    figure={item.end}
                    style={item.end.is === 'date' ? 'short' : item.hatch ? 'full' : 'bare'}
                    look="quiet"
                    tone={item.hatch ? 'warn' : undefined}
                  />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Fragment>
  ));
};
