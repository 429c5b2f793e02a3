import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { LedgerHarness } from '../bench/harness/ledgerPage.ts';
import { serveHarness } from '../bench/harness/serve.mjs';

declare global {
  interface Window {
    readonly harness: LedgerHarness;
  }
}

let site: Awaited<ReturnType<typeof serveHarness>>;

test.beforeAll(async () => {
  site = await serveHarness();
});

test.afterAll(() => site.close());

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`${site.url}${address}`);
  await page.waitForFunction(() => 'harness' in window);
}

test('a page to which the browser refuses storage works in memory and says so', async ({ page }) => {
  await open(page, 'sandboxed/');
  await expect(page.evaluate(() => indexedDB.open('x'))).rejects.toThrow('SecurityError');
  expect(await page.evaluate(() => window.harness.tryLedger())).toEqual({
    persistence: 'memory',
    memoryReason: 'refused',
    batches: 1,
  });
});

test('two tabs stay in step, and a reload finds everything', async ({ context, page }) => {
  const other = await context.newPage();
  await open(page);
  await open(other);
  await other.evaluate(() => window.harness.listen());
  const workspaceId = await page.evaluate(() => window.harness.addWorkspace('Huyện'));
  await expect.poll(() => other.evaluate(() => window.harness.heard())).toContain('workspaces');
  await page.evaluate((id) => window.harness.addBatch(id, 'a', 5_000_000), workspaceId);
  const backup = await other.evaluate((id) => window.harness.addBatch(id, 'b', 100), workspaceId);
  await expect.poll(() => other.evaluate(() => window.harness.heard())).toContain('data');
  await page.reload();
  await page.waitForFunction(() => 'harness' in window);
  expect(await page.evaluate((id) => window.harness.backupFingerprint(id), workspaceId)).toBe(backup);
});

test('killed at random moments, the browser keeps every committed batch and no half one', () => {
  test.setTimeout(120_000);
  const script = fileURLToPath(import.meta.resolve('../bench/killCycles.mjs'));
  const { status, stdout, stderr } = spawnSync('node', [script], {
    encoding: 'utf8',
    // Each cycle starts where the last was killed; the script alone goes through 20.
    env: { KILL_CYCLES: '8', ...process.env },
  });
  expect(`${stdout}${stderr}`).toMatch(/\d+ kills/);
  expect(status, stderr).toBe(0);
});
