import { expect } from '@playwright/test';
import { test as guarded } from './support/guardedTest.ts';
import { settle } from './support/openApp.ts';
import { test } from './support/startedApp.ts';

guarded(
  'a bare address shows where Hà Tĩnh stands, under a policy without foreign hosts and eval',
  async ({ page }) => {
    const response = await page.goto('/');
    await settle(page, 'overview');
    const headline = page.locator('[data-panel="headline"]');
    await expect(headline).toContainText('45,55');
    await expect(headline).toContainText('6/61');
    await expect(headline).toContainText('+0,12');
    await expect(headline).toContainText(/7\s*→\s*5/);
    await expect(page).toHaveTitle(/Hà Tĩnh · PAPI 2024/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');

    const header = response?.headers()['content-security-policy'] ?? '';
    const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    for (const policy of [header, meta ?? '']) {
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
      expect(policy).not.toContain("'unsafe-eval'");
      expect(policy).not.toMatch(/https?:|wss?:|\*/);
    }
    expect(header).toContain("frame-ancestors 'none'");
  },
);

test('the guard sees what a page sends elsewhere', async ({ page, guard }) => {
  guard.expectErrors(/elsewhere\.example/);
  const isRefused = await page.evaluate(() =>
    fetch('https://elsewhere.example/figures.csv').then(
      () => false,
      () => true,
    ),
  );
  expect(isRefused).toBe(true);
  expect([...guard.errors, ...guard.foreignRequests].join('\n')).toContain('elsewhere.example');
});
