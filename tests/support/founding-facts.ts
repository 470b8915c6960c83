/** The table of docs/founding-facts.md, read as data. */
import { readFileSync } from 'node:fs';

export type Fact = {
  readonly fact: string;
  readonly claims: readonly string[];
  /** `<kind> <name>`, as the document explains. */
  readonly places: readonly string[];
};

const codesIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);

export const foundingFacts: readonly Fact[] = readFileSync('docs/founding-facts.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => {
    const [, fact = '', claims = '', where = ''] = line.split('|').map((cell) => cell.trim());
    return { fact, claims: codesIn(claims), places: codesIn(where) };
  });
