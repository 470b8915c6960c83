/** From the first paint on, no entry shows a word of another language, however slow the network. */
import type { Page } from '@playwright/test';
import type { Language } from '../../src/domain/language.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { lo } from '../../src/i18n/messages/lo.ts';
import { vi } from '../../src/i18n/messages/vi.ts';
import { expect, test } from './support/page.ts';
import { noonOf, today } from './support/visit.ts';

type Tree = { readonly [key: string]: string | Tree };
const wordsOf = (tree: Tree): readonly string[] =>
  Object.values(tree)
    .flatMap((value) => (typeof value === 'string' ? [value] : wordsOf(value)))
    .filter((words) => /\p{L}{3}/u.test(words) && !words.includes('{'));

const catalogue = { en: wordsOf(en), vi: wordsOf(vi), lo: wordsOf(lo) };
const said = (language: Language): readonly string[] => {
  const others = new Set(
    (['en', 'vi', 'lo'] as const).flatMap((one) => (one === language ? [] : catalogue[one])),
  );
  return catalogue[language].filter((words) => !others.has(words));
};

/** As index.html has it, before any script. */
const loading = {
  en: 'Loading the figures…',
  vi: 'Đang tải số liệu…',
  lo: 'ກຳລັງໂຫຼດຕົວເລກ…',
} as const;

/** Slower than slow 4G, so that there are many frames before the scripts have arrived. */
const slow = {
  offline: false,
  latency: 200,
  downloadThroughput: 120_000,
  uploadThroughput: 60_000,
};

/** Every text that was in view in any frame, over all documents of the visit. */
const recorded = async (page: Page): Promise<ReadonlySet<string>> => {
  const seen = new Set<string>();
  await page.exposeFunction('seeTexts', (texts: readonly string[]) => {
    for (const text of texts) seen.add(text);
  });
  await page.addInitScript(() => {
    const known = new Set<string>();
    const look = (): void => {
      const fresh: string[] = [];
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
        const at = node.parentElement;
        if (words === '' || known.has(words) || !at || at.closest('head, [data-action="lang"]'))
          continue;
        const box = at.getBoundingClientRect();
        const isSeen = at.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        if (!isSeen || box.width <= 1 || box.bottom < 0 || box.top > innerHeight) continue;
        known.add(words);
        fresh.push(words);
      }
      if (fresh.length > 0)
        (Reflect.get(globalThis, 'seeTexts') as (texts: string[]) => void)(fresh);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return seen;
};

const visitSlowly = async (page: Page, path: string): Promise<void> => {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', slow);
  await page.clock.setFixedTime(noonOf(today));
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 40_000 });
};

const cases: readonly (readonly [string, Language, string, Language?])[] = [
  ['index.html', 'en', '/'],
  ['vi.html', 'vi', '/vi.html'],
  ['lo.html', 'lo', '/lo.html'],
  ['a remembered choice of Lao', 'lo', '/', 'lo'],
  ['a remembered choice of Vietnamese', 'vi', '/', 'vi'],
  ['?lang=lo at the front door', 'lo', '/?lang=lo'],
];

for (const [name, language, path, remembered] of cases)
  test(`${name}: one language from the first paint on`, async ({ page }) => {
    test.slow();
    if (remembered !== undefined)
      await page.addInitScript((kept) => {
        localStorage.setItem('preferences', JSON.stringify({ language: kept }));
      }, remembered);
    const seen = await recorded(page);
    await visitSlowly(page, path);
    const own = said(language).filter((words) => seen.has(words));
    expect(own.length, 'its own words are recognised').toBeGreaterThan(10);
    const others = (['en', 'vi', 'lo'] as const)
      .filter((one) => one !== language)
      .flatMap((one) => [...said(one), loading[one]])
      .filter((words) => seen.has(words));
    expect(others).toEqual([]);
  });
