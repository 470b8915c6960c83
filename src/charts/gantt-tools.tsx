/** Buttons for every gesture, the keys in words, one polite sentence when the view changes; and what keeps a long list going. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../i18n/context.tsx';
import { text } from '../i18n/text.ts';
import { Brush } from './gantt-brush.tsx';
import { useGestures } from './gantt-gestures.ts';
import { rowOf, type Hold } from './gantt-hold.ts';
import { Overview } from './gantt-overview.tsx';
import { rowHeight } from './gantt-row.tsx';
import { whole } from './gantt-slices.ts';
import { centred, moved, zoomed } from './gantt-span.ts';
import css from './gantt-tools.module.css';

const settle = 400;

/** Said once things have come to rest, and not for the view a reader begins with. */
const Announcer = ({ sentence }: { sentence: string }) => {
  const [said, setSaid] = useState('');
  const first = useRef(sentence);
  useEffect(() => {
    if (sentence === first.current && said === '') return undefined;
    const wait = setTimeout(() => setSaid(sentence), settle);
    return () => clearTimeout(wait);
  }, [sentence, said]);
  return (
    <p className="visually-hidden" role="status" data-not-data="count">
      {said}
    </p>
  );
};

/** Only the rows in view are in the page: follows whatever scrolls. */
const useWindow = ({ grid, entries, setRange }: Hold): void => {
  const count = entries.length;
  useEffect(() => {
    if (count <= whole) return undefined;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      const top = grid.current?.querySelector('[data-body]')?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowHeight) - 2);
      const last = Math.min(count, Math.ceil((innerHeight - top) / rowHeight) + 2);
      setRange([Math.min(first, count), Math.max(last, 0)]);
    };
    const ask = (): void => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    addEventListener('scroll', ask, { capture: true, passive: true });
    addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', ask, { capture: true });
      removeEventListener('resize', ask);
    };
  }, [grid, count, setRange]);
};

/** A row in focus that is filtered away hands the focus to the one in its place. */
const useKeptFocus = (hold: Hold): void => {
  const inside = useRef<Element>(null);
  const { grid, current } = hold;
  useEffect(() => {
    const box = grid.current;
    const enter = (event: FocusEvent): void => {
      inside.current = event.target as Element;
    };
    const leave = (): void => {
      if (inside.current?.isConnected) inside.current = null;
    };
    box?.addEventListener('focusin', enter);
    box?.addEventListener('focusout', leave);
    return () => {
      box?.removeEventListener('focusin', enter);
      box?.removeEventListener('focusout', leave);
    };
  }, [grid]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && inside.current !== null;
    if (isLost && current !== undefined) rowOf(hold, current)?.focus();
  });
};

const keys = ['rows', 'cells', 'open', 'pan', 'zoom', 'today', 'bring', 'find', 'table'] as const;

export const Tools = ({ hold }: { hold: Hold }) => {
  const t = useText();
  const { model, onSpan } = hold;
  const { span, asOf } = model;
  useGestures(hold);
  useWindow(hold);
  useKeptFocus(hold);
  const sentence = t.plain(
    text('gantt.said', {
      tally: model.tally,
      from: { clock: span[0] },
      to: { clock: span[1] },
    }),
  );
  const buttons = [
    ['earlier', () => onSpan(moved(span, -0.25), true), 'M5 -5L-1 0 5 5'],
    ['later', () => onSpan(moved(span, 0.25), true), 'M-3 -5L3 0 -3 5'],
    ['nearer', () => onSpan(zoomed(span, 0.5)), 'M-5 0H5M0 -5V5'],
    ['wider', () => onSpan(zoomed(span, 2)), 'M-5 0H5'],
    ['today', () => onSpan(centred(span, asOf), true), 'M0 -6V6M-5 0H-2M2 0H5'],
    ['reset', () => onSpan(undefined), 'M-4 -4L4 4M-4 4L4 -4'],
  ] as const;
  return (
    <>
      <Overview model={model}>
        <Brush hold={hold} />
      </Overview>
      <div className={css.tools}>
        {buttons.map(([name, act, d]) => (
          <button
            key={name}
            type="button"
            data-action={`timeline-${name}`}
            aria-label={t.say(`gantt.tool.${name}`)}
            title={t.say(`gantt.tool.${name}`)}
            onClick={act}
          >
            <svg viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
              <path className={css.icon} d={d} />
            </svg>
          </button>
        ))}
        <details className={css.keys} data-keys>
          <summary aria-label={t.say('gantt.keys.title')} title={t.say('gantt.keys.title')}>
            ?
          </summary>
          <div className={css.list} data-not-data="help">
            <p>{t.say('gantt.keys.title')}</p>
            <ul>
              {keys.map((key) => (
                <li key={key}>{t.say(`gantt.keys.${key}`)}</li>
              ))}
            </ul>
          </div>
        </details>
        <Announcer sentence={sentence} />
      </div>
    </>
  );
};
