/**
 * Fetches the bundled files. What is shown follows these files and nothing else.
 * The network is asked first; the copy kept by the service worker serves when it does not answer,
 * for all files at once, so that files of two versions are never mixed.
 */
import type { Source } from '../domain/claim.ts';
import type { Archive } from '../domain/dataset.ts';
import type { Language } from '../domain/language.ts';
import { archiveOf, notesOf, servedFirst, sourcesOf, wordingsOf } from './files.ts';

/** A file that did not arrive, and why, for a message that says what to do. */
export class LoadFault extends Error {
  readonly file: string;
  readonly reason: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

/** Nobody answered, or not to the end; a refusal is an answer. */
class Unanswered extends LoadFault {}

/** Milliseconds after which a kept copy is better than waiting. */
const patience = 3000;

const fileOf = (name: string): string => `data/${name}.json`;

const fetchText = async (name: string, signal: AbortSignal): Promise<string> => {
  const file = fileOf(name);
  const cutOff = (error: unknown): never => {
    throw new Unanswered(file, error instanceof Error ? error.message : 'network error');
  };
  const response = await fetch(file, { signal }).catch(cutOff);
  if (!response.ok) throw new LoadFault(file, `HTTP ${String(response.status)}`);
  const text = await response.text().catch(cutOff);
  // A host that answers a missing file with its start page would otherwise look like broken JSON.
  if (text.trimStart().startsWith('<'))
    throw new LoadFault(file, 'a web page came instead of data');
  return text;
};

/** The worker keeps data at addresses with a query, where it never answers for the host. */
const keptText = async (name: string): Promise<string> => {
  const response = await caches.match(fileOf(name), { ignoreSearch: true });
  if (!response) throw new LoadFault(fileOf(name), 'no copy is kept');
  return response.text();
};

/** A page that is one file carries its data in itself. */
const embedded = (name: string): string | undefined =>
  document.getElementById(`data-${name}`)?.textContent;

type Texts<Name extends string> = Readonly<Record<Name, string>>;

const loadTexts = async <Name extends string>(
  names: readonly Name[],
  signal: AbortSignal,
): Promise<Texts<Name>> => {
  const all = async (read: (name: Name) => Promise<string>): Promise<Texts<Name>> => {
    const texts = names.map(async (name) => [name, embedded(name) ?? (await read(name))] as const);
    return Object.fromEntries(await Promise.all(texts)) as Texts<Name>;
  };
  const asked = (): Promise<Texts<Name>> => all((name) => fetchText(name, signal));
  const kept = (): Promise<Texts<Name>> => all(keptText);
  // A browser that knows it is offline would only report a failure for every file.
  if (!navigator.onLine) return kept().catch(asked);

  let settled = false;
  const answer = asked().catch((error: unknown) => {
    if (!(error instanceof Unanswered)) throw error;
    return kept().catch(() => {
      throw error;
    });
  });
  const late = new Promise((done) => setTimeout(done, patience)).then(() =>
    settled ? answer : kept().catch(() => answer),
  );
  return Promise.race([answer, late]).finally(() => {
    settled = true;
  });
};

const readable = <T>(file: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new LoadFault(file, error instanceof Error ? error.message : 'unreadable');
  }
};

/** @throws LoadFault */
export const loadArchive = async (signal: AbortSignal): Promise<Archive> => {
  const texts = await loadTexts(servedFirst, signal);
  return readable('data', () => archiveOf({ ...texts, sources: texts.carriers }));
};

/** The documents in full. @throws LoadFault */
export const loadSources = async (signal: AbortSignal): Promise<readonly Source[]> => {
  const { sources } = await loadTexts(['sources'], signal);
  return readable(fileOf('sources'), () => sourcesOf(sources));
};

/** @throws LoadFault */
export const loadNotes = async (signal: AbortSignal): Promise<ReadonlyMap<string, string>> => {
  const { notes } = await loadTexts(['notes'], signal);
  return readable(fileOf('notes'), () => notesOf(notes));
};

/** The words of a language, those of the first screen or the rest, and the text they came in. @throws LoadFault */
export const loadWordings = async (
  language: Language,
  share: 'first' | 'rest',
): Promise<{ readonly text: string; readonly words: ReadonlyMap<string, string> }> => {
  const file = `names-${language}${share === 'first' ? '' : '-more'}`;
  const texts = await loadTexts([file], new AbortController().signal);
  const text = texts[file] ?? '';
  return readable(fileOf(file), () => ({ text, words: wordingsOf(text) }));
};
