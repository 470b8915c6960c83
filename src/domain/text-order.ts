/** Order of codes: ids, keys and days written YYYY-MM-DD. The same on every machine, as no order of a language is. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
