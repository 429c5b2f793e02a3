import { expect } from '@playwright/test';
import { districtBatches } from '../support/districtBatches.ts';
import { backupOf } from './support/backups.ts';
import { test } from './support/guardedTest.ts';
import { openAt, settle } from './support/openApp.ts';
import { restoreAndOpen } from './support/workspaces.ts';

const name = 'Huyện Minh Họa';

test('a restored workspace fills every screen, and its link and a bare address open it again', async ({
  page,
}) => {
  await openAt(page);
  await restoreAndOpen(page, name, await backupOf(name, districtBatches()));
  await settle(page, 'overview');
  await expect(page.locator('[data-panel="headline"]')).toContainText('81,00');
  const screens = [
    ['Xếp hạng', 'ranking', '4 xã, phường: năm 2024 xếp hạng ra sao?'],
    ['So sánh năm', 'change', '4/4 xã có số liệu hai năm: 4 tăng'],
    ['Tiêu chí', 'criteria', 'Lĩnh vực 1 có hạng tốt nhất'],
    ['Hồ sơ đơn vị', 'unit', 'Xã Minh Họa A'],
    ['Dữ liệu', 'data', 'diem-2024-bo-sung.csv'],
  ] as const;
  for (const [label, view, said] of screens) {
    await page.getByRole('link', { name: label }).click();
    await settle(page, view);
    await expect(page.locator(`[data-view="${view}"]`)).toContainText(said);
  }
  await page.reload();
  await settle(page, 'data');
  await expect(page.getByRole('banner')).toContainText(name);
  await page.goto('/');
  await settle(page, 'overview');
  await expect(page.getByRole('banner')).toContainText(name);
  await expect(page.locator('[data-panel="headline"]')).toContainText('81,00');
});

test('a link to a workspace this browser does not have says so and shows the published figures', async ({
  page,
}) => {
  await openAt(page, { ws: 'w-nowhere' });
  await expect(page.getByText('Không mở được không gian làm việc «w-nowhere»')).toBeVisible();
  await expect(page.locator('[data-panel="headline"]')).toContainText('45,55');
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByText('w-nowhere')).toHaveCount(0);
  await expect(page).not.toHaveURL(/ws=/);
});
