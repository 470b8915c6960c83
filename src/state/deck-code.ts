/**
 * A deck in an address: `1.` and the packed JSON of what differs from the default, with short keys. Notes are the
 * presenter's own and leave the machine only when that is asked for.
 */
import { deckOf, type Deck, type DeckSlide } from './deck.ts';

const version = '1.';
/** Longest address value that is read at all; what is written stays far below. */
export const longestCode = 6000;
/** A short code can unpack to a great deal: nobody's deck is larger than this. */
const largest = 400_000;

export const isCode = (value: string): boolean =>
  value.length <= longestCode && /^1\.[\w-]+$/.test(value);

type Packed = Record<string, unknown>;

const short = (slide: DeckSlide, withNotes: boolean): Packed => ({
  x: slide.show,
  ...(Object.keys(slide.params).length > 0 ? { p: slide.params } : {}),
  ...(slide.title === undefined ? {} : { t: slide.title }),
  ...(withNotes && slide.notes !== undefined ? { n: slide.notes } : {}),
  ...(slide.seconds === undefined ? {} : { s: slide.seconds }),
  ...(slide.hidden ? { h: 1 } : {}),
  ...(slide.steps === undefined
    ? {}
    : {
        e: slide.steps.map((step) => ({
          ...(step.hide ? { h: step.hide } : {}),
          ...(step.mark === undefined ? {} : { m: step.mark }),
        })),
      }),
});

const long = (value: unknown): unknown => {
  const slide = Object(value) as Packed;
  const steps: unknown = slide['e'];
  return {
    show: slide['x'],
    params: slide['p'],
    title: slide['t'],
    notes: slide['n'],
    seconds: slide['s'],
    hidden: slide['h'] === 1,
    ...(Array.isArray(steps)
      ? {
          steps: steps.map((step: unknown) => {
            const packed = Object(step) as Packed;
            return { hide: packed['h'], mark: packed['m'] };
          }),
        }
      : {}),
  };
};

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const part = value as Uint8Array;
    size += part.length;
    if (size > largest) {
      await reader.cancel();
      throw new RangeError('the deck is too large');
    }
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

export const encodeDeck = async (deck: Deck, withNotes = false): Promise<string> => {
  const packed = {
    ...(deck.title === undefined ? {} : { t: deck.title }),
    ...(deck.asOf === undefined ? {} : { d: deck.asOf }),
    ...(deck.checksum === undefined ? {} : { c: deck.checksum }),
    s: deck.slides.map((slide) => short(slide, withNotes)),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(packed));
  return version + toText(await through(bytes, new CompressionStream('deflate-raw')));
};

/** `undefined` for anything that is no deck. */
export const decodeDeck = async (code: string): Promise<Deck | undefined> => {
  if (!isCode(code)) return undefined;
  try {
    const bytes = toBytes(code.slice(version.length));
    const json = await through(bytes, new DecompressionStream('deflate-raw'));
    const packed = Object(JSON.parse(new TextDecoder().decode(json))) as Packed;
    const slides = packed['s'];
    return deckOf({
      title: packed['t'],
      asOf: packed['d'],
      checksum: packed['c'],
      slides: Array.isArray(slides) ? slides.map(long) : undefined,
    });
  } catch {
    return undefined;
  }
};
