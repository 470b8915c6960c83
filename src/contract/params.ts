/** What a reader may change about an exhibit. A param reads and writes itself in the address and names its control. */
import type { MessageKey } from '../i18n/text.ts';

type Control =
  | {
      readonly kind: 'choice';
      readonly options: readonly { value: string; label: MessageKey }[];
      /** Many options fold into one field. */
      readonly folded?: boolean;
    }
  | { readonly kind: 'words' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'year'; readonly min: number; readonly max: number }
  /** Kept in the address, changed by the drawing itself and not by a form field. */
  | { readonly kind: 'none' };

export type Param<T = unknown> = {
  readonly label: MessageKey;
  readonly fallback: T;
  /** `undefined` for a text that cannot be read: the fallback then holds and the address is tidied. */
  readonly read: (raw: string) => T | undefined;
  write(value: T): string;
  readonly control: Control;
  /** Settings that go back to their default when a reader sets this one. */
  readonly settles?: readonly string[];
};

export type Params = Readonly<Record<string, Param>>;
export type Values<P> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

export const choice = <const T extends string>(
  label: MessageKey,
  options: readonly { value: T; label: MessageKey }[],
  fallback: NoInfer<T>,
  folded = false,
): Param<T> => ({
  label,
  fallback,
  read: (raw) => options.find((option) => option.value === raw)?.value,
  write: (value) => value,
  control: { kind: 'choice', options, folded },
});

export const toggle = (label: MessageKey, fallback: boolean): Param<boolean> => ({
  label,
  fallback,
  read: (raw) => (raw === '1' ? true : raw === '0' ? false : undefined),
  write: (value) => (value ? '1' : '0'),
  control: { kind: 'toggle' },
});

export const year = (
  label: MessageKey,
  range: { min: number; max: number; fallback: number },
): Param<number> => ({
  label,
  fallback: range.fallback,
  read: (raw) => {
    const value = /^\d{4}$/.test(raw) ? Number(raw) : Number.NaN;
    return value >= range.min && value <= range.max ? value : undefined;
  },
  write: String,
  control: { kind: 'year', min: range.min, max: range.max },
});

/** What is searched for. */
export const words = (label: MessageKey): Param<string> => ({
  label,
  fallback: '',
  read: (raw) => (raw.trim() === '' ? undefined : raw),
  write: (value) => value,
  control: { kind: 'words' },
});

/** A text the drawing itself keeps in the address: a day, a row. */
export const kept = (label: MessageKey, form: RegExp): Param<string> => ({
  label,
  fallback: '',
  read: (raw) => (form.test(raw) ? raw : undefined),
  write: (value) => value,
  control: { kind: 'none' },
});

/** Reads an exhibit's own part of an address: `<exhibit-id>.<param>`. */
export const readParams = <P extends Params>(
  params: P,
  id: string,
  address: URLSearchParams,
): Values<P> =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      const raw = address.get(`${id}.${name}`);
      const value: unknown = raw === null ? undefined : param.read(raw);
      return [name, value ?? param.fallback];
    }),
  ) as Values<P>;

/** The text to write for a value, `undefined` where it is the default and the key should go. */
export const writeParam = (param: Param, value: unknown): string | undefined =>
  value === param.fallback ? undefined : param.write(value);
