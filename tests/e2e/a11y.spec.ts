/** Accessibility rules a machine can check, on every kind of screen, narrow and wide. Nothing is excluded. */
import { AxeBuilder } from '@axe-core/playwright';
import { article2024, focusOf, inGroups } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, figure, inTurn, visit } from './support/visit.ts';

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

// The wide page says the same of every screen; the long run sweeps them all (themes.spec.ts).
test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  for (const [names, group] of inGroups(checked, 3))
    test(`no violation: ${names}`, async ({ page }) => {
      await inTurn(page, group, async (name) => {
        expect.soft(await violationsOn(page), name).toEqual([]);
      });
    });
});

for (const [width, height] of [
  [360, 800],
  [1366, 768],
] as const)
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height } });

    // All of the dashboard, and what opens on it.
    test('no violation: dashboard, its instrument, table, details and evidence opened', async ({
      page,
    }) => {
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
