import { expect } from '@playwright/test';
import { districtBatches } from '../support/districtBatches.ts';
import { backupOf } from './support/backups.ts';
import { test as guarded } from './support/guardedTest.ts';
import { goTo } from './support/openApp.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { test } from './support/startedApp.ts';
import { openRestored } from './support/workspaces.ts';

test('the headline leads to the lines of its parts, each with its cells as the file has them', async ({
  page,
}) => {
  await goTo(page, {});
  await page
    .locator('[data-panel="headline"]')
    .getByRole('button', { name: /^Nguồn: / })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Con số này từ đâu?' });
  await expect(dialog).toContainText('tổng của 8 mục dưới đây');
  const first = dialog.getByRole('row').filter({ hasText: 'Tham gia của người dân ở cấp cơ sở' });
  await expect(first).toContainText('5,84 điểm');
  await expect(first).toContainText('5.888');
  await expect(first).toContainText('ma_don_vi: 42 · chi_so: PAPI · phuong_phap: papi-2021 · tieu_chi: D1');
  await expect(first).toContainText('diem: 5.841213');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a published figure names its publication, and another unit and year can be asked for in place', async ({
  page,
}) => {
  await goTo(page, { index: 'PAR', year: 2024 });
  await page
    .locator('[data-panel="headline"]')
    .getByRole('button', { name: /^Nguồn: / })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('hạng đã công bố 15/63');
  await expect(dialog).toContainText('https://baohatinh.vn/');
  await dialog.getByRole('button', { name: /Năm đánh giá$/ }).click();
  await page.getByRole('listbox').getByRole('option', { name: '2023' }).click();
  await expect(dialog).toContainText('nam: 2023');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

guarded(
  'a row of a chart table leads to its unit, in an own workspace with time and corrections',
  async ({ page }) => {
    await openRestored(page, 'Huyện Minh Họa', await backupOf('Huyện Minh Họa', districtBatches()));
    const strip = page.locator('[data-panel="strip"]');
    await strip.getByRole('radio', { name: 'Bảng' }).check({ force: true });
    await strip.getByRole('button', { name: 'Nguồn: Xã Minh Họa B', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'diem-2024-bo-sung.csv' })).toBeVisible();
    await expect(dialog).toContainText('Nguồn: Phòng Nội vụ huyện Minh Họa');
    await expect(dialog).toContainText(/Nạp lúc \d\d:\d\d/);
    const row = dialog.getByRole('row').filter({ hasText: 'Lĩnh vực 1' });
    await expect(row).toContainText('23,00 điểm');
    await expect(row).toContainText('nam: 2024 · ma_don_vi: 99002 · tieu_chi: C1 · diem: 23');
    // The corrected cell is another unit's.
    await expect(dialog).not.toContainText('«2O»');
    await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('minh hoa a');
    await page.getByRole('option', { name: 'Xã Minh Họa A' }).click();
    await expect(dialog).toContainText('Dòng 2, cột «diem»: «2O» → «20»');
  },
);
