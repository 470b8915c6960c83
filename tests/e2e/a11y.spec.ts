/** Accessibility rules a machine can check, on every kind of screen, narrow and wide. Nothing is excluded. */
import { AxeBuilder } from '@axe-core/playwright';
import { article2024, focusOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, figure, visit } from './support/visit.ts';

// Every rule on every element of a long page: half a minute where other work shares the machine.
test.setTimeout(90_000);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Checked = Parameters<typeof visit>[0];

/** Cards far from view stand at a guessed height until they have been seen once. */
const seeAll = (page: Checked): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    scrollTo(0, 0);
  });

const violationsOn = async (page: Checked): Promise<readonly string[]> => {
  await seeAll(page);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${String(nodes.length)}×) ${nodes
        .slice(0, 4)
        .map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`.slice(0, 300))
        .join(' | ')}`,
  );
};

const checked: readonly (readonly [string, string])[] = [
  ['dashboard', ''],
  ...[
    'trade-growth',
    'project-timeline',
    'disagreements',
    'fdi-registered',
    'investment-sectors',
    'project-values',
    'calendar',
  ].map((id) => [id, focusOf(id)] as const),
  ['sources', '?screen=sources'],
  ['about', '?screen=about'],
];

for (const [width, height] of [
  [360, 800],
  [1366, 768],
] as const)
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height } });

    // The wide page says the same of every screen but the first; the long run sweeps them all (themes.spec.ts).
    for (const [name, address] of width < 400 ? checked : checked.slice(0, 1))
      test(`no violation: ${name}`, async ({ page }) => {
        await visit(page, address);
        expect(await violationsOn(page)).toEqual([]);
      });

    test('no violation: instrument, table, details and evidence opened', async ({ page }) => {
      await visit(page);
      const chart = exhibit(page, 'trade-growth').locator('[data-drawing]');
      await chart.hover({ position: { x: 3, y: 3 } });
      await expect(chart).toHaveAttribute('data-drawing', 'instrument');
      const row = exhibit(page, 'project-timeline').locator('[data-action="details"]').first();
      await row.press('Enter');
      await exhibit(page, 'disagreements').locator('[data-action="table"]').press('Enter');
      await figure(exhibit(page, 'trade-total'), article2024.id).click();
      await expect(evidence(page)).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
    });
  });
