/** What the address asks for, read once: screen, as-of day, voices, and what each exhibit is set to. */
import { parseIsoDay, type Day } from '../domain/civil.ts';
import type { EvidenceFilter } from '../domain/dataset.ts';
import { isLanguage } from '../domain/language.ts';
import { exhibitById } from '../exhibits/list.ts';
import { homeLanguage } from './home-language.ts';
import { judgeLedger } from './ledger/settings.ts';
import { isTheme } from '../state/preferences.ts';
import { screens, searchText, type Judge, type Screen } from '../state/address.ts';

const firstDay = '1990-01-01';
const lastDay = '2100-12-31';

const readers: Readonly<Record<string, (value: string) => boolean>> = {
  screen: (value) => value !== 'dashboard' && screens.includes(value as Screen),
  id: (value) => /^[a-z0-9-]+$/.test(value),
  asOf: (value) => parseIsoDay(value) !== undefined && value >= firstDay && value <= lastDay,
  evidence: (value) => value === 'official',
  theme: isTheme,
  lang: (value) => isLanguage(value) && value !== homeLanguage(),
  q: (value) => value.trim() !== '',
  deck: (value) => /^(brief|trade|investment|projects|full|own|1\.[\w-]+)$/.test(value),
  slide: (value) => value !== '1' && /^[1-9]\d?\d?$/.test(value),
  step: (value) => /^[1-9]\d?$/.test(value),
  loop: (value) => /^[1-9]\d?\d?$/.test(value),
  talk: (value) => /^[a-z\d-]{4,40}$/.test(value),
  print: (value) => value === 'notes',
};

/** Keeps a key only when it says something other than the default. */
export const judge: Judge = (key, value) => {
  if (Object.hasOwn(readers, key)) return readers[key]?.(value) ?? false;
  const [id = '', name = ''] = key.split('.');
  if (id === 'ledger') return judgeLedger(name, value);
  const params = exhibitById(id)?.params ?? {};
  const param = Object.hasOwn(params, name) ? params[name] : undefined;
  const parsed: unknown = param?.read(value);
  return param !== undefined && parsed !== undefined && parsed !== param.fallback;
};

export type ViewState = {
  readonly screen: Screen;
  readonly id: string | null;
  /** A screen may have parts: the ledger's. */
  readonly tab: string | null;
  /** Place in a talk: deck, slide and step. */
  readonly place: string;
  /** Undefined: today. */
  readonly asOf: Day | undefined;
  readonly evidence: EvidenceFilter;
};

export const viewState = (params: URLSearchParams): ViewState => {
  const asOf = params.get('asOf');
  return {
    screen: (params.get('screen') as Screen | null) ?? 'dashboard',
    id: params.get('id'),
    tab: params.get('ledger.tab'),
    place: ['deck', 'slide', 'step'].map((key) => params.get(key) ?? '').join(' '),
    asOf: asOf === null ? undefined : parseIsoDay(asOf),
    evidence: params.get('evidence') === 'official' ? 'official' : 'all',
  };
};

/** Address of a screen that keeps as-of day, voices and settings of the present one. */
export const hrefOf = (
  params: URLSearchParams,
  patch: Readonly<Record<string, string | undefined>>,
): string => {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(patch))
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  // Not './', which is the folder of a page opened from a file.
  return searchText(next) || '?';
};
