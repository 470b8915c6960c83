/** The names served first are all that the dashboard says: on the day of the data, long after it, and with official voices only. */
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { servedData } from '../../scripts/served-data.mjs';
import { Dashboard } from '../../src/app/dashboard.tsx';
import { wordingsOf } from '../../src/data/files.ts';
import { holdNames } from '../../src/i18n/catalogue.ts';
import { TextContext } from '../../src/i18n/context.tsx';
import { createText } from '../../src/i18n/translate.ts';
import { asKnown } from '../support/record.ts';

const served = servedData();
const namesOf = (share: string): ReadonlyMap<string, string> =>
  wordingsOf(served[`names-lo${share}.json`] ?? '[]');

const days = [
  [undefined, 'all'],
  ['2024-06-30', 'all'],
  ['2029-01-01', 'official'],
] as const;

const drawn = (): readonly string[] =>
  days.map(([day, evidence]) => {
    const data = asKnown(day, evidence);
    return renderToString(
      <TextContext value={createText('lo')}>
        <Dashboard data={data} later={data} />
      </TextContext>,
    );
  });

test('with the rest of the names the dashboard says nothing else', () => {
  holdNames('lo', namesOf(''));
  const before = drawn();
  // Names do matter: without any it would say all in English.
  expect(before[0]).toContain('ວຽງຈັນ');
  holdNames('lo', namesOf('-more'));
  expect(drawn()).toEqual(before);
});
