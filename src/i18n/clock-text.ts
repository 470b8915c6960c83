/** Hours and minutes, or minutes and seconds, as every clock shows them. */
export const clockText = (large: number, small: number): string =>
  `${String(large)}:${String(small).padStart(2, '0')}`;
