/** What all drawings of a slide share: their room in u, what a step hides or points at, the hands of the arrow keys. */
import {
  createContext,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import type { SlideStep } from '../charts/slide-model.ts';
import { useText } from '../i18n/context.tsx';

export type Room = { readonly w: number; readonly h: number };

/** Type sizes of the body in u; nothing on a slide is smaller than `foot`. */
export const sizes = { value: 4.1, second: 3.3, foot: 2.25 } as const;

/** Average advance of a character as a share of its size, a little on the safe side. */
export const advance = 0.55;

export const widthOf = (words: string, size: number): number => words.length * size * advance;

export const StepContext = createContext<SlideStep>({});

export const useStep = (): {
  readonly shown: (id: string) => boolean;
  readonly marked: (id: string) => true | undefined;
} => {
  const step = useContext(StepContext);
  return {
    shown: (id) => !(step.hide?.includes(id) ?? false),
    marked: (id) => (step.mark === id ? true : undefined),
  };
};

const measure = (element: HTMLElement): Room => {
  const u = Number.parseFloat(getComputedStyle(element).fontSize) / sizes.value;
  return u > 0 ? { w: element.clientWidth / u, h: element.clientHeight / u } : { w: 0, h: 0 };
};

/** The room a drawing has, in u: known before the first paint, and again when the stage changes. */
export const useRoom = (): readonly [RefObject<HTMLDivElement | null>, Room] => {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ w: 0, h: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => {
      const next = measure(element);
      setRoom((was) =>
        Math.abs(was.w - next.w) < 0.05 && Math.abs(was.h - next.h) < 0.05 ? was : next,
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, room];
};

/**
 * How many of a list fit into the box: as many as are drawn without standing out of it, found before the first paint.
 * Held by the width of the stage and the language, never by the height, which the note on the rest may take some of.
 */
export const useFitting = (
  box: RefObject<HTMLDivElement | null>,
  room: Room,
  most: number,
): number => {
  const { language } = useText();
  const key = `${room.w.toFixed(1)} ${language} ${String(most)}`;
  const [found, setFound] = useState({ key, n: most });
  const n = found.key === key ? found.n : most;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || n <= 1) return undefined;
    const look = (): void => {
      if (element.scrollHeight > element.clientHeight + 1) setFound({ key, n: n - 1 });
    };
    look();
    // Letters that come late are larger.
    const observer = new ResizeObserver(look);
    for (const child of [element, ...element.children]) observer.observe(child);
    return () => observer.disconnect();
  }, [box, key, n]);
  return n;
};

/** A drawing whose unit is u. */
export const Sheet = ({ room, children }: { room: Room; children: ReactNode }) => (
  <svg
    width="100%"
    height="100%"
    viewBox={`0 0 ${room.w.toFixed(2)} ${room.h.toFixed(2)}`}
    overflow="visible"
  >
    {children}
  </svg>
);
