import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openAt, settle } from './support/openApp.ts';
import { test } from './support/guardedTest.ts';
import { builtFolder } from './support/moduleGraph.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the service worker has stored every file of the release. */
async function storedForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return keys.flat().some((request) => /duckdb.*\.wasm/.test(request.url));
      }),
    )
    .toBe(true);
}

async function showsRealNumbers(page: Page): Promise<void> {
  await settle(page, 'overview');
  await expect(page.locator('[data-panel="headline"]')).toContainText('45,55');
  await page.getByRole('navigation').getByRole('link', { name: 'Xếp hạng' }).click();
  await settle(page, 'ranking');
  await expect(page.locator('[data-panel="ranking"]')).toContainText('Quảng Ninh');
  await expect(page.locator('[data-panel="ranking"]')).toContainText('1/61');
}

test('with the network cut the app reloads and shows real numbers', async ({ page, context }) => {
  await openAt(page);
  await storedForOffline(page);
  await context.setOffline(true);
  await page.reload();
  await showsRealNumbers(page);
  await page.goto('/?view=unit&year=2022&unit=22&some=thing');
  await settle(page, 'unit');
  await expect(page).toHaveTitle(/Quảng Ninh · PAPI 2022/);
});

test('with the server gone a new tab opens the app', async ({ context }) => {
  const port = 4175;
  const server = spawn('npx', ['--no-install', 'vite', 'preview', '--outDir', builtFolder, '--port', String(port), '--strictPort'], {
    detached: true,
    stdio: 'ignore',
  });
  const stop = (): void => {
    if (server.exitCode === null && server.pid !== undefined) process.kill(-server.pid);
  };
  try {
    const address = `http://localhost:${port}/`;
    await expect.poll(() => fetch(address).then(({ ok }) => ok, () => false), { timeout: 20_000 }).toBe(true);
    const first = await context.newPage();
    await first.goto(address);
    await settle(first, 'overview');
    await storedForOffline(first);
    stop();
    await once(server, 'exit');
    const second = await context.newPage();
    await second.goto(address);
    await showsRealNumbers(second);
  } finally {
    stop();
  }
});
