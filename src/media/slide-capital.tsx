/** Registered capital with its realised part, and what the other side licensed. */
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import type { SlideBody, SlideStock } from '../charts/slide-model.ts';
import css from './slide-capital.module.css';
import { useStep } from './slide-parts.tsx';

const Stock = ({ stock }: { stock: SlideStock }) => {
  const share = (amount: number): string =>
    `${String(Math.min(100, (amount / stock.whole.value) * 100))}%`;
  const soft = stock.part.hedge.approximate ? stock.part.interval.low : stock.part.value;
  const far = stock.part.hedge.approximate ? stock.part.interval.high : stock.part.value;
  return (
    <div className={css.stock} data-part="stock" data-tone={stock.tone}>
      <p className={css.stockNames}>
        <span>
          <Rich text={stock.partName} />
        </span>
        <span>
          <Rich text={stock.restName} />
        </span>
      </p>
      <div className={css.stockBar}>
        <svg aria-hidden="true" overflow="visible">
          <rect className={css.whole} width="100%" height="100%" />
          <rect className={css.fill} width={share(soft)} height="100%" />
          {far > soft ? (
            <rect className={css.soft} x={share(soft)} width={share(far - soft)} height="100%" />
          ) : null}
        </svg>
        {stock.whole.hedge.bound === 'lower' ? (
          // Open at its end: over, and nobody says by how much.
          <svg
            className={css.arrow}
            viewBox="0 0 10 100"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path d="M0 0L10 50 0 100" vectorEffect="non-scaling-stroke" />
          </svg>
        ) : null}
        <p className={css.inBar}>
          <span className={css.onFill}>
            <Figure figure={stock.part} style="bare" mult={9} look="quiet" />
          </span>
          <span>
            <Figure figure={stock.rest} style="bare" mult={9} look="quiet" tone={stock.tone} />
          </span>
        </p>
      </div>
      <p className={css.who}>
        <Rich text={stock.line} />
      </p>
      {stock.aside ? (
        <p className={css.line}>
          <Rich text={stock.aside} />
        </p>
      ) : null}
    </div>
  );
};

export const SlideCapital = ({
  body,
}: {
  readonly body: Extract<SlideBody, { as: 'capital' }>;
}) => {
  const { shown } = useStep();
  const { beside, stock } = body;
  return (
    <div className={css.capital}>
      <div data-hidden={!shown('stock')} inert={!shown('stock')}>
        <Stock stock={stock} />
      </div>
      {beside ? (
        <div
          className={css.beside}
          data-part="beside"
          data-tone={beside.tone}
          data-hidden={!shown('beside')}
          inert={!shown('beside')}
        >
          <div className={css.besideBar}>
            <svg aria-hidden="true" overflow="visible">
              <rect
                className={css.fill}
                width={`${String(Math.min(100, (beside.figure.value / stock.whole.value) * 100))}%`}
                height="100%"
              />
            </svg>
            <p className={css.onFill}>
              <Rich text={beside.label} />
            </p>
          </div>
          <p className={css.line}>
            <Rich text={beside.aside} />
          </p>
        </div>
      ) : null}
    </div>
  );
};
