/** The words on each sheet of a printed page: what Chromium writes, read with Node alone. */
import { inflateSync } from 'node:zlib';

type Numbered = ReadonlyMap<string, string>;

/** Objects by number, streams unpacked behind their dictionary. */
const objectsOf = (pdf: Buffer): Numbered => {
  const all = new Map<string, string>();
  const raw = pdf.toString('latin1');
  for (const match of raw.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    const [, number = '', body = ''] = match;
    const at = body.indexOf('stream');
    const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0);
    if (at < 0 || length === 0) {
      all.set(number, body);
      continue;
    }
    const start = at + (body[at + 6] === '\r' ? 8 : 7);
    const bytes = Buffer.from(body.slice(start, start + length), 'latin1');
    const dictionary = body.slice(0, at);
    const packed = dictionary.includes('/FlateDecode');
    all.set(number, dictionary + (packed ? inflateSync(bytes).toString('latin1') : ''));
  }
  return all;
};

const characters = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('');

/** What a font's glyphs stand for. */
const lettersOf = (map: string): ReadonlyMap<number, string> => {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), characters(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph++) {
        const code = Number.parseInt(text, 16) + glyph - Number.parseInt(from, 16);
        letters.set(glyph, String.fromCharCode(code));
      }
  return letters;
};

type Font = { readonly code: RegExp; readonly letters: ReadonlyMap<number, string> };

/** In the order they were painted, without spaces: those are places, not letters. */
export const sheetsOf = (pdf: Buffer): readonly string[] => {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Font>();
  const fontOf = (number: string): Font => {
    const known = fonts.get(number);
    if (known) return known;
    const body = objects.get(number) ?? '';
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1] ?? '';
    // Variable fonts are written as drawings, of one byte a glyph.
    const code = /\/Subtype\s*\/Type3/.test(body) ? /../g : /.{4}/g;
    const font = { code, letters: lettersOf(objects.get(map) ?? '') };
    fonts.set(number, font);
    return font;
  };
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const named = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, number]),
    );
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
    let font = fontOf('');
    let words = '';
    for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\da-fA-F]+)>/g)) {
      if (name !== undefined) font = fontOf(named.get(name) ?? '');
      for (const code of hex?.match(font.code) ?? [])
        words += font.letters.get(Number.parseInt(code, 16)) ?? '';
    }
    return words.replace(/\s/g, '');
  });
};
