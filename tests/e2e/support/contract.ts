/** What the page contract asks of every screen, read off the page at once. */
import type { Page } from '@playwright/test';

export type Breach = { readonly rule: string; readonly where: string };

type Known = {
  readonly claims: readonly string[];
  readonly measures: readonly string[];
  /** Selector of the part that is read; else the whole page. */
  readonly within?: string;
};

/** Runs in the page. */
const read = (known: Known): Breach[] => {
  const breaches: Breach[] = [];
  const root = known.within ? document.querySelector(known.within) : document.documentElement;
  if (!root) return [{ rule: 'nothing is there', where: known.within ?? '' }];
  const claims = new Set(known.claims);
  const measures = new Set(known.measures);
  const kinds = new Set(['reported', 'target', 'forecast', 'pledge', 'derived']);
  const notData = new Set('axis control count ordinal version help clock name'.split(' '));
  const media = new Set(['card', 'focus', 'slide', 'print']);
  const relations = new Set(['conflict', 'revision', 'inconsistency']);
  const control = 'input, select, option, textarea, button:not([data-claims])';
  const excused = `[data-claims], [data-not-data], cite, q, blockquote, kbd, ${control}`;
  // Money and percentages are figures even where other digits are none.
  const plain = `[data-claims], [data-not-data="axis"], [data-not-data="control"], [data-not-data="help"], ${control}`;
  const money =
    /(?:US\$|[$€₫₭])\s*\p{Nd}|\p{Nd}[\d.,]*\s*(?:%|per ?cent|(?:billion|million|trillion)\b)/iu;

  const moneyBare = 'money or percentage without claims';
  const moneyQuoted = 'money or percentage quoted without claims';

  const placeOf = (element: Element | null): string => {
    const exhibit = element?.closest('[data-exhibit]')?.getAttribute('data-exhibit') ?? 'page';
    const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 90);
    return `${exhibit}: <${element?.tagName.toLowerCase() ?? '?'}> ${text}`;
  };
  const breach = (rule: string, element: Element | null): void => {
    breaches.push({ rule, where: placeOf(element) });
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!at || at.closest('script, style, noscript, template')) continue;
    if (/\p{Nd}/u.test(text) && !at.closest(excused)) breach('a bare digit', at);
    if (money.test(text) && !at.closest(plain))
      breach(at.closest('cite, q, blockquote') ? moneyQuoted : moneyBare, at);
  }
  for (const element of root.querySelectorAll('[data-not-data]')) {
    const value = element.getAttribute('data-not-data') ?? '';
    if (!notData.has(value)) breach(`data-not-data="${value}"`, element);
  }
  for (const element of root.querySelectorAll('[data-claims]')) {
    const ids = (element.getAttribute('data-claims') ?? '').split(' ').filter(Boolean);
    if (ids.length === 0) breach('data-claims names no claim', element);
    for (const id of ids) if (!claims.has(id)) breach(`unknown claim ${id}`, element);
    const kind = element.getAttribute('data-kind') ?? '';
    if (!kinds.has(kind)) breach(`data-kind="${kind}"`, element);
  }
  for (const element of root.querySelectorAll('[data-exhibit]')) {
    const medium = element.getAttribute('data-medium') ?? '';
    if (!media.has(medium)) breach(`data-medium="${medium}"`, element);
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const name = element.getAttribute('aria-label') ?? named;
    if (name.trim() === '') breach('an exhibit without a name', element);
    const region = element.matches('section, [role="region"]');
    if (!region) breach('an exhibit that is no region', element);
    if (!element.querySelector('h1, h2, h3, h4')) breach('an exhibit without a heading', element);
    const headline = element.querySelector('[data-headline]')?.textContent.trim() ?? '';
    if (headline === '') breach('an exhibit without a headline', element);
  }
  for (const element of root.querySelectorAll('[data-conflict]')) {
    const key = element.getAttribute('data-conflict') ?? '';
    if (key.split('|').length !== 6) breach(`conflict key ${key}`, element);
    if (!measures.has(key.split('|')[0] ?? '')) breach(`conflict on no measure: ${key}`, element);
    const relation = element.getAttribute('data-relation') ?? '';
    if (!relations.has(relation)) breach(`data-relation="${relation}" on ${key}`, element);
  }
  return breaches;
};

/** Breaches, each once, with how often it occurs; money in titles and quotations apart from the rest. */
export const breachesOn = async (
  page: Page,
  known: Known,
  which: 'all but quoted money' | 'quoted money' = 'all but quoted money',
): Promise<readonly string[]> => {
  const found = await page.evaluate(read, known);
  const all = found
    .filter(({ rule }) => (which === 'quoted money') === rule.includes('quoted'))
    .map(({ rule, where }) => `${rule} — ${where}`);
  return [...new Set(all)].map((line) => {
    const times = all.filter((other) => other === line).length;
    return times > 1 ? `${line} (${String(times)}×)` : line;
  });
};
