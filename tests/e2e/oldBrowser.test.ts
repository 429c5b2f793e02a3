import { expect } from '@playwright/test';
import { test } from './support/guardedTest.ts';

test('without WebAssembly exceptions it says which browsers work', async ({ page, guard }) => {
  guard.expectErrors(/EngineUnsupportedError/);
  await page.addInitScript(() => {
    WebAssembly.validate = () => false;
  });
  await page.goto('/');
  const advice = page.getByRole('alert');
  await expect(advice).toContainText('Trình duyệt này không chạy được phần xử lý số liệu');
  await expect(advice).toContainText(/Chrome.*Edge.*Firefox.*Safari/);
  await expect(advice).toContainText('WebAssembly exceptions');
});

test('without WebAssembly it says which browsers work', async ({ page, guard }) => {
  guard.expectErrors(/EngineUnsupportedError/);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebAssembly');
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(/Chrome.*Edge.*Firefox.*Safari.*WebAssembly/);
});
