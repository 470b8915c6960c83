/** All statements of one thing on a true scale from zero. */
import { toneOf, shapeOf } from '../charts/tone.ts';
import { pct, percentOf, ticksTo } from '../charts/scale.ts';
import { ShapeMark } from '../charts/shapes.tsx';
import type { Statement } from '../contract/evidence-view.ts';
import type { Sourced } from '../domain/sourced.ts';
import { useText } from '../i18n/context.tsx';
import { naturalMult } from '../i18n/number.ts';
import { text } from '../i18n/text.ts';
import css from './evidence.module.css';

type Props = {
  readonly statements: readonly Statement[];
  readonly apart: Sourced | undefined;
  readonly preferred: boolean;
};

export const RangeStrip = ({ statements, apart, preferred }: Props) => {
  const t = useText();
  const amounts = statements.flatMap((s) =>
    s.figure?.is === 'amount' ? [{ ...s, figure: s.figure }] : [],
  );
  const values = amounts.map((s) => s.figure.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const top = amounts.find((s) => s.figure.value === high);
  if (amounts.length < 2 || !top || !apart || low < 0) return null;
  const mult = naturalMult(top.figure);
  const scale = 10 ** mult;
  const ticks = ticksTo(high / scale, 4);
  const domain = [0, ticks.at(-1) ?? 1] as const;
  const x = (value: number): string => pct(percentOf(value / scale, domain));
  return (
    <svg className={css.strip} width="100%" height={54} overflow="visible" aria-hidden="true">
      <line className={css.stripSpan} x1={x(low)} x2={x(high)} y1={18} y2={18} />
      <text
        className={css.stripApart}
        x={pct(percentOf((low + high) / 2 / scale, domain))}
        y={10}
        textAnchor="middle"
        data-claims={apart.claims.join(' ')}
        data-kind="derived"
      >
        {t.plain(
          text(preferred ? 'evidence.apartPreferred' : 'evidence.apart', {
            figure: { figure: apart, style: 'bare' },
          }),
        )}
      </text>
      <line className={css.stripAxis} x1="0" x2="100%" y1={32} y2={32} />
      <g data-not-data="axis">
        {ticks.map((tick) => (
          <text
            key={tick}
            className={css.stripTick}
            x={pct(percentOf(tick, domain))}
            y={48}
            textAnchor="middle"
          >
            {t.ticks([tick])[0]}
          </text>
        ))}
      </g>
      {amounts.map((s) => (
        <svg key={s.lead.id} x={x(s.figure.value)} y={18} overflow="visible">
          <g
            className={css.stripMark}
            data-tone={toneOf(s.lead)}
            data-claims={s.lead.id}
            data-kind={s.lead.kind}
          >
            <ShapeMark shape={shapeOf[s.lead.kind]} size={s.preferred ? 11 : 9} />
          </g>
        </svg>
      ))}
    </svg>
  );
};
