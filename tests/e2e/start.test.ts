import { expect } from '@playwright/test';
import { addressOf, goTo, openAt, views } from './support/openApp.ts';
import { test } from './support/guardedTest.ts';

test('a bare address shows where Hà Tĩnh stands in PAPI 2024', async ({ page }) => {
  await openAt(page);
  const headline = page.locator('[data-panel="headline"]');
  await expect(headline).toContainText('45,55');
  await expect(headline).toContainText('6/61');
  await expect(headline).toContainText('+0,12');
  await expect(headline).toContainText(/7\s*→\s*5/);
  await expect(page).toHaveTitle(/Hà Tĩnh · PAPI 2024/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('every screen answers in sentences and names its sources', async ({ page }) => {
  await openAt(page);
  for (const view of views) {
    await goTo(page, { view });
    const panels = page.locator(`[data-view="${view}"] [data-panel]`);
    // A deck draws its slides once what readers kept is read.
    await expect(panels.first(), view).toBeAttached();
    for (const panel of await panels.all()) {
      const name = `${view}/${await panel.getAttribute('data-panel')}`;
      // The header of a profile is headed by the screen's own title, the form of a plan by its summary.
      if (!name.endsWith('/unitHeader') && !name.endsWith('/writePlan'))
        await expect(
          // A deck's small slides are pictures to screen readers: the headings are there, but not for them.
          view === 'briefing' ? panel.locator('h2').first() : panel.getByRole('heading', { level: 2 }),
          name,
        ).not.toBeEmpty();
      expect((await panel.innerText()).length, name).toBeGreaterThan(20);
    }
  }
});

test('page and server forbid foreign hosts and eval', async ({ page, request }) => {
  const response = await request.get(addressOf({}));
  const header = response.headers()['content-security-policy'] ?? '';
  await page.goto(addressOf({}));
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const policy of [header, meta ?? '']) {
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toMatch(/https?:|wss?:|\*/);
  }
  expect(header).toContain("frame-ancestors 'none'");
});

test('the guard sees what a page sends elsewhere', async ({ page, guard }) => {
  await openAt(page, { view: 'data' });
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
