/**
 * An x–y exhibit at work: the picture first, the instrument on the first pointer or focus.
 * The picture stays until the instrument has drawn every mark, so nothing blinks and no focus is lost.
 */
import { useEffect, useLayoutEffect, useRef, useState, type ComponentType } from 'react';
import type { Figure } from '../i18n/text.ts';
import { focusStop, useRoving, type StopHands } from './roving.ts';
import {
  XyAxis,
  XyFlagLines,
  XyFlags,
  XyGaps,
  XyGrid,
  XyNow,
  XyTies,
  XyWindows,
} from './xy-frame.tsx';
import type { InstrumentProps } from './xy-instrument.tsx';
import { marksOf, type XyModel } from './xy-model.ts';
import { XyPicture } from './xy-picture.tsx';
import css from './xy.module.css';

type Props = {
  readonly model: XyModel;
  readonly name: string;
  readonly onOpen: (figure: Figure, from: Element) => void;
  /** Hands of the panels it stands among: one tab stop for all of them. */
  readonly shared?: StopHands;
  /** A stretch of time chosen by dragging. */
  readonly onStretch?: (from: number, to: number) => void;
};

export const stopIds = (model: XyModel): string[] => [
  ...marksOf(model).map((mark) => mark.id),
  ...model.flags.map((flag) => flag.id),
  ...model.ties.map((tie) => `tie-${tie.id}`),
];

export const XyChart = ({ model, name, onOpen, shared, onStretch }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const [Instrument, setInstrument] = useState<ComponentType<InstrumentProps>>();
  const [drawn, setDrawn] = useState(false);
  const asked = useRef(false);
  const visited = useRef<string | null>(null);
  const own = useRoving(box, stopIds(model), onOpen, marksOf(model).at(-1)?.id);
  const roving = shared ?? own;

  const wake = (): void => {
    if (asked.current) return;
    asked.current = true;
    // The picture stays when the chunk cannot be had: nothing is lost but brushing and hovering.
    import('./xy-instrument.tsx').then(
      (module) => setInstrument(() => module.XyInstrument),
      () => {
        asked.current = false;
      },
    );
  };

  useEffect(() => {
    const element = box.current;
    element?.addEventListener('pointerenter', wake);
    return () => element?.removeEventListener('pointerenter', wake);
  });

  // The mark in focus went with its picture: the focus goes over to its twin. Whoever has left is let go.
  useLayoutEffect(() => {
    const dropped = document.activeElement === document.body;
    if (drawn && dropped && visited.current !== null) focusStop(box.current, visited.current);
    visited.current = null;
  }, [drawn]);

  const hands: StopHands = {
    ...roving,
    onFocus: (id) => {
      if (!drawn) visited.current = id;
      roving.onFocus(id);
      wake();
    },
  };

  return (
    <div
      ref={box}
      className={css.chart}
      role="group"
      aria-label={name}
      data-drawing={drawn ? 'instrument' : 'picture'}
    >
      <svg className={css.plot} width="100%" height={model.height} overflow="visible">
        <XyGrid model={model} />
        <XyFlagLines model={model} />
        <XyAxis model={model} />
        <XyNow model={model} />
        <XyGaps model={model} />
        <XyWindows model={model} />
        {drawn ? null : <XyPicture model={model} hands={hands} />}
      </svg>
      {Instrument ? (
        <Instrument
          model={model}
          hands={hands}
          onDrawn={() => setDrawn(true)}
          shown={drawn}
          {...(onStretch ? { onStretch } : {})}
        />
      ) : null}
      {/* Over both drawings, or the instrument would take their pointer. */}
      <svg className={css.over} width="100%" height={model.height} overflow="visible">
        <XyTies model={model} hands={hands} />
        <XyFlags model={model} hands={hands} />
      </svg>
    </div>
  );
};
