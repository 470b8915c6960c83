/** The dashboard and a focus view in Vietnamese and Lao, on a desk and on a phone; the timeline's pictures are its own. */
import { focusOf } from './support/built.ts';
import { expect, test } from './support/page.ts';
import { looksAsKept } from './support/picture.ts';
import { visit } from './support/visit.ts';

const sizes = {
  desk: { width: 1366, height: 768 },
  phone: { width: 360, height: 740 },
} as const;

for (const language of ['vi', 'lo'] as const)
  for (const [name, viewport] of Object.entries(sizes)) {
    test.describe(`${language}, ${name}`, () => {
      // A browser of that language is offered no other.
      test.use({ viewport, locale: language });

      test('the dashboard looks as kept', async ({ page }) => {
        await visit(page, `${language}.html`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await looksAsKept(page, `dashboard-${language}-${name}`);
      });

      test('a focus view looks as kept', async ({ page }) => {
        await visit(page, `${language}.html${focusOf('trade-growth')}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await looksAsKept(page, `focus-${language}-${name}`);
      });
    });
  }
