/** After one visit the whole product works without a network; a newer version waits until it is asked for. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createServer } from '../../scripts/serve.mjs';
import { claims, screens } from './support/built.ts';
import { wordsOf } from './support/ink.ts';
import { expect, test } from './support/page.ts';
import { click, isOn, present } from './support/talk.ts';
import { evidence, exhibit, ready, today, turnTo, visit } from './support/visit.ts';

test.use({ serviceWorkers: 'allow', viewport: { width: 1366, height: 768 } });

/** The worker has fetched everything and holds this page. */
const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    );
  });

test('after one visit a whole deck is shown without a network, from a cold start', async ({
  page,
  context,
}) => {
  await visit(page);
  await kept(page);
  await page.close();
  await context.setOffline(true);
  const wall = await context.newPage();
  await present(wall, '&deck=full');
  for (let slide = 2; slide <= 15; slide += 1) {
    await click(wall, 'Shift+PageDown');
    await isOn(wall, slide);
    await expect(wall.locator('[data-current="true"] [data-slide-source]')).not.toBeEmpty();
  }
});

test('after one visit everything works without a network', async ({ page, context }) => {
  await visit(page);
  await kept(page);
  await page.close();
  await context.setOffline(true);
  const cold = await context.newPage();
  await visit(cold);
  for (const [name, address] of screens.slice(1)) {
    await turnTo(cold, address);
    await expect(cold.locator('main h1, main h2').first(), name).toBeVisible();
    await expect(cold.getByRole('alert').filter({ hasText: /\S/ }), name).toHaveCount(0);
  }

  await turnTo(cold, '?screen=sources');
  await cold.getByRole('searchbox').fill('rubber');
  await expect(cold.locator('[data-ledger] tbody tr').first()).toBeVisible();

  await turnTo(cold, '');
  expect(await cold.evaluate(() => document.fonts.check('13px "Noto Sans Variable"'))).toBe(true);
  const chart = exhibit(cold, 'trade-growth').locator('[data-drawing]');
  await chart.hover({ position: { x: 3, y: 3 } });
  await expect(chart).toHaveAttribute('data-drawing', 'instrument');
  await exhibit(cold, 'trade-total').locator('button[data-claims]').first().click();
  await expect(evidence(cold)).toContainText('Said by');
  await expect(evidence(cold)).not.toContainText('could not be loaded');
  await cold.keyboard.press('Escape');
  await cold.locator('[data-action="evidence"][data-value="official"]').click();
  await expect(cold).toHaveURL(/evidence=official/);
  expect(await wordsOf(exhibit(cold, 'trade-total'))).not.toMatch(/\b3\.8\b/);
});

test('the first visit itself goes on when the network goes', async ({ page, context }) => {
  await visit(page);
  await kept(page);
  await context.setOffline(true);
  const chart = exhibit(page, 'trade-growth').locator('[data-drawing]');
  await chart.hover({ position: { x: 3, y: 3 } });
  await expect(chart).toHaveAttribute('data-drawing', 'instrument');
});

test('with the worker at work served data still decides', async ({ page }) => {
  await visit(page);
  await kept(page);
  const changed = claims.map((claim) =>
    claim.measure === 'investment.projects' && claim.value === 276
      ? { ...claim, value: 277 }
      : claim,
  );
  await page.route('**/data/claims.json', (route) => route.fulfill({ json: changed }));
  await visit(page);
  expect(await wordsOf(exhibit(page, 'fdi-projects'))).toMatch(/\b277\b/);
});

test('a host that hangs: the kept copy is shown', async ({ page }) => {
  await visit(page);
  await kept(page);
  await page.route('**/data/*.json', () => undefined);
  await visit(page);
  expect(await wordsOf(exhibit(page, 'fdi-projects'))).toMatch(/\b276\b/);
});

test.describe('missing files', () => {
  test.use({ expectedComplaints: /404/ });

  test('what is missing stays missing, worker or not', async ({ page }) => {
    await visit(page);
    await kept(page);
    const statuses = await page.evaluate(() =>
      Promise.all(
        ['data/none.json', 'nowhere', 'nowhere/', 'assets/none.js'].map(
          async (path) => (await fetch(path)).status,
        ),
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404]);
    expect((await page.goto('/nowhere'))?.status()).toBe(404);
  });
});

test.describe('a newer version', () => {
  const updating = test.extend<{ readonly folder: string }>({
    folder: async ({ browserName }, provide) => {
      const folder = await mkdtemp(join(tmpdir(), `dist-${browserName}-`));
      await cp('dist', folder, { recursive: true });
      await provide(folder);
      await rm(folder, { recursive: true });
    },
    baseURL: async ({ folder }, provide) => {
      const host = createServer(folder);
      // Uncompressed: nobody has warmed this host.
      const server = http.createServer((request, response) => {
        request.headers['accept-encoding'] = 'identity';
        host.emit('request', request, response);
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as AddressInfo;
      await provide(`http://localhost:${String(port)}`);
      server.closeAllConnections();
      server.close();
    },
  });

  updating('is offered in one line, and taken when asked for', async ({ page, folder }) => {
    const change = async (file: string, from: RegExp, to: string): Promise<void> => {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      expect(text).toMatch(from);
      await writeFile(path, text.replace(from, to));
    };
    const offer = page.getByText('A newer version is ready.');
    const description = page.locator('meta[name="description"]');
    await visit(page);
    await kept(page);
    await visit(page);
    await expect(offer).toHaveCount(0);

    await change('index.html', /content="Trade, investment/, 'content="Newer: trade, investment');
    await change('sw.js', /(url:"index.html",revision:")[0-9a-f]+/, '$1newer');
    await visit(page);
    await expect(offer).toBeVisible();
    await expect(description).toHaveAttribute('content', /^Trade/);
    await page.locator('[data-action="later"]').click();
    await expect(offer).toHaveCount(0);

    // Nothing is forced: another visit shows the old version and offers the new one again.
    await visit(page);
    await expect(offer).toBeVisible();
    await expect(description).toHaveAttribute('content', /^Trade/);
    await page.locator('[data-action="update"]').click();
    await expect(description).toHaveAttribute('content', /^Newer/);
    await ready(page, today);
    await expect(offer).toHaveCount(0);
  });
});
