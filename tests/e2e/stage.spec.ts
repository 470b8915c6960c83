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

for (const [name, key] of [
  ['dark stage', 'i'],
  ['high contrast', 'h'],
] as const)
  test(`${name}: every slide of the full review has its contrast`, async ({ page }) => {
    await at(page, '1280x720');
    await present(page, whole('full', 'en', 1));
    await page.keyboard.press(key);
    await expect(page.locator(`[data-theme="${key === 'i' ? 'hall' : 'contrast'}"]`)).toHaveCount(
      1,
    );
    const faults: string[] = [];
    for (let slide = 1; slide <= decks.full; slide += 1) {
      if (slide > 1) await turnTo(page, `?screen=present${whole('full', 'en', slide)}`);
      await isOn(page, slide);
      for (const fault of await stageFaults(page)) faults.push(`${String(slide)} ${fault}`);
    }
    expect(faults).toEqual([]);
  });

test('the check sees letters that are small, faint, cut, met or off the stage, and faint marks', async ({
  page,
}) => {
  await at(page, '1280x720');
  await present(page, '&slide=2&step=9');
  expect(await stageFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const slide = document.querySelector('[data-current="true"]');
    const put = (words: string, style: string): void => {
      const line = document.createElement('p');
      line.textContent = words;
      for (const rule of style.split(';')) {
        const [name = '', value = ''] = rule.split(':');
        line.style.setProperty(name.trim(), value.trim());
      }
      slide?.append(line);
    };
    const own = 'position: absolute; font-size: 30px';
    put('tiny', `${own}; top: 300px; left: 4px; font-size: 13px`);
    put('pale', `${own}; top: 340px; left: 4px; color: #767676`);
    put('one', `${own}; top: 400px; left: 4px`);
    put('two', `${own}; top: 405px; left: 8px`);
    put('beyond', `${own}; top: 500px; left: 1250px; white-space: nowrap`);
    put(
      'a long line',
      `${own}; top: 600px; left: 4px; width: 40px; height: 30px; overflow: hidden`,
    );
    document
      .querySelector<SVGElement>('[data-current="true"] svg rect')
      ?.style.setProperty('fill', '#ccc');
  });
  const found = (await stageFaults(page)).join('\n');
  expect(found).toMatch(/^small 1\.81%: tiny$/m);
  expect(found).toMatch(/^faint 4\.5\d: pale$/m);
  expect(found).toMatch(/^meets: one \| two$/m);
  expect(found).toMatch(/^clipped: beyond$/m);
  expect(found).toMatch(/^cut: a long line$/m);
  expect(found).toMatch(/^faint mark 1\.\d+/m);
});
