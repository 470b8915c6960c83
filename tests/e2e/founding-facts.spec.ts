/** Every fact of the two founding documents is where docs/founding-facts.md says, with its evidence behind it. */
import type { Locator, Page } from '@playwright/test';
import { foundingFacts } from '../support/founding-facts.ts';
import { claimById, focusOf, sources } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, visit } from './support/visit.ts';

const timeline = focusOf('project-timeline');

/** The screen a place is on, so that each is opened once. */
const addressOf = (place: string): string => {
  const [kind, name = ''] = place.split(' ');
  if (kind === 'focus') return focusOf(name);
  if (kind === 'project') return `${timeline}&project-timeline.show=all`;
  if (kind === 'about') return '?screen=about';
  return kind === 'ledger' ? `?screen=sources&q=${name}` : '';
};

const partOf = async (page: Page, place: string): Promise<Locator> => {
  const [kind, name = ''] = place.split(' ');
  if (kind === 'about') return page.locator(`[data-question="${name}"]`);
  if (kind === 'ledger') return page.locator('[data-ledger]');
  if (kind !== 'project') return exhibit(page, name);
  const details = page.locator(`[data-project-details="${name}"]`);
  if ((await details.count()) === 0)
    await page.locator(`[data-project="${name}"] [data-action="details"]`).press('Enter');
  await expect(details).toBeVisible();
  return details;
};

/** Opens what shows the claim in this part of the page, unless it was opened before; false where nothing does. */
const opens = async (
  page: Page,
  part: Locator,
  id: string,
  opened: ReadonlySet<string>,
): Promise<boolean> => {
  const opener = (match: string): Locator =>
    part.locator(`:is(button, [role="button"])[data-claims${match}"${id}"]:visible`);
  // A figure of its own before one computed from it.
  const found = (await opener('=').count()) > 0 ? opener('=') : opener('~=');
  if ((await found.count()) === 0) return false;
  if (opened.has(id)) return true;
  await found.first().press('Enter');
  await expect(evidence(page), id).toHaveAttribute('data-evidence', new RegExp(`(^| )${id}( |$)`));
  const source = sources.find((one) => one.id === claimById.get(id)?.source);
  await expect(evidence(page), id).toContainText(source?.publisher ?? 'a source');
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  return true;
};

const places = [...new Set(foundingFacts.flatMap((fact) => fact.places))];
const addresses = [...new Set(places.map(addressOf))];

test('every fact of the founding documents opens its evidence', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  const shown = new Set<string>();
  const faults: string[] = [];
  for (const address of addresses) {
    await visit(page, address);
    for (const place of places.filter((one) => addressOf(one) === address)) {
      const part = await partOf(page, place);
      const facts = foundingFacts.filter((one) => one.places.includes(place));
      const here = new Set<string>();
      for (const id of new Set(facts.flatMap(({ claims }) => claims)))
        if (await opens(page, part, id, shown)) here.add(id);
      for (const { fact, claims } of facts)
        if (!claims.some((id) => here.has(id))) faults.push(`${place} does not tell: ${fact}`);
      for (const id of here) shown.add(id);
    }
  }
  for (const { fact, claims } of foundingFacts)
    for (const id of claims.filter((one) => !shown.has(one)))
      faults.push(`no evidence of ${id} to be opened for: ${fact}`);
  expect(faults).toEqual([]);
});
