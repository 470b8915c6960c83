/** Free notes of claims and sources, for every medium: they arrive after the page has started, or do not. */
import { createContext, useContext } from 'react';

type Noted = { readonly id: string; readonly note?: string; readonly notes?: string };

export type FreeNotes = {
  readonly of: (record: Noted) => string | undefined;
  /** They could not be had: a record without one may have one. */
  readonly failed: boolean;
};

/** A note in the record itself wins: the files may be served whole. */
export const freeNotes = (apart?: ReadonlyMap<string, string>, failed = false): FreeNotes => ({
  of: (record) => record.note ?? record.notes ?? apart?.get(record.id),
  failed,
});

export const FreeNotesContext = createContext(freeNotes());

export const useFreeNotes = (): FreeNotes => useContext(FreeNotesContext);
