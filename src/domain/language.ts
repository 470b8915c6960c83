/** The languages of the product, in the order they are offered. */
export const languages = ['en', 'vi', 'lo'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language =>
  languages.includes(value as Language);

/** A text that belongs to the data (a name, a reading). English is always there; the others when translated. */
export type Localised = { readonly en: string; readonly vi?: string; readonly lo?: string };
