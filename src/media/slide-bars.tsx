/** Bars for a room: each with its name before it and its figure behind it. */
import { Figure } from '../charts/figure.tsx';
import { Rich } from '../charts/rich.tsx';
import type { SlideBar, SlideBody, SlideGroup } from '../charts/slide-model.ts';
import { text } from '../i18n/text.ts';
import { useFitting, useRoom, useStep } from './slide-parts.tsx';
import css from './slide-bars.module.css';

type Body = Extract<SlideBody, { as: 'bars' }>;

const most = 7;

/** Every group keeps at least its first bar; the longest give way first. */
const few = (groups: readonly SlideGroup[], rows: number): readonly SlideGroup[] => {
  const lengths = groups.map((group) => group.bars.length);
  const whole = (): number => lengths.reduce((a, b) => a + b, 0);
  while (whole() > rows && Math.max(...lengths) > 1) {
    const at = lengths.lastIndexOf(Math.max(...lengths));
    lengths[at] = (lengths[at] ?? 1) - 1;
  }
  return groups.map((group, i) => ({ ...group, bars: group.bars.slice(0, lengths[i]) }));
};

const BarLine = ({ bar, group, top }: { bar: SlideBar; group: string; top: number }) => {
  const { shown: isShown, marked } = useStep();
  const shown = isShown(bar.id) && isShown(group);
  const { hedge, interval, value, valueHigh } = bar.figure;
  const soft = hedge.approximate || hedge.bound === 'upper' || valueHigh !== undefined;
  const sure = soft ? Math.min(value, interval.low) : value;
  const far = soft ? Math.max(valueHigh ?? 0, interval.high) : sure;
  const share = (amount: number): string => `${String(Math.min(100, (amount / top) * 100))}%`;
  return (
    <li
      className={css.barRow}
      data-part={bar.id}
      data-pointed={marked(bar.id)}
      data-hidden={!shown}
      inert={!shown}
      data-tone={bar.tone}
      {...(bar.conflict ? { 'data-conflict': bar.conflict.key, 'data-relation': 'conflict' } : {})}
    >
      <span className={css.barName} data-size="name">
        <Rich text={bar.name} />
        {bar.aside ? (
          <span className={css.aside}>
            <Rich text={bar.aside} />
          </span>
        ) : null}
      </span>
      <span className={css.barTrack}>
        <svg className={css.barDrawing} overflow="visible" aria-hidden="true" data-mark-of={bar.id}>
          <rect className={bar.filled ? css.full : css.hollow} width={share(sure)} height="100%" />
          {far > sure ? (
            <rect className={css.softEnd} x={share(sure)} width={share(far - sure)} height="100%" />
          ) : null}
        </svg>
      </span>
      <span className={css.barValue}>
        <Figure figure={bar.figure} mult={bar.mult} />{' '}
        {bar.conflict ? <Figure figure={bar.conflict.apart} style="bare" /> : null}
      </span>
    </li>
  );
};

export const SlideBars = ({ body }: { body: Body }) => {
  const { shown } = useStep();
  const [box, room] = useRoom();
  const groups = few(body.groups, useFitting(box, room, most));
  const count = groups.reduce((sum, group) => sum + group.bars.length, 0);
  const rest = body.groups.reduce((sum, group) => sum + group.bars.length, 0) - count;
  const top = Math.max(
    ...groups.flatMap((group) =>
      group.bars.map((bar) => Math.max(bar.figure.interval.high, bar.figure.valueHigh ?? 0)),
    ),
    Number.MIN_VALUE,
  );
  return (
    <>
      <div ref={box} className={css.bars} data-few={count <= 5 || undefined}>
        {groups.map((group) => (
          <div key={group.id} className={css.barGroup}>
            {group.title ? (
              <p className={css.groupTitle} data-hidden={!shown(group.id)}>
                <Rich text={group.title} />
              </p>
            ) : null}
            <ul>
              {group.bars.map((bar) => (
                <BarLine key={bar.id} bar={bar} group={group.id} top={top} />
              ))}
            </ul>
          </div>
        ))}
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
