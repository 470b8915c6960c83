/**
 * The catalogues: a script of its own for each language and part, fetched when it is shown.
 * What is held can be said at once; every language in use is held with every part in use.
 */
import type { Language } from '../domain/language.ts';

type Sources = Readonly<Record<Language, () => Promise<object>>>;

const sources = {
  first: {
    en: async () => (await import('./messages/en.ts')).en,
    vi: async () => (await import('./messages/vi.ts')).vi,
    lo: async () => (await import('./messages/lo.ts')).lo,
  },
  about: {
    en: async () => (await import('./messages/en-about.ts')).enAbout,
    vi: async () => (await import('./messages/vi-about.ts')).viAbout,
    lo: async () => (await import('./messages/lo-about.ts')).loAbout,
  },
  evidence: {
    en: async () => (await import('./messages/en-evidence.ts')).enEvidence,
    vi: async () => (await import('./messages/vi-evidence.ts')).viEvidence,
    lo: async () => (await import('./messages/lo-evidence.ts')).loEvidence,
  },
  ledger: {
    en: async () => (await import('./messages/en-ledger.ts')).enLedger,
    vi: async () => (await import('./messages/vi-ledger.ts')).viLedger,
    lo: async () => (await import('./messages/lo-ledger.ts')).loLedger,
  },
  timeline: {
    en: async () => (await import('./messages/en-timeline-live.ts')).enTimelineLive,
    vi: async () => (await import('./messages/vi-timeline-live.ts')).viTimelineLive,
    lo: async () => (await import('./messages/lo-timeline-live.ts')).loTimelineLive,
  },
  projector: {
    en: async () => (await import('./messages/en-projector.ts')).enProjector,
    vi: async () => (await import('./messages/vi-projector.ts')).viProjector,
    lo: async () => (await import('./messages/lo-projector.ts')).loProjector,
  },
} as const satisfies Record<string, Sources>;

/** `first` is what the first screen says; the others come with the screens that say them. */
export type Part = keyof typeof sources;

const held = new Map<string, object>();
const keyOf = (language: Language, part: Part): string => `${part} ${language}`;

/** Puts a catalogue in place: while building and testing, where nothing is fetched. */
export const hold = (language: Language, part: Part, messages: object): void => {
  held.set(keyOf(language, part), messages);
};

export const messagesOf = (language: Language, part: Part): object =>
  held.get(keyOf(language, part)) ?? {};

type Names = ReadonlyMap<string, string>;
const names = new Map<Language, Names>();

/** Translations of what the data names, by the key of the English wording. */
export const holdNames = (language: Language, of: Names): void => {
  names.set(language, new Map([...namesOf(language), ...of]));
};

export const namesOf = (language: Language): Names => names.get(language) ?? new Map();

/** What the first screen names, and what is named elsewhere. */
export type Share = 'first' | 'rest';
export type FetchNames = (language: Language, share: Share) => Promise<Names>;

// While building and testing, all that there is is held.
let fetchNames: FetchNames = () => Promise.resolve(new Map());

/** Says where names are fetched: i18n itself fetches nothing. */
export const namesFrom = (fetch: FetchNames): void => {
  fetchNames = fetch;
};

const askedFor = new Map<string, Promise<void>>();

const bringNames = (language: Language, share: Share): Promise<void> => {
  const key = `${language} ${share}`;
  const asked =
    askedFor.get(key) ?? fetchNames(language, share).then((of) => holdNames(language, of));
  askedFor.set(key, asked);
  // What did not arrive may be asked for again.
  asked.catch(() => askedFor.delete(key));
  return asked;
};

const bring = async (language: Language, part: Part): Promise<void> => {
  if (!held.has(keyOf(language, part))) hold(language, part, await sources[part][language]());
};

const parts = new Set<Part>(['first']);
const shares = new Set<Share>(['first']);
const languagesInUse = new Set<Language>();

/** Fetches the names the first screen does without, in every language in use. Without them, English is marked as such. */
export const bringRest = async (): Promise<void> => {
  shares.add('rest');
  await Promise.allSettled([...languagesInUse].map((language) => bringNames(language, 'rest')));
};

/** Fetches what a screen says and names, in every language in use. */
export const bringPart = async (part: Part): Promise<void> => {
  parts.add(part);
  await Promise.all([bringRest(), ...[...languagesInUse].map((language) => bring(language, part))]);
};

/** Fetches a language: what the first screen says and names, and whatever else is in use. */
export const bringLanguage = async (language: Language): Promise<void> => {
  const before = languagesInUse.has(language);
  languagesInUse.add(language);
  try {
    await Promise.all([
      ...[...parts].map((part) => bring(language, part)),
      ...[...shares].map((share) => bringNames(language, share)),
    ]);
  } catch (error) {
    if (!before) languagesInUse.delete(language);
    throw error;
  }
};
