/** Every exhibit in every language: it stands, and in Lao no Latin word is left but in names and marked text. */
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { servedData } from '../../scripts/served-data.mjs';
import { Specimen } from '../../src/app/gallery/gallery.tsx';
import { wordingsOf } from '../../src/data/files.ts';
import { exhibits } from '../../src/exhibits/list.ts';
import { holdNames } from '../../src/i18n/catalogue.ts';
import { TextContext } from '../../src/i18n/context.tsx';
import { createText } from '../../src/i18n/translate.ts';
import { asKnown } from '../support/record.ts';

const data = asKnown('2026-11-24');

beforeAll(() => {
  const served = servedData();
  for (const language of ['vi', 'lo'] as const)
    for (const share of ['', '-more'])
      holdNames(language, wordingsOf(served[`names-${language}${share}.json`] ?? '[]'));
});

const drawn = (id: string, language: 'vi' | 'lo'): Element => {
  const exhibit = exhibits.find((one) => one.id === id);
  const stand = document.createElement('div');
  if (!exhibit) return stand;
  const html = renderToString(
    <TextContext value={createText(language)}>
      <Specimen exhibit={exhibit} medium="focus" data={data} />
    </TextContext>,
  );
  stand.innerHTML = html;
  return stand;
};

/** Signs that every language writes in Latin letters. */
const everywhere = new Set([
  // Status letters beside a figure, as in statistical yearbooks.
  'ev',
  'USD',
  'MW',
  'GWh',
  'kV',
  'km',
  'GDP',
  'FDI',
  'QR',
  'Enter',
  'VnExpress',
]);

describe.each(exhibits.map(({ id }) => id))('%s', (id) => {
  test.each(['vi', 'lo'] as const)('in %s', (language) => {
    const stand = drawn(id, language);
    expect(stand.querySelector('[data-headline]')?.textContent).not.toBe('');
    for (const marked of stand.querySelectorAll('[lang], [data-name]')) marked.remove();
    const mixed = /undefined|NaN|\b(?:billion|million|September|October)\b/.exec(stand.textContent);
    expect(mixed?.[0]).toBeUndefined();
    const latin = [...(stand.textContent.match(/[A-Za-z]{2,}/g) ?? [])];
    if (language === 'lo') expect(latin.filter((word) => !everywhere.has(word))).toEqual([]);
  });
});
