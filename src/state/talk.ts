/**
 * A talk as data: which slide, which step, what the wall shows. Every key, button and touch is a command; the
 * audience window applies it and the presenter's window mirrors. Times are stamps, never ticks.
 */
export type Blank = 'black' | 'white';

export type Talk = {
  /** Counts the commands applied: of two windows that meet again the higher one is right. */
  readonly rev: number;
  readonly slide: number;
  readonly step: number;
  readonly blank: Blank | null;
  readonly overview: boolean;
  /** The slide as a table. */
  readonly table: boolean;
  /** Text size in per cent. */
  readonly scale: number;
  readonly contrast: boolean;
  /** Light letters on a dark stage, for a dark hall. */
  readonly dark: boolean;
  /** What the finding said a year before. */
  readonly before: boolean;
  readonly still: boolean;
  readonly spot: boolean;
  /** Counts resets, so that both windows go back to what was saved. */
  readonly fresh: number;
  /** Milliseconds run before the present stretch, and when that began; null while it stands. */
  readonly ran: number;
  readonly since: number | null;
  /** When this slide came up. */
  readonly slideSince: number;
};

export const moves = [
  'next',
  'previous',
  'nextSlide',
  'previousSlide',
  'first',
  'last',
  'black',
  'white',
  'overview',
  'close',
  'table',
  'contrast',
  'dark',
  'before',
  'still',
  'spot',
  'bigger',
  'smaller',
  'reset',
  'timer',
  'resetTimer',
] as const;

export type Move = (typeof moves)[number];

/** What stands in the address and both windows share; an empty value is the default. */
export const settings = ['lang', 'evidence'] as const;

export type Command =
  | { readonly type: Move }
  | { readonly type: 'go'; readonly slide: number; readonly step?: number }
  | { readonly type: 'set'; readonly key: (typeof settings)[number]; readonly value: string };

export const talkAt = (slide: number, step: number, now: number): Talk => ({
  rev: 0,
  slide,
  step,
  blank: null,
  overview: false,
  table: false,
  scale: 100,
  contrast: false,
  dark: false,
  before: false,
  still: false,
  spot: false,
  fresh: 0,
  ran: 0,
  since: null,
  slideSince: now,
});

export const elapsed = (talk: Talk, now: number): number =>
  talk.ran + (talk.since === null ? 0 : Math.max(0, now - talk.since));

const smallest = 90;
const largest = 140;
const stride = 10;

type Place = { readonly slide: number; readonly step: number };

/** How many steps each slide has beyond what it opens with. */
type Lengths = readonly number[];

const clamped = (place: Place, steps: Lengths): Place => {
  const slide = Math.min(Math.max(1, place.slide), Math.max(1, steps.length));
  return { slide, step: Math.min(Math.max(0, place.step), steps[slide - 1] ?? 0) };
};

const onward = ({ slide, step }: Place, steps: Lengths): Place =>
  step < (steps[slide - 1] ?? 0)
    ? { slide, step: step + 1 }
    : slide < steps.length
      ? { slide: slide + 1, step: 0 }
      : { slide, step };

/** Back to a slide shows it as it was left: whole. */
const backward = ({ slide, step }: Place, steps: Lengths): Place =>
  step > 0
    ? { slide, step: step - 1 }
    : slide > 1
      ? { slide: slide - 1, step: steps[slide - 2] ?? 0 }
      : { slide, step };

const places: Partial<Readonly<Record<Move, (at: Place, steps: Lengths) => Place>>> = {
  next: onward,
  previous: backward,
  nextSlide: ({ slide, step }, steps) =>
    slide < steps.length ? { slide: slide + 1, step: 0 } : { slide, step },
  previousSlide: ({ slide }) => ({ slide: slide - 1, step: 0 }),
  first: () => ({ slide: 1, step: 0 }),
  last: (_, steps) => ({ slide: steps.length, step: 0 }),
  reset: ({ slide }) => ({ slide, step: 0 }),
};

const moved = (talk: Talk, command: Command, steps: Lengths): Place => {
  if (command.type === 'go') return { slide: command.slide, step: command.step ?? 0 };
  return command.type === 'set' ? talk : (places[command.type]?.(talk, steps) ?? talk);
};

const toggled =
  (key: 'table' | 'contrast' | 'dark' | 'before' | 'still' | 'spot') => (talk: Talk) => ({
    [key]: !talk[key],
  });

const turns: Partial<
  Readonly<Record<Command['type'], (talk: Talk, now: number) => Partial<Talk>>>
> = {
  black: () => ({ blank: 'black' }),
  white: () => ({ blank: 'white' }),
  overview: (talk) => ({ overview: !talk.overview }),
  close: () => ({ overview: false }),
  go: () => ({ overview: false }),
  table: toggled('table'),
  contrast: toggled('contrast'),
  dark: toggled('dark'),
  before: toggled('before'),
  still: toggled('still'),
  spot: toggled('spot'),
  bigger: ({ scale }) => ({ scale: Math.min(largest, scale + stride) }),
  smaller: ({ scale }) => ({ scale: Math.max(smallest, scale - stride) }),
  reset: ({ fresh }) => ({ table: false, before: false, spot: false, fresh: fresh + 1 }),
  timer: (talk, now) =>
    talk.since === null ? { since: now } : { since: null, ran: elapsed(talk, now) },
  resetTimer: ({ since }, now) => ({ ran: 0, since: since === null ? null : now }),
};

/** While the wall is blank a command only wakes it: nobody steps over a slide in the dark. */
export const applied = (talk: Talk, command: Command, steps: Lengths, now: number): Talk => {
  const rev = talk.rev + 1;
  if (talk.blank !== null) return { ...talk, rev, blank: null };
  const place = clamped(moved(talk, command, steps), steps);
  const isNew = place.slide !== talk.slide;
  return {
    ...talk,
    ...place,
    ...(isNew ? { slideSince: now, table: false, before: false } : {}),
    ...turns[command.type]?.(talk, now),
    rev,
  };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What another window says may be of another version: anything that does not fit is no command. */
export const isCommand = (value: unknown): value is Command => {
  if (!isObject(value)) return false;
  if (value['type'] === 'go')
    return (
      Number.isInteger(value['slide']) &&
      (value['step'] === undefined || Number.isInteger(value['step']))
    );
  if (value['type'] === 'set')
    return (
      settings.includes(value['key'] as (typeof settings)[number]) &&
      typeof value['value'] === 'string'
    );
  return moves.includes(value['type'] as Move);
};

export const isTalk = (value: unknown): value is Talk =>
  isObject(value) &&
  ['rev', 'slide', 'step', 'scale', 'fresh', 'ran', 'slideSince'].every((key) =>
    Number.isFinite(value[key]),
  ) &&
  ['overview', 'table', 'contrast', 'dark', 'before', 'still', 'spot'].every(
    (key) => typeof value[key] === 'boolean',
  ) &&
  [null, 'black', 'white'].includes(value['blank'] as Blank | null) &&
  (value['since'] === null || Number.isFinite(value['since']));
