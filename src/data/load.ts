/** Fetches the bundled files. What is shown follows these files and nothing else. */
import type { Archive } from '../domain/dataset.ts';
import { archiveOf, fileNames, type FileName } from './files.ts';

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

const fetchText = async (name: FileName, signal: AbortSignal): Promise<string> => {
  const file = `data/${name}.json`;
  const response = await fetch(file, { signal }).catch((error: unknown) => {
    throw new LoadFault(file, error instanceof Error ? error.message : 'network error');
  });
  if (!response.ok) throw new LoadFault(file, `HTTP ${String(response.status)}`);
  const text = await response.text();
  // A host that answers a missing file with its start page would otherwise look like broken JSON.
  if (text.trimStart().startsWith('<'))
    throw new LoadFault(file, 'a web page came instead of data');
  return text;
};

/** @throws LoadFault */
export const loadArchive = async (signal: AbortSignal): Promise<Archive> => {
  const texts = await Promise.all(
    fileNames.map(async (name) => [name, await fetchText(name, signal)] as const),
  );
  try {
    return archiveOf(Object.fromEntries(texts) as Record<FileName, string>);
  } catch (error) {
    throw new LoadFault('data', error instanceof Error ? error.message : 'unreadable');
  }
};
