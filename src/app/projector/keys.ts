/** What a key means, in both windows alike. A clicker sends PageDown, PageUp, `.` or b, F5 and Escape. */
import type { Move } from '../../state/talk.ts';

export type Act =
  | Move
  | 'fullscreen'
  | 'window'
  | 'help'
  | 'language'
  | 'official'
  | 'escape'
  | 'goTo'
  | { readonly digit: string };

type Press = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'repeat'
>;

const letters: Readonly<Record<string, Act>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullscreen',
  o: 'overview',
  g: 'overview',
  s: 'window',
  r: 'reset',
  d: 'table',
  l: 'language',
  h: 'contrast',
  i: 'dark',
  e: 'official',
  a: 'before',
  m: 'still',
  c: 'spot',
  t: 'timer',
  '+': 'bigger',
  '=': 'bigger',
  '-': 'smaller',
  '?': 'help',
};

const named: Readonly<Record<string, Act>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  F5: 'fullscreen',
  Escape: 'escape',
};

/** Keys a control with the focus keeps for itself. */
const controls = 'input, textarea, select, [contenteditable="true"]';
const pressed = 'button, a[href], summary, [role="button"], [role="option"]';

const isHeld = (act: Act | undefined): boolean =>
  act === 'next' || act === 'previous' || act === 'nextSlide' || act === 'previousSlide';

/**
 * @param target what has the focus; arrows inside a chart have been taken by it before (`defaultPrevented`).
 * @returns undefined for a key that is not ours.
 */
export const actOf = (press: Press, target: Element | null): Act | undefined => {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const { key } = press;
  const typing = target?.matches(controls) ?? false;
  const turn =
    key === 'PageDown' || key === 'PageUp'
      ? ((press.shiftKey
          ? key === 'PageDown'
            ? 'nextSlide'
            : 'previousSlide'
          : key === 'PageDown'
            ? 'next'
            : 'previous') as Move)
      : undefined;
  // A clicker works wherever the focus is; a text field keeps it only while something is written there.
  if (turn) return press.repeat || target?.matches('textarea') ? undefined : turn;
  if (key === 'Escape') return 'escape';
  if (key === 'F5') return 'fullscreen';
  if (typing) return undefined;
  if (key === ' ' || key === 'Enter') {
    if (target?.closest(pressed) || press.repeat) return undefined;
    return key === 'Enter' ? 'goTo' : press.shiftKey ? 'previous' : 'next';
  }
  if (/^\d$/.test(key)) return { digit: key };
  if (press.shiftKey && (key === 'T' || key === 't')) return 'resetTimer';
  const act = named[key] ?? letters[key.toLowerCase()];
  return press.repeat && isHeld(act) ? undefined : act;
};
