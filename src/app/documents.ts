/** What a document is called and where it stands: fetched after the first screen, or with what says it. */
import { loadSources } from '../data/load.ts';
import type { Archive } from '../domain/dataset.ts';
import { completed } from '../domain/documents.ts';

let opened: Archive | undefined;
let arriving: Promise<Archive> | undefined;

/** Begins with an archive that holds only what the first screen says of its documents. */
export const documentsOf = (archive: Archive): void => {
  if (opened === archive) return;
  opened = archive;
  arriving = undefined;
};

/** The archive with its documents in full: another object only where their publishers were changed. @throws LoadFault */
export const bringDocuments = (): Promise<Archive> => {
  const archive = opened;
  if (!archive) return Promise.reject(new Error('no archive is opened'));
  arriving ??= loadSources(new AbortController().signal).then((sources) =>
    completed(archive, sources),
  );
  // What did not arrive may be asked for again.
  arriving.catch(() => (arriving = undefined));
  return arriving;
};
