/** Linear geometry shared by every drawing. Positions across are per cent of the plot, so a picture fits any width without a script. */

/** Position of a value in a domain, in per cent. */
export const percentOf = (value: number, domain: readonly [number, number]): number =>
  ((value - domain[0]) / (domain[1] - domain[0] || 1)) * 100;

/** An SVG length in per cent, short enough for markup. */
export const pct = (percent: number): string => `${String(Math.round(percent * 1000) / 1000)}%`;

/** Rounds up to a comfortable maximum and gives evenly spaced ticks from zero. */
export const ticksTo = (highest: number, wanted = 6): readonly number[] => {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? 10 * power;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
};
