/** What the data names is translated by the key of its English wording; scripts/served-data.mjs makes the same. */
import { checksum } from '../domain/checksum.ts';

export const nameKey = (english: string): string => checksum(english).slice(0, 8);
