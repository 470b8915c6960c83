/** The dataset as a query: loaded once, never stale, works without a network. */
import { queryOptions } from '@tanstack/react-query';
import { loadArchive } from './load.ts';

export const archiveQuery = queryOptions({
  queryKey: ['archive'],
  queryFn: ({ signal }) => loadArchive(signal),
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});
