import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { settle } from './support/openApp.ts';
import { test } from './support/guardedTest.ts';
import { builtFolder } from './support/moduleGraph.ts';
import { startPreview } from './support/previewServer.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the service worker has stored every file of the release. */
async function storedForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const isEngineStored = (): Promise<boolean> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().some((request) => /duckdb.*\.wasm/.test(request.url));
    });
  await expect.poll(isEngineStored).toBe(true);
}

async function showsRealNumbers(page: Page): Promise<void> {
  await settle(page, 'overview');
  await expect(page.locator('[data-panel="headline"]')).toContainText('45,55');
  await page.getByRole('navigation').getByRole('link', { name: 'Xếp hạng' }).click();
  await settle(page, 'ranking');
  await expect(page.locator('[data-panel="ranking"]')).toContainText('Quảng Ninh');
  await expect(page.locator('[data-panel="ranking"]')).toContainText('1/61');
}

test('a new release waits until the reader asks for it; with the server gone a new tab opens any link', async ({
  page,
  context,
  guard,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-release-'));
  cpSync(builtFolder, folder, { recursive: true });
  const server = await startPreview(folder, 4176);
  guard.expectServer(server.address);
  try {
    await page.goto(server.address);
    await settle(page, 'overview');
    await storedForOffline(page);
    // The first visit is not controlled by the worker it installed; a second one is.
    await page.reload();
    await settle(page, 'overview');
    await page.evaluate(() => {
      document.body.dataset.visit = 'this one';
    });
    appendFileSync(path.join(folder, 'sw.js'), '\n// a later release\n');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = page.getByRole('status').filter({ hasText: 'Có bản mới của phần mềm' });
    await expect(notice).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'Xếp hạng' }).click();
    await settle(page, 'ranking');
    await expect(page.locator('body')).toHaveAttribute('data-visit', 'this one');
    await notice.getByRole('button', { name: 'Tải lại và dùng bản mới' }).click();
    await expect(page.locator('body')).not.toHaveAttribute('data-visit', 'this one');
    await settle(page, 'ranking');
    await expect(notice).toBeHidden();

    await server.stop();
    const offline = await context.newPage();
    await offline.goto(server.address);
    await showsRealNumbers(offline);
    await offline.goto(`${server.address}?view=unit&year=2022&unit=22&some=thing`);
    await settle(offline, 'unit');
    await expect(offline).toHaveTitle(/Quảng Ninh · PAPI 2022/);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
