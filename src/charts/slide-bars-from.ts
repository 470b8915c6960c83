/** Bars of the page as bars of a slide: those whose length is known, largest first. */
import type { SlideBar } from './slide-model.ts';
import type { ValueBar } from './value-bars.tsx';

export const barsFrom = (bars: readonly ValueBar[], mult?: number): readonly SlideBar[] =>
  bars
    .flatMap((bar): SlideBar[] =>
      bar.main && bar.part !== true
        ? [
            {
              id: bar.id,
              name: bar.name,
              tone: bar.tone,
              filled: bar.filled,
              figure: bar.main,
              ...(mult === undefined ? {} : { mult }),
              ...(bar.conflict ? { conflict: bar.conflict } : {}),
            },
          ]
        : [],
    )
    .toSorted((a, b) => b.figure.value - a.figure.value);
