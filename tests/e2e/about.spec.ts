/** The screen About: its contents lead where they say, a link to a section arrives there, statements open. */
import { expect, test } from './support/page.ts';
import { evidence, figure, visit } from './support/visit.ts';

test.use({ viewport: { width: 1366, height: 768 } });

test('the contents lead to their sections, and a link to one arrives there', async ({ page }) => {
  await visit(page);
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this dashboard');
  await expect(page).toHaveTitle(/^About/);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  for (const link of await contents.getByRole('link').all()) {
    const name = await link.innerText();
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toHaveCount(1);
  }
  await contents.getByRole('link', { name: 'Questions and answers' }).click();
  const questions = page.getByRole('heading', { name: 'Questions and answers' });
  await expect(questions).toBeInViewport();
  await expect(page).toHaveURL(/\?screen=about#questions$/);
  await visit(page, '?screen=about#questions');
  await expect(questions).toBeInViewport();
});

test('a statement with neither number nor date has its evidence too', async ({ page }) => {
  await visit(page, '?screen=about');
  await figure(page.locator('[data-question="3"]'), 'a-cyber').click();
  await expect(evidence(page)).toHaveAttribute('data-evidence', 'a-cyber');
  for (const words of ['pledge', 'Said by', 'uncorroborated', 'Global Market Today'])
    await expect(evidence(page)).toContainText(words);
});

test('among official voices the article is missing, and said to be', async ({ page }) => {
  await visit(page, '?screen=about&evidence=official');
  const article = page.locator('[data-question="4"] [data-side="article"]');
  await expect(article).toContainText('3 statements are not shown');
  await expect(page.locator('[data-question="4"] [data-side="record"] li')).toHaveCount(1);
});
