import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { districtBatches } from '../support/districtBatches.ts';
import { backupOf } from './support/backups.ts';
import { test } from './support/guardedTest.ts';
import { openAt } from './support/openApp.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { manageWorkspaces, openRestored } from './support/workspaces.ts';

const name = 'Huyện Minh Họa';

/** Opens the ledger's database as a release of the future would, in a page of the same site. */
const openAsNewer = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cchc-ledger', 99);
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
      }),
  );

test('when a newer release takes the data over, the page says so and goes on showing what it has', async ({
  page,
  context,
  guard,
}) => {
  // The other page is a picture, for which the browser looks for an icon.
  guard.expectErrors(/404/);
  await openRestored(page, name, await backupOf(name, districtBatches()));
  const other = await context.newPage();
  await other.goto('/icon.svg');
  await openAsNewer(other);
  const notice = page.getByRole('alert').filter({ hasText: 'Mất kết nối với số liệu đã lưu' });
  await expect(notice).toContainText('Hãy tải lại trang này để tiếp tục');
  await expect(page.locator('[data-panel="headline"]')).toContainText('81,00');
  expect(await seriousFindings(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Tải lại trang' }).click();
  // This release cannot read what the newer one wrote.
  await expect(page.getByText('do bản phần mềm mới hơn ghi').first()).toBeVisible();
  await expect(page.getByText('Những gì bạn nạp từ bây giờ chỉ nằm trong bộ nhớ')).toBeVisible();
  await expect(page.locator('[data-panel="headline"]')).toContainText('45,55');
});

test('without room nothing half is stored, and work goes on in memory', async ({ page }) => {
  await page.addInitScript(() => {
    for (const method of ['add', 'put'] as const) {
      const { [method]: write } = IDBObjectStore.prototype;
      IDBObjectStore.prototype[method] = function full(value: unknown, key?: IDBValidKey) {
        if (this.name === 'pieces') throw new DOMException('full', 'QuotaExceededError');
        return write.call(this, value, key);
      };
    }
  });
  await openAt(page, { view: 'overview' });
  const backup = await backupOf(name, districtBatches());
  const dialog = await manageWorkspaces(page);
  const choose = dialog.locator('input[type="file"]');
  await choose.setInputFiles({ name: 'a.cchc', mimeType: '', buffer: backup });
  await expect(dialog.getByRole('alert')).toContainText('Hết chỗ lưu trong trình duyệt.');
  // The two that come with the app.
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Làm tiếp trong bộ nhớ' }).click();
  await expect(dialog).toContainText('Chỉ giữ trong bộ nhớ: đóng trang là mất.');
  await choose.setInputFiles({ name: 'a.cchc', mimeType: '', buffer: backup });
  await dialog.getByText(`Đã khôi phục «${name}».`).waitFor();
  await dialog.getByRole('button', { name: `Mở ${name}`, exact: true }).click();
  await expect(page.locator('[data-panel="headline"]')).toContainText('81,00');
  await expect(page.getByText('Những gì bạn nạp từ bây giờ chỉ nằm trong bộ nhớ')).toBeVisible();
});
