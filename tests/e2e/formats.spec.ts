/** The browser has no Lao locale and answers in English: what counts is what it shows. */
import { build } from 'vite';
import { languages } from '../../src/domain/language.ts';
import { casesOf, plainForm, type Case } from '../support/formats.ts';
import { expect, test } from './support/page.ts';

const bundled = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'tests/support/ask-formats.ts', formats: ['iife'], name: 'formats' },
    },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
};

test('numbers and dates have the form of the locale data, in the browser', async ({ page }) => {
  await page.goto('about:blank');
  await page.evaluate(`${await bundled()};globalThis.formats = formats;`);
  const supported = await page.evaluate(() => Intl.NumberFormat.supportedLocalesOf('lo').length);
  for (const language of languages) {
    const cases = casesOf(language);
    const isDate = ({ ask }: Case): boolean => /^(?:day|month)/.test(ask);
    expect(cases.filter(isDate).length).toBeGreaterThanOrEqual(200);
    expect(cases.filter((one) => !isDate(one)).length).toBeGreaterThanOrEqual(200);
    const said = await page.evaluate(
      (all) =>
        all.map((one) =>
          (Reflect.get(globalThis, 'formats') as { asked: (of: Case) => string }).asked(one),
        ),
      cases as Case[],
    );
    expect(said.map(plainForm), `${language}, of ${String(supported)} Lao locales`).toEqual(
      cases.map(({ expected }) => plainForm(expected)),
    );
  }
});
