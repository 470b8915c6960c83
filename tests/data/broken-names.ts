/** Ways to break the names in three languages, and the fault that must be named. */
import { set, type Bundle } from '../support/bundle.ts';

export const brokenNames: readonly [
  string,
  (data: Bundle) => void,
  string,
  string,
  string,
  string,
][] = [
  [
    'a name without Lao',
    set('products', { name: { en: 'Rubber', vi: 'Cao su' } }),
    'products.json',
    'rubber',
    'name.lo',
    'must be string',
  ],
  [
    'a publisher without a translation',
    set('sources', { publisher: 'Gazette' }),
    'sources.json',
    's1',
    'publisher',
    'names.json has no "Gazette"',
  ],
  [
    'a name nobody uses',
    set('names', { en: 'Nobody' }),
    'names.json',
    'Nobody',
    'en',
    'no record uses this name',
  ],
  [
    'one wording with two translations',
    set('products', { name: { en: 'Dam', vi: 'Đê', lo: 'Dam (lo)' } }),
    'projects.json',
    'p1',
    'name.vi',
    '"Dam" is translated otherwise in products.json, rubber',
  ],
];
