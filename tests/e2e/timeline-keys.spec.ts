/** The timeline by keyboard alone: every fact of ten projects, and a focus that nothing takes away. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { claimById, focusOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { exhibit, visit } from './support/visit.ts';

type Project = {
  readonly id: string;
  readonly name: { readonly en: string };
  readonly values: readonly string[];
  readonly measures: readonly string[];
  readonly milestones: readonly { readonly claim: string }[];
};

const projects = JSON.parse(
  readFileSync(new URL('../../dist/data/projects.json', import.meta.url), 'utf8'),
) as readonly Project[];

const day = '2026-11-22';
const timeline = focusOf('project-timeline');
const gridOf = (page: Page): Locator => exhibit(page, 'project-timeline').getByRole('treegrid');

/** By Tab, as a reader comes to it. */
const enter = async (page: Page): Promise<void> => {
  await gridOf(page).locator('[tabindex="0"]').focus();
  await expect(page.locator('[data-action="timeline-nearer"]')).toBeVisible();
};

const ten = [
  ...['nt2-transmission', 'vv-lp-highway', 'rail-feasibility', 'credit-line-works'],
  ...['vientiane-vung-ang-rail', 'xekaman-1', 'nong-khang-airport', 'monsoon-wind'],
  ...['lao-na-building', 'vinachem-potash'],
];

test('ten projects are found by name, opened and read, and the focus comes back', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await visit(page, timeline, day);
  await enter(page);
  for (const id of ten) {
    const project = projects.find((one) => one.id === id);
    if (!project) throw new Error(`no project ${id}`);
    // The test's keyboard has no dash: the longest part of the name that needs none.
    const parts = project.name.en.split(/ \(|–/).toSorted((a, b) => b.length - a.length);
    await page.keyboard.type(parts[0] ?? '');
    const row = page.locator(`[role="row"][data-project="${id}"]`);
    await expect(row, id).toBeFocused();
    await page.keyboard.press('Enter');
    const details = page.locator(`[data-project-details="${id}"]`);
    await expect(details).toBeFocused();
    const ids = [...project.milestones.map((m) => m.claim), ...project.values, ...project.measures];
    for (const claim of ids.filter(
      (one) => claimById.get(one)?.period ?? claimById.get(one)?.value,
    ))
      await expect(details.locator(`[data-claims~="${claim}"]`).first(), claim).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(details).toHaveCount(0);
    await expect(row).toBeFocused();
    await page.waitForTimeout(750);
  }
});

/** What a screen reader is told of a row, cell by cell. */
const transcript = (page: Page, id: string): Promise<string> =>
  page
    .locator(`[role="row"]:is([data-project="${id}"], [data-event="${id}"])`)
    .first()
    .locator('[role="rowheader"], [role="gridcell"]')
    .evaluateAll((cells) =>
      cells
        .map((cell) => {
          const copy = cell.cloneNode(true) as Element;
          copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
          return copy.textContent.replace(/\s+/g, ' ').trim();
        })
        .join(' | '),
    );

test('the article’s promises, each in its true state on 22 November 2026', async ({ page }) => {
  await visit(page, timeline, day);
  const said: Readonly<Record<string, RegExp>> = {
    'nt2-transmission':
      /Nam Theun 2.*\| not stated \| by mid-2026.*target.*83 days.* past target, no report found/i,
    'vv-lp-highway': /highway \| not stated \| 2028.*target.*\| planned, last report/i,
    'rail-feasibility': /not stated \| not stated \| planned/,
    'credit-line-works': /Q4 2025.*326 days.* past target: start, no report found/i,
    'drill-mekong-shield': /Mekong Shield.*early 2026.*206 days.* past target, no report found/i,
    'jc-first-review': /Mar 2026.*236 days.* past target, no report found/,
  };
  for (const [id, words] of Object.entries(said)) expect(await transcript(page, id)).toMatch(words);
});

test('one tab stop; arrows walk rows and cells; groups fold', async ({ page }) => {
  await visit(page, timeline, day);
  await enter(page);
  expect(await gridOf(page).locator('[tabindex="0"]').count()).toBe(1);
  const first = page.locator('[data-group="energy"]');
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  const rows = gridOf(page).getByRole('row');
  const before = await rows.count();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  expect(await rows.count()).toBeLessThan(before - 10);
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[role="rowheader"] button:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
});

test('zoom, pan and the as-of day by key; Back takes a zoom back; the focus stays', async ({
  page,
}) => {
  await visit(page, timeline, day);
  await enter(page);
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('[role="row"]:focus');
  const id = (await focused.getAttribute('data-row')) ?? '';
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/project-timeline\.zoom=own/);
  await page.keyboard.press(']');
  await page.keyboard.press('t');
  await expect(page.getByRole('status').first()).toContainText('of 68 projects shown');
  await expect(focused).toHaveAttribute('data-row', id);
  await page.goBack();
  await expect(page).not.toHaveURL(/project-timeline\.zoom/);
  await expect(focused).toHaveAttribute('data-row', id);
  await page.keyboard.press('f');
  await expect(page.locator('[data-param="q"]')).toBeFocused();
});
