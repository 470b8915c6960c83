/** No mixed output: every screen, opened evidence, control and empty state speaks the language of the page. */
import type { Page } from '@playwright/test';
import { languages } from '../../src/domain/language.ts';
import { focusOf, screens } from './support/built.ts';
import { foreignWords } from './support/foreign.ts';
import { expect, test } from './support/page.ts';
import { evidence, exhibit, noonOf, ready, today, turnTo } from './support/visit.ts';

const long = Boolean(process.env['LONG']);
const entryOf = { en: '/', vi: '/vi.html', lo: '/lo.html' } as const;

/** States that are seldom shown. */
const seldom: readonly (readonly [string, string])[] = [
  ['nothing found', '?screen=sources&q=zzzz'],
  ['an unknown exhibit', focusOf('nowhere')],
  ['nothing known yet', '?asOf=1995-01-01'],
  ['official only', '?evidence=official'],
];

const some: readonly (readonly [string, string])[] = [
  ['trade-growth', focusOf('trade-growth')],
  ['project-timeline', focusOf('project-timeline')],
  ['calendar', focusOf('calendar')],
  ['disagreements', focusOf('disagreements')],
  ['sources', '?screen=sources'],
  ['documents', '?screen=sources&ledger.tab=sources'],
  ['changes', '?screen=sources&ledger.tab=changes'],
  ['about', '?screen=about'],
  ...seldom,
];

const addresses = long ? [...screens.slice(1), ...seldom] : some;

const open = async (page: Page, path: string): Promise<void> => {
  await page.clock.setFixedTime(noonOf(today));
  await page.goto(path);
  await ready(page, today);
};

for (const language of languages) {
  test(`every screen speaks ${language}`, async ({ page }) => {
    test.setTimeout(long ? 600_000 : 120_000);
    await open(page, entryOf[language]);
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const words of await foreignWords(page, language)) found.push(`${name}: ${words}`);
    };
    await look('dashboard');
    for (const id of ['trade-total', 'trade-target', 'fdi-realised', 'attention']) {
      await exhibit(page, id).locator('button[data-claims]').first().click();
      await expect(evidence(page)).toBeVisible();
      await look(`evidence of ${id}`);
      await page.keyboard.press('Escape');
    }
    for (const [name, address] of addresses) {
      await turnTo(page, address);
      await look(name);
    }
    expect([...new Set(found)]).toEqual([]);
  });
}
