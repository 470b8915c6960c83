/** Themes: chosen, shared, remembered, followed; and legible in every one. */
import { AxeBuilder } from '@axe-core/playwright';
import { screens } from './support/built.ts';
import { faintIn } from './support/contrast.ts';
import { expect, test } from './support/page.ts';
import { visit } from './support/visit.ts';

const themes = ['light', 'dark', 'contrast'] as const;
const long = Boolean(process.env['LONG']);

test('a theme is chosen, shared by the address and remembered without it', async ({ page }) => {
  await visit(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.locator('[data-action="theme"]').selectOption('dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveURL(/[?&]theme=dark/);
  await visit(page);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-action="theme"]')).toHaveValue('dark');
  // Somebody else's address shows theirs, and changes nothing for good.
  await visit(page, '?theme=contrast');
  await expect(html).toHaveAttribute('data-theme', 'contrast');
  await visit(page);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.locator('[data-action="theme"]').selectOption('system');
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('without a choice the system is followed, also while the page is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
});

test('a theme that does not exist is tidied away', async ({ page }) => {
  await visit(page, '?theme=pink');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

for (const theme of themes)
  test(`every label and mark stands out: ${theme}`, async ({ page }) => {
    await visit(page, theme === 'light' ? '' : `?theme=${theme}`);
    expect(await faintIn(page)).toEqual([]);
  });

test('every label and mark stands out in the reader’s own colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page);
  expect(await faintIn(page)).toEqual([]);
});

/** Every screen, theme and width is an hour's quarter: that is the long run's. */
const swept = long
  ? themes.flatMap((theme) =>
      [320, 768, 1366, 1920].flatMap((width) =>
        screens.map(([name, address]) => [theme, width, name, address] as const),
      ),
    )
  : ([['dark', 320, 'dashboard', '']] as const);

for (const [theme, width, name, address] of swept)
  test(`no violation: ${name}, ${theme}, ${String(width)} px`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 800 });
    const joint = address === '' ? '?' : `${address}&`;
    await visit(page, theme === 'light' ? address : `${joint}theme=${theme}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(' | ')}`,
      ),
    ).toEqual([]);
  });
