/** Fetches the free notes once the page has started, and hands them down. */
import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { notesQuery } from '../data/query.ts';
import { stands } from './stands.tsx';
import { freeNotes, FreeNotesContext } from '../media/free-notes.ts';

export const FreeNotesHost = ({ children }: { children: ReactNode }) => {
  const client = useQueryClient();
  const [notes, setNotes] = useState(freeNotes);
  useEffect(() => {
    // Asked for once: watching the query (useQuery) would cost the first view 3 kB of script.
    stands
      .then(() => client.fetchQuery(notesQuery))
      .then(
        // Nobody waits for them.
        (apart) => startTransition(() => setNotes(freeNotes(apart))),
        () => startTransition(() => setNotes(freeNotes(undefined, true))),
      );
  }, [client]);
  return <FreeNotesContext value={notes}>{children}</FreeNotesContext>;
};
