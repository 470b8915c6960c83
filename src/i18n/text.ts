/**
 * Text is a message key and what goes into it, never a string: one View serves every language and medium.
 * In a message, `{x}` is the value as text and `{x_n, plural, …}` the same value as a number.
 */
import type { Localised } from '../domain/language.ts';
import type { Evidence, Sourced, SourcedDate } from '../domain/sourced.ts';
import type { Day } from '../domain/civil.ts';
import type { boot } from './messages/boot.ts';
import type { enAbout } from './messages/en-about.ts';
import type { enEvidence } from './messages/en-evidence.ts';
import type { enLedger } from './messages/en-ledger.ts';
import type { enProjector } from './messages/en-projector.ts';
import type { enTimelineLive } from './messages/en-timeline-live.ts';
import type { en } from './messages/en.ts';

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** Of the first screen's catalogue, of those that screens bring along, and of what is said without one. */
export type MessageKey = Leaves<
  typeof en &
    typeof enAbout &
    typeof enEvidence &
    typeof enLedger &
    typeof enTimelineLive &
    typeof enProjector & { readonly boot: (typeof boot)['en'] }
>;

export type Figure = Sourced | SourcedDate;

/** How much of a figure is said: with unit (`full`), number alone (`bare`), with ~ > < for words (`mark`), with its sign, short date. */
export type FigureStyle = 'full' | 'bare' | 'signed' | 'short' | 'mark';

export type Said =
  | { readonly figure: Figure; readonly style?: FigureStyle; readonly mult?: number }
  /** The period of a figure, said beside it. */
  | { readonly period: string; readonly of: Evidence; readonly style?: 'short' }
  | { readonly count: number }
  /** A name or title; one that holds figures of its own says which claims they rest on. */
  | { readonly name: Localised | string; readonly lang?: string; readonly of?: Evidence }
  /** A source's own words. */
  | { readonly quote: string; readonly lang?: string }
  | { readonly clock: Day }
  /** A free sentence that rests on claims: translated in the data, or in the language it says. */
  | {
      readonly free: Localised | string;
      readonly claims: readonly string[];
      readonly lang?: string;
    };

export type TextValue = Said | Text;

export type Text = {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, TextValue>>;
};

export const text = (key: MessageKey, values?: Text['values']): Text =>
  values === undefined ? { key } : { key, values };

export const isText = (value: TextValue): value is Text => 'key' in value;
