import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { violations, type Rule } from './support/import-law.ts';

function filesOfSrc(): ReadonlyMap<string, string> {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => join('src', path));
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function rulesBrokenBy(file: string, text: string): readonly Rule[] {
  return violations(new Map([[file, text]])).map(({ rule }) => rule);
}

test('src keeps the import law', () => {
  expect(violations(filesOfSrc())).toEqual([]);
});

const layers = {
  domain: [],
  i18n: ['domain'],
  data: ['domain'],
  state: ['domain', 'i18n'],
  charts: ['domain', 'i18n'],
  contract: ['domain', 'i18n'],
  exhibits: ['domain', 'i18n', 'charts', 'contract'],
  media: ['domain', 'i18n', 'charts', 'contract'],
  app: ['domain', 'i18n', 'data', 'state', 'charts', 'contract', 'exhibits', 'media'],
};
const names = Object.keys(layers);
const pairs = Object.entries(layers).flatMap(([from, allowed]) =>
  names
    .filter((to) => to !== from)
    .map((to) => ({ from, to, may: (allowed as readonly string[]).includes(to) })),
);

test.each(pairs)('$from imports $to: $may', ({ from, to, may }) => {
  const text = `import { a } from '../${to}/a.ts';\n`;
  expect(rulesBrokenBy(`src/${from}/b.ts`, text)).toEqual(may ? [] : ['layer']);
});

const ways = [
  `import type { A } from '../media/a.ts';`,
  `import '../media/a.ts';`,
  `export { a } from '../media/a.ts';`,
  `export * from '../media/a.ts';`,
  `type A = import('../media/a.ts').A;`,
  `const a = () => <p>it's {import('../media/a.ts')}</p>;`,
  `const a = new Worker(new URL('../media/a.ts', import.meta.url));`,
];

test.each(ways)('every way to import counts: %s', (text) => {
  expect(rulesBrokenBy('src/charts/b.tsx', text)).toEqual(['layer']);
});

const broken: readonly (readonly [Rule, string, string])[] = [
  ['layer', 'src/helpers/a.ts', ''],
  ['layer', 'src/app/a.ts', `import '../main.tsx';`],
  ['siblings', 'src/exhibits/trade-total.tsx', `import './trade-growth.tsx';`],
  ['siblings', 'src/exhibits/trade-total.tsx', `import './list.ts';`],
  ['siblings', 'src/exhibits/trade-total-model.ts', `import './trade-total.tsx';`],
  ['siblings', 'src/exhibits/trade-total/rows.ts', `import '../trade-growth/rows.ts';`],
  ['package', 'src/charts/bars.tsx', `import { Bar } from 'recharts';`],
  ['package', 'src/charts/bars.tsx', `import type { BarProps } from 'recharts/types/bar';`],
  ['package', 'src/data/load.ts', `import * as z from 'zod/mini';`],
  ['package', 'src/app/app.tsx', `import { useTranslations } from 'use-intl';`],
  ['package', 'src/data/load.ts', `import { create } from 'zustand';`],
  ['package', 'src/media/card.tsx', `import { useQuery } from '@tanstack/react-query';`],
  ['package', 'src/domain/civil.ts', `import { utcDay } from 'd3-time';`],
  ['outside', 'src/app/app.tsx', `import a from '../../package.json';`],
  ['glob', 'src/exhibits/list.ts', `const all = import.meta.glob('./*.tsx');`],
  ['barrel', 'src/domain/index.ts', `export const a = 1;`],
  ['default-export', 'src/domain/a.ts', `export default function a() {}`],
  ['default-export', 'src/domain/a.ts', `const a = 1;\nexport default a;`],
  ['default-export', 'src/domain/a.ts', `const a = 1;\nexport { a as default };`],
  ['name', 'src/charts/BigNumber.tsx', ''],
  ['name', 'src/charts/big_number.module.css', ''],
  ['length', 'src/charts/a.ts', 'export {};\n'.repeat(251)],
];

test.each(broken)('%s is found in %s: %s', (rule, file, text) => {
  expect(rulesBrokenBy(file, text)).toEqual([rule]);
});

const kept: readonly (readonly [string, string])[] = [
  ['src/main.tsx', `import { App } from './app/app.tsx';\nimport './styles/base.css';`],
  ['src/exhibits/list.ts', `import { tradeTotal } from './trade-total.tsx';`],
  ['src/exhibits/trade-total.tsx', `import { rows } from './trade-total/rows.ts';`],
  ['src/exhibits/trade-total.tsx', `import { rows } from './trade-total-model.ts';`],
  ['src/exhibits/trade-total.tsx', `import styles from './trade-total.module.css';`],
  ['src/charts/xy-instrument.tsx', `import { Bar } from 'recharts';`],
  ['src/data/schema.ts', `import * as z from 'zod/mini';`],
  ['src/i18n/translate.ts', `import { createTranslator } from 'use-intl/core';`],
  ['src/state/address.ts', `import { create } from 'zustand';`],
  ['src/app/app.tsx', `import { QueryClient } from '@tanstack/react-query';`],
  ['src/charts/a.ts', `// import '../app/app.tsx'\nconst a = "import '../app/app.tsx'";\n`],
  ['src/charts/a.ts', 'export {};\n'.repeat(250)],
  ['src/i18n/messages/vi.ts', 'export {};\n'.repeat(900)],
];

test.each(kept)('nothing is found in %s: %s', (file, text) => {
  expect(rulesBrokenBy(file, text)).toEqual([]);
});
