/** The dataset as queries: loaded once, never stale, works without a network. */
import { queryOptions } from '@tanstack/react-query';
import { loadArchive, loadNotes } from './load.ts';

const lasting = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

export const archiveQuery = queryOptions({
  ...lasting,
  queryKey: ['archive'],
  queryFn: ({ signal }) => loadArchive(signal),
  // The reader is told at once, and asked.
  retry: false,
});

/** Nobody waits for the notes, so they may be asked for again. */
export const notesQuery = queryOptions({
  ...lasting,
  queryKey: ['notes'],
  queryFn: ({ signal }) => loadNotes(signal),
  retry: 2,
});
