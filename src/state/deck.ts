/** An ordered list of slides: each an exhibit set as an address sets it, and what a presenter adds to it. */
import { languages, type Language } from '../domain/language.ts';

export type DeckStep = { readonly hide?: readonly string[]; readonly mark?: string };

/** As written in each language; one string, from an older deck, holds in all. */
export type DeckTitle = string | Readonly<Partial<Record<Language, string>>>;

export type DeckSlide = {
  /** Own to this deck; two slides may show one exhibit. */
  readonly key: string;
  /** Id of the exhibit. */
  readonly show: string;
  /** Its params as the address writes them. */
  readonly params: Readonly<Record<string, string>>;
  readonly title?: DeckTitle;
  readonly notes?: string;
  readonly seconds?: number;
  readonly hidden?: boolean;
  readonly steps?: readonly DeckStep[];
};

export type Deck = {
  readonly title?: string;
  readonly slides: readonly DeckSlide[];
  /** The day whose knowledge it shows, and the record it was made from. */
  readonly asOf?: string;
  readonly checksum?: string;
};

export const emptyDeck: Deck = { slides: [] };

const mostSlides = 100;
const mostText = 4000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, mostText) : undefined;

const titleOf = (value: unknown): DeckTitle | undefined => {
  if (!isObject(value)) return textOf(value);
  const said = languages.flatMap((language) => {
    const words = textOf(value[language]);
    return words === undefined ? [] : [[language, words] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
};

/** Undefined: the computed finding holds. */
export const titleIn = (title: DeckTitle | undefined, language: Language): string | undefined =>
  typeof title === 'string' ? title : title?.[language];

/** The same title, said otherwise in one language; nothing is left of a title that is empty in all. */
export const retitled = (
  title: DeckTitle | undefined,
  language: Language,
  words: string | undefined,
): DeckTitle | undefined =>
  titleOf({
    ...(typeof title === 'string'
      ? Object.fromEntries(languages.map((one) => [one, title]))
      : title),
    [language]: words,
  });

const given = <K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, T>);

const stepOf = (value: unknown): DeckStep[] => {
  if (!isObject(value)) return [];
  const hide = Array.isArray(value['hide'])
    ? value['hide'].filter((id): id is string => typeof id === 'string')
    : undefined;
  return [{ ...given('hide', hide), ...given('mark', textOf(value['mark'])) }];
};

const paramsOf = (value: unknown): Record<string, string> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, one]) =>
          typeof one === 'string' && one.length <= 200 ? [[name, one]] : [],
        ),
      )
    : {};

const slideOf = (value: unknown, index: number): DeckSlide[] => {
  if (!isObject(value) || typeof value['show'] !== 'string') return [];
  const seconds = Number(value['seconds']);
  return [
    {
      key: textOf(value['key']) ?? `s${String(index + 1)}`,
      show: value['show'].slice(0, 80),
      params: paramsOf(value['params']),
      ...given('title', titleOf(value['title'])),
      ...given('notes', textOf(value['notes'])),
      ...given('seconds', seconds > 0 && seconds < 36_000 ? seconds : undefined),
      ...given('hidden', value['hidden'] === true ? true : undefined),
      ...given(
        'steps',
        Array.isArray(value['steps']) ? value['steps'].slice(0, 20).flatMap(stepOf) : undefined,
      ),
    },
  ];
};

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Reads a deck from anything: what cannot be read is left out, and never stops the rest. */
export const deckOf = (value: unknown): Deck | undefined => {
  if (!isObject(value) || !Array.isArray(value['slides'])) return undefined;
  const slides = value['slides'].slice(0, mostSlides).flatMap(slideOf);
  const seen = new Set<string>();
  return {
    ...given('title', textOf(value['title'])),
    ...given('asOf', isDay(value['asOf']) ? value['asOf'] : undefined),
    ...given('checksum', textOf(value['checksum'])),
    slides: slides.map((slide, i) => {
      const key = seen.has(slide.key) ? `${slide.key}-${String(i)}` : slide.key;
      seen.add(key);
      return { ...slide, key };
    }),
  };
};

/** A slide without one of its fields: what the exhibit or the deck says by itself holds again. */
export const lacking = (
  slide: DeckSlide,
  field: 'title' | 'notes' | 'seconds' | 'hidden' | 'steps',
): DeckSlide =>
  Object.fromEntries(Object.entries(slide).filter(([key]) => key !== field)) as DeckSlide;
