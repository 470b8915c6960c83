/** Every colour of a stage against its paper: letters 7.4 to 1, marks 4 to 1, so that a lit room leaves enough of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

const coloursOf = (theme: string): Readonly<Record<string, string>> => {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]+)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([a-z\d]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
};

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const between = (a: string, b: string): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

describe.each(['projector', 'hall', 'contrast'])('the stage %s', (theme) => {
  const colours = coloursOf(theme);
  const paper = colours['paper'] ?? '';

  test('writes in colours of 7.4 to 1', () => {
    for (const name of ['ink', 'ink2', 'ink3', 'vn', 'la', 'both', 'solo', 'warn'])
      expect(between(colours[name] ?? paper, paper), name).toBeGreaterThanOrEqual(7.4);
  });

  test('rules what must be seen in a colour of 4 to 1', () => {
    expect(between(colours['rule2'] ?? paper, paper)).toBeGreaterThanOrEqual(4);
  });
});
