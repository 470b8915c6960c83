/** Words on the page that are not of its language: what a reader of Lao or Vietnamese would stumble over. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Language } from '../../../src/domain/language.ts';
import { enAbout } from '../../../src/i18n/messages/en-about.ts';
import { enEvidence } from '../../../src/i18n/messages/en-evidence.ts';
import { enLedger } from '../../../src/i18n/messages/en-ledger.ts';
import { en } from '../../../src/i18n/messages/en.ts';
import { claims } from './built.ts';

/** Signs and names of things that every language writes in Latin letters. */
const everywhere =
  'USD MW GWh kV km ha GDP FDI QR ASEAN EVN COD PPP CC BY MIT OFL CSV JSON EDTF ISO SDMX WCAG AA VN LA ' +
  'Enter Esc Escape Tab Shift Ctrl PageUp PageDown Home End Chromium VnExpress The Laotian Times ev';

type Tree = { readonly [key: string]: string | Tree };
const messages = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : messages(value)));

const english = [en, enAbout, enEvidence, enLedger]
  .flatMap((tree) => messages(tree))
  .filter((message) => /[A-Za-z]{3}/.test(message) && !/\{|^VnExpress$/.test(message));

/** Latin words in names of the data: they stand in labels that cannot mark them. */
const latinNames = (language: Language): string[] =>
  language === 'en'
    ? []
    : ['', '-more']
        .flatMap(
          (share) =>
            JSON.parse(
              readFileSync(
                new URL(`../../../dist/data/names-${language}${share}.json`, import.meta.url),
                'utf8',
              ),
            ) as { words: string }[],
        )
        .map(({ words }) => words)
        // A label may hold a source's own words.
        .concat(claims.flatMap(({ said }) => said ?? []))
        .flatMap((words) => words.match(/[A-Za-z]{2,}/g) ?? []);

const wordsOfOthers: Readonly<Record<Language, string>> = {
  en: '\\b(?:tỷ|triệu|tháng|năm|quý)\\b|[\\u0e80-\\u0eff]',
  vi: '\\b(?:billion|million|January|February|April|June|July|August|September|October|November|December)\\b|[\\u0e80-\\u0eff]',
  lo: '\\b(?:billion|million|tỷ|triệu|tháng|năm)\\b',
};

type Known = {
  readonly language: Language;
  readonly everywhere: readonly string[];
  readonly names: readonly string[];
  readonly english: readonly string[];
  readonly others: string;
};

/** Runs in the page. */
const read = ({
  language,
  everywhere: common,
  names,
  english: messagesOf,
  others,
}: Known): string[] => {
  const found = new Set<string>();
  const isCommon = new Set(common);
  const isName = new Set([...common, ...names]);
  const isEnglish = new Set(messagesOf);
  const foreign = new RegExp(others);
  const excused = 'body [lang], [data-name], script, style, noscript, kbd, code, #notice';
  const look = (text: string, at: Element, allowed: ReadonlySet<string>): void => {
    const words = text.replace(/\s+/g, ' ').trim();
    const where = `${at.closest('[data-exhibit]')?.getAttribute('data-exhibit') ?? at.tagName}: ${words.slice(0, 100)}`;
    if (/undefined|NaN|\[object/.test(words)) found.add(`broken, ${where}`);
    if (/^[a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)+$/.test(words)) found.add(`a raw key, ${where}`);
    if (foreign.test(words)) found.add(`another language, ${where}`);
    if (language === 'vi' && isEnglish.has(words) && !allowed.has(words))
      found.add(`English, ${where}`);
    if (language === 'lo')
      for (const run of words.match(/[A-Za-z]{2,}/g) ?? [])
        if (!allowed.has(run)) found.add(`Latin letters “${run}”, ${where}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.parentElement;
    if (at && !at.closest(excused)) look(node.nodeValue ?? '', at, isCommon);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
    for (const element of document.querySelectorAll(`[${name}]`))
      if (!element.closest('body [lang], #notice'))
        look(element.getAttribute(name) ?? '', element, isName);
  look(document.title, document.documentElement, isName);
  return [...found];
};

export const foreignWords = async (page: Page, language: Language): Promise<readonly string[]> =>
  page.evaluate(read, {
    language,
    everywhere: everywhere.split(' '),
    names: latinNames(language),
    english,
    others: wordsOfOthers[language],
  });
