/** Colour says whose a figure is; it never says it alone. */
import type { Authority, Claim, Kind } from '../domain/claim.ts';

/** Vietnam's, Laos's, the two together, one unofficial voice, a disagreement or passed date, neither. */
export type Tone = 'vn' | 'la' | 'both' | 'solo' | 'warn' | 'ink';

/** Filled has happened, hollow has not. The same shape is the sign in text and the mark in a chart. */
export type Shape = 'dot' | 'diamond' | 'circle' | 'square' | 'block' | 'bars';

export const shapeOf: Readonly<Record<Kind, Shape>> = {
  reported: 'dot',
  target: 'diamond',
  forecast: 'circle',
  pledge: 'square',
  derived: 'bars',
};

/** The line under a figure: who speaks. */
export type Voice = 'official' | 'press' | 'unofficial';

export const voiceOf = (authority: Authority): Voice => {
  switch (authority) {
    case 'statistics':
    case 'ministry':
    case 'leader':
      return 'official';
    case 'agency':
    case 'press':
    case 'company':
      return 'press';
    case 'unofficial':
      return 'unofficial';
  }
};

/** Whose figure it is, from what is counted and who counts it. */
export const toneOf = (
  claim: Pick<Claim, 'authority' | 'direction' | 'basis' | 'measure'>,
): Tone => {
  if (claim.authority === 'unofficial') return 'solo';
  if (claim.basis === 'la-licences' || claim.direction === 'LA-VN') return 'la';
  if (claim.basis === 'vn-certificates' || claim.direction === 'VN-LA') return 'vn';
  return claim.measure.startsWith('trade.') ? 'both' : 'ink';
};
