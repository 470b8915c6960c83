/** How many letters a text is wide: Lao vowels and tone marks stand above and below others and take no room of their own. */
export const lettersOf = (text: string): number => text.replace(/\p{Mn}/gu, '').length;
