/** Any claim may be missing: the page goes on without it and names it nowhere. */
import { builtHtml, claims, sampleOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { claimsShown, exhibit, visit } from './support/visit.ts';

const shown = new Set(
  [...builtHtml.matchAll(/ data-claims="([^"]+)"/g)].flatMap(([, ids]) => ids?.split(' ') ?? []),
);

const times = process.env['LONG'] ? 3 : 1;

/** More of what the dashboard shows than of the rest, which only relations and projects rest on; many more in the contract's test. */
const sample = [
  ...sampleOf([...shown].toSorted(), 8 * times, 20261124),
  ...sampleOf(
    claims.map((claim) => claim.id).filter((id) => !shown.has(id)),
    4 * times,
    20261124,
  ),
];

const perTest = 5;
const groups = Array.from({ length: sample.length / perTest }, (_, i) =>
  sample.slice(i * perTest, (i + 1) * perTest),
);

for (const group of groups)
  test(`without one of ${group.join(', ')}`, async ({ page }) => {
    let missing = '';
    await page.route('**/data/claims.json', (route) =>
      route.fulfill({ json: claims.filter((claim) => claim.id !== missing) }),
    );
    for (missing of group) {
      await visit(page);
      expect(await claimsShown(page), missing).not.toContain(missing);
      await expect(exhibit(page, 'trade-growth'), missing).toBeVisible();
      await expect(page.getByText('could not be'), missing).toHaveCount(0);
    }
  });
