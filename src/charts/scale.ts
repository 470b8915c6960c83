/** Linear geometry shared by every drawing. Positions across are per cent of the plot, so a picture fits any width without a script. */

/** Position of a value in a domain, in per cent. */
export const percentOf = (value: number, domain: readonly [number, number]): number =>
  ((value - domain[0]) / (domain[1] - domain[0] || 1)) * 100;

/** An SVG length in per cent, short enough for markup. */
export const pct = (percent: number): string => `${String(Math.round(percent * 1000) / 1000)}%`;

/** Evenly spaced comfortable ticks that reach over both ends, zero among them. */
export const ticksBetween = (lowest: number, highest: number, wanted = 6): readonly number[] => {
  const [low, high] = [Math.min(0, lowest), Math.max(0, highest)];
  if (!(high > low)) return [0, 1];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? 10 * power;
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return Array.from({ length: to - from + 1 }, (_, i) =>
    Number(((from + i) * step).toPrecision(12)),
  );
};

/** Comfortable ticks from zero. */
export const ticksTo = (highest: number, wanted = 6): readonly number[] =>
  ticksBetween(0, highest, wanted);
