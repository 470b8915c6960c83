/** The three catalogues say the same things, with the same values, and nothing that nobody says. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';

type Tree = { readonly [key: string]: string | Tree };

const folder = 'src/i18n/messages';
const files = readdirSync(folder).filter((file) => /^en[-.]/.test(file));

const leaves = (tree: Tree, path = ''): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : leaves(value, `${path}${name}.`),
  );

const modules = import.meta.glob<Readonly<Record<string, Tree>>>('../../src/i18n/messages/*.ts');

const load = async (file: string): Promise<ReadonlyMap<string, string>> => {
  const module = await modules[`../../${folder}/${file}`]?.();
  if (!module) throw new Error(`there is no ${file}`);
  return new Map(Object.values(module).flatMap((tree) => leaves(tree)));
};

const catalogue = async (language: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await Promise.all(files.map((file) => load(file.replace(/^en/, language))))).flatMap(
      (part) => [...part],
    ),
  );

const en = await catalogue('en');

/** Names of a message's values, and what its plurals distinguish. */
const read = (message: string): { names: ReadonlySet<string>; options: readonly string[] } => {
  const names = new Set<string>();
  const options: string[] = [];
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== TYPE.literal)
        names.add(element.value.replace(/_n$/, ''));
      if ('options' in element)
        for (const [name, option] of Object.entries(element.options)) {
          options.push(name);
          visit(option.value);
        }
    }
  };
  visit(parse(message));
  return { names, options };
};

/** How a date is put together is each language's own; `date.ts` offers all parts. */
const ownParts = /^date\./;

/** Whose number alone needs no word in Vietnamese and Lao: "its date, their dates". */
const chosenBy = (message: string): ReadonlySet<string> =>
  new Set([...message.matchAll(/\{(\w+)_n, plural/g)].map(([, name]) => name ?? ''));

describe.each(['vi', 'lo'])('%s', (language) => {
  test('says every message with the values of the English one', async () => {
    const own = await catalogue(language);
    const wrong = [...own].flatMap(([key, message]) => {
      if (ownParts.test(key)) return [];
      const english = en.get(key) ?? '';
      const [wanted, used] = [read(english).names, read(message).names];
      const spoken = new Set([...english.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
      const missing = [...wanted].filter(
        (name) => !used.has(name) && (spoken.has(name) || !chosenBy(english).has(name)),
      );
      const surplus = [...used].filter((name) => !wanted.has(name));
      return missing.length + surplus.length === 0
        ? []
        : [`${key}: missing ${missing.join()}, surplus ${surplus.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has one plural form', async () => {
    const own = await catalogue(language);
    const wrong = [...own].flatMap(([key, message]) =>
      read(message)
        .options.filter((option) => option !== 'other' && !option.startsWith('='))
        .map((option) => `${key}: ${option}`),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves no sentence in English', async () => {
    const own = await catalogue(language);
    const same = [...own].filter(
      ([key, message]) =>
        message === en.get(key) && /[a-z]{3,}/.test(message.replace(/\{[^}]*\}/g, '')),
    );
    // Names of firms and of outlets are the same everywhere.
    expect(same.map(([key]) => key).filter((key) => !/^(?:term|body)\./.test(key))).toEqual([]);
  });
});

test('no message formats a number or a date by itself', async () => {
  for (const language of ['en', 'vi', 'lo'])
    for (const [key, message] of await catalogue(language))
      expect(message, `${language} ${key}`).not.toMatch(
        /\{\w+, (?:number|date|time|selectordinal)\b|#/,
      );
});

test('every message is said somewhere', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('messages'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const firsts = (pattern: RegExp): readonly string[] =>
    [...sources.matchAll(pattern)].map(([, part]) => part ?? '');
  // `basis.${…}` says every key that begins so, and `${'taxPaid'}.name` every one of a quoted first part that goes on so.
  const begun = firsts(/`([A-Za-z]\w*(?:\.[\w-]*)+)\$\{/g);
  const ended = firsts(/\}\.([\w.-]*)(?=`|\$\{)/g);
  const isChosen = (key: string): boolean => {
    const [first = '', ...rest] = key.split('.');
    return sources.includes(`'${first}'`) && ended.some((end) => rest.join('.').startsWith(end));
  };
  const unsaid = [...en.keys()].filter(
    (key) =>
      !sources.includes(`'${key}'`) &&
      !begun.some((start) => key.startsWith(start)) &&
      !isChosen(key),
  );
  expect(unsaid).toEqual([]);
});
