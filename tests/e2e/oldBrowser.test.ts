import { expect } from '@playwright/test';
import { openAt } from './support/openApp.ts';
import { refuseStorage } from './support/refuseStorage.ts';
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

test('where storage is refused the app works and says what is not kept', async ({ page }) => {
  await page.addInitScript(refuseStorage);
  await openAt(page);
  await expect(page.locator('[data-panel="headline"]')).toContainText('6/61');
  const notice = page.getByRole('status').filter({ hasText: 'Trình duyệt không cho lưu trên máy này' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Đóng' }).click();
  await expect(notice).toBeHidden();
  await page.getByRole('navigation').getByRole('link', { name: 'Xếp hạng' }).click();
  await expect(page.locator('[data-panel="ranking"]')).toContainText('6/61');
});
