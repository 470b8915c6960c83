/** Every figure opens its evidence: who said it, who carried it, how sure, and a sentence to take away. */
import { article2024, claimById, notes, sources } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, figure, visit } from './support/visit.ts';

const sourceOf = (id: string) => sources.find((source) => source.id === claimById.get(id)?.source);

test('3.8 in the tile says who speaks, who carried it and that nobody else says so', async ({
  page,
}) => {
  await visit(page);
  const opener = figure(exhibit(page, 'trade-total'), article2024.id);
  await expect(evidence(page)).toHaveCount(0);
  await opener.click();
  await expect(evidence(page)).toBeVisible();
  await expect(evidence(page)).toHaveAttribute('data-evidence', article2024.id);
  for (const words of ['Said by', 'Carried by', 'Status', 'uncorroborated', 'unvalidated'])
    await expect(evidence(page)).toContainText(words);
  await expect(evidence(page)).toContainText(article2024.attributedTo ?? '');
  const source = sourceOf(article2024.id);
  await expect(evidence(page)).toContainText(source?.publisher ?? '');
  await expect(evidence(page).locator(`a[href="${source?.url ?? ''}"]`)).toBeVisible();
  await expect(evidence(page).locator('[data-action="copy-sentence"]')).toBeVisible();
  // The official figure stands beside it.
  await expect(evidence(page).getByText('2.25').first()).toBeVisible();
});

test('Escape closes it and gives the focus back', async ({ page }) => {
  await visit(page);
  const opener = figure(exhibit(page, 'trade-total'), article2024.id);
  await opener.click();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('Enter opens it, the close button closes it', async ({ page }) => {
  await visit(page);
  const opener = figure(exhibit(page, 'tax-paid'), await firstClaim(page, 'tax-paid'));
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-evidence]')),
  ).toBeTruthy();
  await evidence(page).locator('[data-action="close"]').click();
  await expect(evidence(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

const firstClaim = async (page: Parameters<typeof visit>[0], id: string): Promise<string> =>
  (
    (await exhibit(page, id).locator('button[data-claims]').first().getAttribute('data-claims')) ??
    ''
  )
    .split(' ')
    .at(0) ?? '';

test('another figure opened closes the first', async ({ page }) => {
  await visit(page);
  await figure(exhibit(page, 'trade-total'), article2024.id).click();
  await page.locator('h1 button[data-claims]').first().click();
  await expect(evidence(page)).toHaveCount(1);
  await expect(evidence(page)).not.toHaveAttribute('data-evidence', article2024.id);
});

test('a chart is one tab stop, arrow keys move between its marks, Enter opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await visit(page);
  const chart = exhibit(page, 'trade-growth').locator('[data-drawing]');
  const stop = chart.locator('[data-mark][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await expect(chart).toHaveAttribute('data-drawing', 'instrument');
  const focused = page.locator('[data-mark]:focus');
  await expect(focused).toHaveCount(1);

  await page.keyboard.press('Home');
  const seen: string[] = [];
  const count = await chart.locator('[data-mark]:visible').count();
  for (let i = 0; i < count; i += 1) {
    await expect(focused).toHaveCount(1);
    await expect(stop).toHaveCount(1);
    seen.push((await focused.getAttribute('data-mark')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(seen).size).toBe(count);
  expect(seen).toContain('y2024');

  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('data-mark', seen.at(-2) ?? '');
  const ids = (await focused.getAttribute('data-claims')) ?? '';
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toHaveAttribute('data-evidence', ids);
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('data-mark', seen.at(-2) ?? '');
});

test('no drawing has more than one tab stop', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await visit(page);
  const stops = await page.locator('[data-exhibit]').evaluateAll((all) =>
    all.flatMap((region) => {
      const own = [
        ...region.querySelectorAll('svg [tabindex="0"], svg [data-claims]:not([tabindex])'),
      ]
        .filter((stop) => stop instanceof SVGElement && stop.tabIndex >= 0)
        .filter((stop) => stop.getClientRects().length > 0);
      const id = region.getAttribute('data-exhibit') ?? '';
      return own.length > 1 ? [`${id}: ${String(own.length)} tab stops`] : [];
    }),
  );
  expect(stops).toEqual([]);
});

test('a derived figure lists what it rests on', async ({ page }) => {
  await visit(page);
  const share = exhibit(page, 'fdi-realised').locator('button[data-kind="derived"]').first();
  await expect(share).toContainText('at most about 48%');
  const ids = ((await share.getAttribute('data-claims')) ?? '').split(' ');
  expect(ids.length).toBeGreaterThan(1);
  await share.click();
  await expect(evidence(page)).toHaveAttribute('data-evidence', ids.join(' '));
  await expect(evidence(page)).toContainText('Derived');
  for (const id of ids)
    await expect(evidence(page).locator(`button[data-claims="${id}"]`).first()).toBeVisible();
  await expect(evidence(page)).toContainText('over US$6.21 billion');
  await expect(evidence(page)).toContainText('about US$3 billion');

  // One step further: an input is a figure like any other.
  await evidence(page)
    .locator(`button[data-claims="${ids[0] ?? ''}"]`)
    .first()
    .click();
  await expect(evidence(page)).toHaveAttribute('data-evidence', ids[0] ?? '');
  await expect(evidence(page)).toContainText('Said by');
});

test('the copied sentence holds value, speaker and carrier', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page);
  await figure(exhibit(page, 'trade-total'), article2024.id).click();
  const button = evidence(page).locator('[data-action="copy-sentence"]');
  await button.click();
  await expect(button).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('3.8');
  expect(copied).toContain('2024');
  expect(copied).toContain(article2024.attributedTo ?? '?');
  expect(copied).toContain(sourceOf(article2024.id)?.publisher ?? '?');
});

for (const width of [360, 768, 1366])
  test(`opened evidence stays within a page ${String(width)} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page);
    const openers = [
      figure(exhibit(page, 'trade-total'), article2024.id),
      exhibit(page, 'trade-target').locator('button[data-claims]').last(),
      exhibit(page, 'fdi-realised').locator('button[data-kind="derived"]').first(),
      exhibit(page, 'attention').locator('button[data-claims]:visible').last(),
      exhibit(page, 'disagreements').locator('button[data-claims]:visible').first(),
      exhibit(page, 'trade-growth').locator('[data-mark="y2010"]'),
      exhibit(page, 'trade-growth').locator('[data-mark="a2027"]'),
    ];
    for (const opener of openers) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(evidence(page), String(opener)).toBeVisible();
      const box = await evidence(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width + 1)).toBeLessThanOrEqual(width);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, 'no sideways scrolling').toBeLessThanOrEqual(0);
      const inside = await evidence(page).evaluate((element) => {
        const edge = element.getBoundingClientRect();
        return [...element.querySelectorAll('*')].filter((child) => {
          const { left, right, width } = child.getBoundingClientRect();
          return width > 1 && (left < edge.left - 1 || right > edge.right + 1);
        }).length;
      });
      expect(inside, 'nothing sticks out of it').toBe(0);
      await page.keyboard.press('Escape');
      await expect(evidence(page)).toHaveCount(0);
    }
  });

for (const [width, height] of [
  [360, 800],
  [1366, 768],
] as const)
  test(`the opened figure stays in view at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page);
    for (const id of ['trade-total', 'fdi-projects', 'fdi-realised', 'tax-paid', 'trade-target']) {
      const opener = exhibit(page, id).locator('button[data-claims]:visible').first();
      await opener.click();
      await expect(evidence(page), id).toBeVisible();
      const [figureBox, box] = [await opener.boundingBox(), await evidence(page).boundingBox()];
      const [top, bottom] = [figureBox?.y ?? -1, (figureBox?.y ?? 0) + (figureBox?.height ?? 0)];
      expect(top, id).toBeGreaterThanOrEqual(0);
      expect(bottom, id).toBeLessThanOrEqual(height);
      const apart = (box?.y ?? 0) >= bottom || (box?.y ?? 0) + (box?.height ?? 0) <= top;
      expect(apart, `${id} is not covered`).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

test('the free note of a claim, served apart, stands in its evidence and is found in the ledger', async ({
  page,
}) => {
  const noted = notes.find(({ id, note }) => claimById.has(id) && /^[A-Za-z ]{20}/.test(note));
  const words = noted?.note.slice(0, 20).trim() ?? '?';
  await visit(page, `?screen=sources&q=${words}`);
  await figure(page.locator('main'), noted?.id ?? '?').click();
  await expect(evidence(page)).toContainText(words);
});
