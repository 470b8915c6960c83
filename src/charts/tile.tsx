/** A tile: one large figure, or a short list of them, and what stands beneath in readable type. */
import type { Figure as Shown, FigureStyle, Text } from '../i18n/text.ts';
import { useText } from '../i18n/context.tsx';
import { Figure } from './figure.tsx';
import { Rich } from './rich.tsx';
import { Spark, type SparkPoint } from './spark.tsx';
import css from './tile.module.css';
import type { Tone } from './tone.ts';

export type TileProps = {
  readonly items: readonly {
    id: string;
    figure: Shown;
    style?: FigureStyle;
    mult?: number;
    after?: Text;
    aside?: Text;
  }[];
  readonly lines: readonly { id: string; text: Text; look: 'plain' | 'grey' | 'strong' }[];
  readonly empty: Text | undefined;
  readonly spark?: readonly SparkPoint[];
  readonly size: 'small' | 'tile' | 'hero';
  readonly tone?: Tone;
};

export const Tile = ({ items, lines, empty, spark, size, tone }: TileProps) => {
  const t = useText();
  return (
    <div className={css.tile} data-size={size} data-many={items.length > 1}>
      <div className={css.top}>
        <div className={css.items}>
          {items.length === 0 && empty ? <p className={css.empty}>{t.plain(empty)}</p> : null}
          {items.map((item) => (
            <p key={item.id} className={css.item}>
              <Figure
                figure={item.figure}
                style={item.style ?? 'bare'}
                mult={item.mult}
                size={size}
                tone={item.figure.authority === 'unofficial' ? 'solo' : tone}
              />
              {item.after ? (
                <span className={css.after}>
                  {' '}
                  <Rich text={item.after} />
                  {item.aside ? (
                    <span className={css.aside}>
                      {' '}
                      <Rich text={item.aside} />
                    </span>
                  ) : null}
                </span>
              ) : null}
            </p>
          ))}
        </div>
        {spark && spark.length > 1 ? <Spark points={spark} /> : null}
      </div>
      {lines.map((line) => (
        <p key={line.id} className={css.line} data-look={line.look}>
          <Rich text={line.text} look="signed" />
        </p>
      ))}
    </div>
  );
};
