/** The main job, without a click: the figures of the founding documents, and who says otherwise. */
import { article2024, claimById, exhibitIds, isOfficial, official2024 } from './support/built.ts';
import { inkOf, wordsOf, type Ink } from './support/ink.ts';
import { expect, test } from './support/page.ts';
import { exhibit, visit } from './support/visit.ts';

test.use({ viewport: { width: 1366, height: 768 } });

/** Sizes of the pieces that hold these words; none where they are not in sight. */
const sizesOf = (inks: readonly Ink[], words: RegExp): readonly number[] =>
  inks.filter((ink) => words.test(ink.text)).map((ink) => ink.size);

const readable = (inks: readonly Ink[], words: RegExp): void => {
  const sizes = sizesOf(inks, words);
  expect(sizes, `${String(words)} is in sight`).not.toEqual([]);
  expect(Math.min(...sizes), `${String(words)} is readable`).toBeGreaterThanOrEqual(12);
};

test('trade in 2024: 2.25 from officials beside the uncorroborated 3.8', async ({ page }) => {
  await visit(page);
  const tile = exhibit(page, 'trade-total');
  expect(await wordsOf(tile)).toMatch(/2024.*\b2\.25\b.*\b3\.8\b.*\buncorroborated\b/);
  const inks = await inkOf(tile);
  readable(inks, /^2\.25$/);
  readable(inks, /^3\.8$/);
  readable(inks, /uncorroborated/);

  const voices = await tile.locator('button[data-claims]').evaluateAll((buttons) =>
    buttons.map((button) => ({
      ids: (button.getAttribute('data-claims') ?? '').split(' '),
      text: button.textContent,
    })),
  );
  const said = (digits: string) => voices.find(({ text }) => text.startsWith(digits))?.ids ?? [];
  expect(said('2.25')).toContain(official2024.id);
  expect(said('2.25').every((id) => isOfficial(claimById.get(id)))).toBe(true);
  expect(said('3.8')).toEqual([article2024.id]);
});

test('investment: 276 projects, over 6.21 registered, about 3 realised', async ({ page }) => {
  await visit(page);
  const [projects, registered, realised] = [
    exhibit(page, 'fdi-projects'),
    exhibit(page, 'fdi-registered'),
    exhibit(page, 'fdi-realised'),
  ];
  expect(await wordsOf(projects)).toMatch(/\b276\b/);
  expect(await wordsOf(registered)).toMatch(/\bover (US\$ ?)?6\.21\b/);
  expect(await wordsOf(realised)).toMatch(/\babout (US\$ ?)?3\b/);
  expect(await wordsOf(realised)).toMatch(/\bat most about 48%/);
  readable(await inkOf(projects), /\b276\b/);
  readable(await inkOf(registered), /\b6\.21\b/);
  readable(await inkOf(realised), /at most about 48%/);
});

test('investment: the later 288 and 6.24 say that their basis is not stated', async ({ page }) => {
  await visit(page);
  const overview = page.locator('#overview');
  const words = await wordsOf(overview);
  const from = words.indexOf('basis not stated');
  expect(from).toBeGreaterThan(0);
  // In one line with its figures, or once beside each.
  const line = words.slice(from, from + 400);
  expect(line).toMatch(/\b288\b/);
  expect(line).toMatch(/\b6\.24\b/);
  const inks = await inkOf(overview);
  for (const said of [/\b288\b/, /\b6\.24\b/, /basis not stated/]) readable(inks, said);
});

test('a share is never finer than its parts', async ({ page }) => {
  await visit(page);
  for (const id of ['fdi-realised', 'investment-breakdown'])
    expect(await wordsOf(exhibit(page, id)), id).not.toMatch(/\d\.\d+ ?%/);
  expect(await wordsOf(page.locator('h1'))).toMatch(/at most about 48%/);
});

test('the first screen shows the bar, the tiles and the top of the trade chart', async ({
  page,
}) => {
  await visit(page);
  const bottomOf = async (selector: string): Promise<number> => {
    const box = await page.locator(selector).first().boundingBox();
    expect(box, selector).not.toBeNull();
    return box ? box.y + box.height : Number.POSITIVE_INFINITY;
  };
  const bar = await page.locator('header').first().boundingBox();
  expect(bar?.y).toBe(0);
  const tiles = exhibitIds.filter((id) => /^(trade-(total|target)|fdi-|credit|tax)/.test(id));
  expect(tiles).toHaveLength(8);
  for (const id of tiles)
    expect.soft(await bottomOf(`[data-exhibit="${id}"]`), id).toBeLessThanOrEqual(768);
  const chart = '[data-exhibit="trade-growth"]';
  expect.soft(await bottomOf(`${chart} [data-headline]`), 'title').toBeLessThanOrEqual(768);
  const drawing = await page.locator(`${chart} [data-drawing]`).boundingBox();
  expect.soft(drawing?.y, 'top of the drawing').toBeLessThan(768);
});

test('the first chart begins in the first screen, beside what needs attention', async ({
  page,
}) => {
  for (const [lang, least] of [
    ['en', 190],
    ['vi', 190],
    ['lo', 150],
  ] as const) {
    await visit(page, `?lang=${lang}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const chart = await exhibit(page, 'trade-growth').locator('[data-drawing]').boundingBox();
    const rail = await exhibit(page, 'attention').boundingBox();
    expect(768 - (chart?.y ?? 768), `${lang}: px of the chart in sight`).toBeGreaterThan(least);
    expect((chart?.x ?? 0) + (chart?.width ?? 0)).toBeLessThanOrEqual(rail?.x ?? 0);
  }
});
