/**
 * One tab stop a drawing: everything that opens evidence is a button the arrow keys come to,
 * and only the one last visited is in the tab order (roving tab index of the ARIA practices).
 */
import {
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SVGProps,
} from 'react';
import type { Figure } from '../i18n/text.ts';

export type StopHands = {
  /** The one stop in the tab order. */
  readonly active: string | undefined;
  readonly onOpen: (figure: Figure, from: Element) => void;
  readonly onFocus: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** `x` is the place in reading order; drawings read from top to bottom leave it out. */
export type Stop = { readonly id: string; readonly x?: number; readonly figure: Figure };

export const stopProps = (
  stop: Stop,
  name: string,
  hands: StopHands,
): Omit<SVGProps<SVGGElement>, 'ref'> & Record<`data-${string}`, string | number | undefined> => ({
  role: 'button',
  tabIndex: hands.active === stop.id ? 0 : -1,
  'aria-label': name,
  'data-mark': stop.id,
  'data-x': stop.x,
  'data-claims': stop.figure.claims.join(' '),
  'data-kind': stop.figure.kind,
  onClick: (event: MouseEvent<SVGGElement>) => hands.onOpen(stop.figure, event.currentTarget),
  onFocus: () => hands.onFocus(stop.id),
  onKeyDown: hands.onKeyDown,
});

/** Several charts of one exhibit are read one after the other, not across. */
const placeOf = (stop: SVGElement): number => {
  const panel = stop.closest<HTMLElement>('[data-panel]')?.dataset['panel'] ?? '0';
  return Number(panel) * 1e5 + Number(stop.dataset['x'] ?? 0);
};
export type ButtonStop = Readonly<{
  'data-mark': string;
  tabIndex: number;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

/** For a stop that is a button of its own and stands beside the mark. */
export const buttonStop = (id: string, hands: StopHands): ButtonStop => ({
  'data-mark': id,
  tabIndex: hands.active === id ? 0 : -1,
  onFocus: () => hands.onFocus(id),
  onKeyDown: hands.onKeyDown,
});

/** Stops of a drawing in reading order; what a narrow screen leaves out or is not shown yet is no stop. */
export const stopsIn = (box: Element): readonly SVGElement[] =>
  [...box.querySelectorAll<SVGElement>('[data-mark]')]
    .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));

export const focusStop = (box: Element | null, id: string): void => {
  if (box)
    stopsIn(box)
      .find((stop) => stop.dataset['mark'] === id)
      ?.focus();
};

const step: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const targetOf = (
  key: string,
  stops: readonly SVGElement[],
  at: number,
): SVGElement | undefined => {
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  const move = step[key];
  return move === undefined ? undefined : stops[Math.min(stops.length - 1, Math.max(0, at + move))];
};

/**
 * Hands for the stops of one drawing.
 * @param known ids of all stops, the first to be reached by Tab at the end or where `start` says.
 */
export const useRoving = (
  box: RefObject<Element | null>,
  known: readonly string[],
  onOpen: StopHands['onOpen'],
  start: string | undefined = known[0],
): StopHands => {
  const [active, setActive] = useState<string>();
  return {
    active: active !== undefined && known.includes(active) ? active : start,
    onOpen,
    onFocus: setActive,
    onKeyDown: (event) => {
      if (!box.current || event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.currentTarget as SVGElement;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        target.dispatchEvent(new globalThis.MouseEvent('click', { bubbles: true }));
        return;
      }
      const stops = stopsIn(box.current);
      const next = targetOf(event.key, stops, stops.indexOf(target));
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
};
