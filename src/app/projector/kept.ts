/** What a talk keeps on this machine: its id, and its state over a reload. */
import type { Talk } from '../../state/talk.ts';
import type { Role } from './link.ts';

const read = (store: Storage, key: string): string | null => {
  try {
    return store.getItem(key);
  } catch {
    return null;
  }
};

const write = (store: Storage, key: string, value: string): void => {
  try {
    store.setItem(key, value);
  } catch {
    // Kept nowhere: a reload begins anew.
  }
};

/** The audience's own id over reloads; a presenter's window opened by hand takes the talk begun last. */
export const keptId = (role: Role): string => {
  const known =
    role === 'audience' ? read(sessionStorage, 'talk-id') : read(localStorage, 'talk-id');
  const id = known ?? crypto.randomUUID();
  if (role === 'audience') {
    write(sessionStorage, 'talk-id', id);
    write(localStorage, 'talk-id', id);
  }
  return id;
};

export const keepTalk = (id: string, talk: Talk): void =>
  write(sessionStorage, `talk-${id}`, JSON.stringify(talk));

export const keptTalk = (id: string): unknown => {
  try {
    return JSON.parse(read(sessionStorage, `talk-${id}`) ?? 'null');
  } catch {
    return null;
  }
};
