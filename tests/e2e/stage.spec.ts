/** Every slide of every deck, at the sizes projectors have, in three languages: read off the wall as it is drawn. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/page.ts';
import { stageFaults } from './support/stage-faults.ts';
import { isOn, present } from './support/talk.ts';
import { turnTo } from './support/visit.ts';

const decks = { brief: 7, trade: 6, investment: 8, projects: 6, full: 15 } as const;
type Deck = keyof typeof decks;

const every = {
  sizes: ['1024x768', '1280x720', '1280x800', '1920x1080', '1920x1200', '3840x2160'],
  languages: ['en', 'vi', 'lo'],
  decks: Object.keys(decks) as readonly Deck[],
} as const;

/** The narrowest stage in the language of the longest names, and the usual one in the language of the tallest letters. */
const sample = [
  { size: '1024x768', language: 'vi', deck: 'full' },
  { size: '1920x1080', language: 'lo', deck: 'full' },
] as const;

type Cell = { readonly size: string; readonly language: string; readonly deck: Deck };

const cells: readonly Cell[] = process.env['LONG']
  ? every.languages.flatMap((language) =>
      every.sizes.flatMap((size) => every.decks.map((deck) => ({ size, language, deck }))),
    )
  : sample;

/** As it is when all its steps have been taken; `data-ready` waits for its letters. */
const whole = (deck: Deck, language: string, slide: number): string =>
  `&deck=${deck}&lang=${language}&slide=${String(slide)}&step=9`;

const at = async (page: Page, size: string): Promise<void> => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  await page.setViewportSize({ width, height });
};

for (const { size, language, deck } of cells)
  test(`${language} ${size} ${deck}: nothing clipped, met, cut, small or faint`, async ({
    page,
  }) => {
    await at(page, size);
    await present(page, whole(deck, language, 1));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const faults: string[] = [];
    for (let slide = 1; slide <= decks[deck]; slide += 1) {
      if (slide > 1) await turnTo(page, `?screen=present${whole(deck, language, slide)}`);
      await isOn(page, slide);
      for (const fault of await stageFaults(page)) faults.push(`${String(slide)} ${fault}`);
    }
    expect(faults).toEqual([]);
  });
