/** How long a reader's own act takes to be seen, on a processor four times slower. */
import { within } from './browser.mjs';
import { answered } from './in-page.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{name: string, most: number, acts: {on: string, choose?: string, wanted: string}[]}} Control two acts, there and back */

/** @param {string} on */
const pressed = (on) => ({ on, wanted: `${on}[aria-pressed="true"]` });
const timeline = '[data-exhibit="project-timeline"]';
const theme = '[data-action="theme"]';

/** @type {Control[]} */
export const controls = [
  {
    name: 'evidence',
    most: 100,
    acts: ['official', 'all'].map((value) =>
      pressed(`[data-action="evidence"][data-value="${value}"]`),
    ),
  },
  {
    name: 'theme',
    most: 100,
    acts: ['dark', 'light'].map((choose) => ({
      on: theme,
      choose,
      wanted: `html[data-theme="${choose}"]`,
    })),
  },
  {
    // Its first two choices, whatever they are: what to show, how to sort or to group.
    name: 'timeline',
    most: 100,
    acts: [2, 1].map((n) => pressed(`${timeline} [role="group"] button:nth-of-type(${n})`)),
  },
  {
    name: 'language',
    most: 200,
    acts: ['vi', 'en'].map((value) => ({
      on: `[data-action="lang"][data-value="${value}"]`,
      wanted: `html[lang="${value}"]`,
    })),
  },
];

/**
 * @param {Page} page the dashboard, loaded and slowed
 * @param {Control} control
 * @param {number} turns
 * @returns {Promise<number[] | null>} nothing when the page has no such control
 */
export async function timesOf(page, { acts }, turns) {
  if ((await page.locator(acts[0]?.on ?? '').count()) === 0) return null;
  const times = [];
  // The first turn fetches code and words; it is not counted.
  for (let turn = 0; turn <= turns; turn++) {
    for (const { on, choose, wanted } of acts) {
      const target = page.locator(on).first();
      await target.scrollIntoViewIfNeeded();
      await page.waitForTimeout(250);
      const answer = page.evaluate(answered, wanted);
      if (choose === undefined) await target.click();
      else await target.selectOption(choose);
      const time = await within(answer, 10_000, on);
      if (turn > 0) times.push(time);
    }
  }
  return times;
}
