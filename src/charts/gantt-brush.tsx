/** The two edges of the stretch in view, as sliders on the overview. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { isoDay, type Day } from '../domain/civil.ts';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import css from './gantt-brush.module.css';
import type { Hold } from './gantt-hold.ts';
import type { Span } from './gantt-layout.ts';
import { percentOf } from './scale.ts';

const narrowest = 28;
const month = 30;
const year = 365;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -month,
  ArrowDown: -month,
  ArrowRight: month,
  ArrowUp: month,
  PageDown: -year,
  PageUp: year,
};

export const Brush = ({ hold }: { hold: Hold }) => {
  const t = useText();
  const { span, whole } = hold.model;
  const grip = useRef<{ readonly edge: 0 | 1 | 'both'; readonly at: Day; readonly span: Span }>(
    null,
  );
  const box = useRef<HTMLDivElement>(null);
  const bounds: Span = [Math.min(whole[0], span[0]), Math.max(whole[1], span[1])];

  const put = (edge: 0 | 1, day: Day, dragging: boolean): void => {
    const [low, high] =
      edge === 0 ? [bounds[0], span[1] - narrowest] : [span[0] + narrowest, bounds[1]];
    const moved = Math.min(high, Math.max(low, Math.round(day)));
    hold.onSpan(edge === 0 ? [moved, span[1]] : [span[0], moved], dragging);
  };
  const dayAt = (event: PointerEvent): Day => {
    const rect = box.current?.getBoundingClientRect();
    if (!rect || rect.width === 0) return span[0];
    return whole[0] + ((event.clientX - rect.left) / rect.width) * (whole[1] - whole[0]);
  };
  const down = (event: PointerEvent, edge: 0 | 1 | 'both'): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { edge, at: dayAt(event), span };
  };
  const move = (event: PointerEvent): void => {
    const held = grip.current;
    if (!held) return;
    if (held.edge !== 'both') put(held.edge, dayAt(event), true);
    else {
      const by = Math.round(dayAt(event) - held.at);
      hold.onSpan([held.span[0] + by, held.span[1] + by], true);
    }
  };
  const up = (): void => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent, edge: 0 | 1): void => {
    const by = steps[event.key];
    const end = event.key === 'Home' ? bounds[0] : event.key === 'End' ? bounds[1] : undefined;
    if (by === undefined && end === undefined) return;
    event.preventDefault();
    put(edge, end ?? span[edge] + (by ?? 0) * (event.shiftKey ? 12 : 1), false);
  };
  const left = (day: Day): string =>
    `${String(Math.min(100, Math.max(0, percentOf(day, whole))))}%`;
  const hands = { onPointerMove: move, onPointerUp: up, onPointerCancel: up };

  return (
    <div ref={box} className={css.brush}>
      <div
        className={css.middle}
        style={{ insetInlineStart: left(span[0]), insetInlineEnd: `calc(100% - ${left(span[1])})` }}
        onPointerDown={(event) => down(event, 'both')}
        {...hands}
      />
      {([0, 1] as const).map((edge) => (
        <div
          key={edge}
          role="slider"
          tabIndex={0}
          className={css.edge}
          style={{ insetInlineStart: left(span[edge]) }}
          aria-label={t.say(edge === 0 ? 'gantt.brush.from' : 'gantt.brush.to')}
          aria-valuemin={bounds[0]}
          aria-valuemax={bounds[1]}
          aria-valuenow={span[edge]}
          aria-valuetext={t.plain(
            text(edge === 0 ? 'gantt.brush.fromDay' : 'gantt.brush.toDay', {
              day: { name: t.date(isoDay(span[edge]).slice(0, 7), 'short') },
            }),
          )}
          onKeyDown={(event) => onKeyDown(event, edge)}
          onPointerDown={(event) => down(event, edge)}
          {...hands}
        />
      ))}
    </div>
  );
};
