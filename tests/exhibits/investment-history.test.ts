/** Statements of one figure a few days apart are one mark, which says how many they are. */
import { expect, test } from 'vitest';
import type { Panel } from '../../src/charts/xy-panels.tsx';
import { snapshots } from '../../src/domain/investment.ts';
import { historyPanels } from '../../src/exhibits/investment-history/model.ts';
import { createText } from '../../src/i18n/translate.ts';
import { asKnown } from '../support/record.ts';

const panels: readonly Panel[] = historyPanels(snapshots(asKnown()), [2008, 2026]);
const marksOf = (id: string, at: number) =>
  panels
    .filter((panel) => panel.id === id)
    .flatMap(({ model }) => model.series)
    .flatMap((series) => series.marks)
    .filter((mark) => Math.abs(mark.x - at) < 0.3);

/** 209 projects, said on 9 and on 10 January 2022. */
const twice = marksOf('vn-certificates-projects', 2021.5).filter((mark) => mark.y === 209);

test('the same number said on two days is one mark that rests on both', () => {
  expect(twice.map((mark) => mark.figure.claims.length)).toEqual([2]);
  expect(twice[0]?.figure.claims).toEqual(['stock-33', 'stock-35']);
});

test('what differs stays apart', () => {
  const capital = marksOf('vn-certificates-capital', 2021.5);
  expect(capital.map((mark) => mark.y).toSorted((a, b) => a - b)).toEqual([5.1, 5.18]);
});

test.each([
  ['en', '2 statements'],
  ['vi', '2 công bố'],
  ['lo', '2 ຄຳກ່າວ'],
] as const)('how many they are is said in %s', (language, words) => {
  const t = createText(language);
  expect(twice.map((mark) => t.plain(mark.name)).join('')).toContain(words);
  const captions = panels
    .flatMap(({ model }) => model.series.flatMap((series) => series.marks))
    .flatMap((mark) => (mark.caption ? [t.plain(mark.caption)] : []));
  expect(captions).toContain(words);
});
