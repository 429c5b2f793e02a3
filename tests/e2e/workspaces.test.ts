import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { districtBatches } from '../support/districtBatches.ts';
import { backupOf } from './support/backups.ts';
import { test } from './support/guardedTest.ts';
import { openAt, settle } from './support/openApp.ts';
import { refuseStorage } from './support/refuseStorage.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { chooseAction, manageWorkspaces, restoreAndOpen } from './support/workspaces.ts';

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

test('a link to no workspace, no backup or a damaged one is refused with a sentence and adds nothing', async ({
  page,
}) => {
  await openAt(page, { ws: 'w-nowhere' });
  await expect(page.getByText('Không mở được không gian làm việc «w-nowhere»')).toBeVisible();
  await expect(page.locator('[data-panel="headline"]')).toContainText('45,55');
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByText('w-nowhere')).toHaveCount(0);
  await expect(page).not.toHaveURL(/ws=/);

  const dialog = await manageWorkspaces(page);
  const good = await backupOf(name, districtBatches());
  const choose = dialog.locator('input[type="file"]');
  const refusals = [
    [Buffer.from('nam,diem\n2024,1\n'), 'Tệp này không phải tệp sao lưu của phần mềm.'],
    [good.subarray(0, good.length - 10), 'Tệp sao lưu bị thiếu phần cuối'],
    [Buffer.concat([good.subarray(0, 300), Buffer.from('x'), good.subarray(301)]), 'Tệp sao lưu bị hỏng.'],
    [Buffer.concat([good.subarray(0, 8), Buffer.of(9), good.subarray(9)]), 'do bản phần mềm mới hơn ghi'],
  ] as const;
  for (const [buffer, said] of refusals) {
    await choose.setInputFiles({ name: '<img src=x onerror=alert(1)>.cchc', mimeType: '', buffer });
    await expect(dialog.getByRole('alert')).toContainText(said);
  }
  // The two that come with the app.
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  // A sound container around tables that are none: stored, but not opened, and the published figures stay.
  const hollow = readFileSync(path.resolve(import.meta.dirname, '../fixtures/backups/workspace-v1.cchc'));
  await choose.setInputFiles({ name: 'v1.cchc', mimeType: '', buffer: hollow });
  await dialog.getByText(/Đã khôi phục/).waitFor();
  await dialog.getByRole('button', { name: 'Mở', exact: false }).last().click();
  await expect(page.getByText('Số liệu đã lưu bị hỏng nên không mở được.')).toBeVisible();
});

test('create, rename, duplicate, delete: by keyboard alone, every step clean for axe', async ({ page }) => {
  await openAt(page);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Số liệu$/ })
    .focus();
  await page.keyboard.press('Enter');
  // The last but one: after it comes the export of the app as one file.
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tạo không gian làm việc mới…' }).press('Enter');
  const field = dialog.getByLabel('Tên', { exact: true });
  await expect(dialog).toContainText('Không gian làm việc mới tên là gì?');
  expect(await seriousFindings(page)).toEqual([]);
  await field.fill('   ');
  await field.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Hãy viết một tên');
  await field.fill('Huyện <b>mới</b>');
  await field.press('Enter');
  await expect(page.getByText('Không gian làm việc này chưa có số liệu.')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Huyện <b>mới</b>');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Mở màn hình Dữ liệu để nạp tệp' }).press('Enter');
  await expect(page.getByText('Chưa nạp tệp nào vào không gian làm việc này.')).toBeVisible();

  const manager = await manageWorkspaces(page);
  await chooseAction(page, 'Huyện <b>mới</b>', 'Nhân bản…');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).press('Enter');
  await expect(manager.getByText('Đã nhân bản thành «Huyện <b>mới</b> (bản sao)».')).toBeVisible();
  await chooseAction(page, 'Huyện <b>mới</b> (bản sao)', 'Đổi tên…');
  await page.getByLabel('Tên', { exact: true }).fill('Huyện <b>MỚI</b>');
  await page.getByLabel('Tên', { exact: true }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Đã có không gian làm việc tên này.');
  await page.getByLabel('Tên', { exact: true }).fill('Bản khác');
  await page.getByLabel('Tên', { exact: true }).press('Enter');
  await expect(manager.getByText('Đã đổi tên thành «Bản khác».')).toBeVisible();
  await chooseAction(page, 'Bản khác', 'Xoá…');
  await expect(page.getByRole('alertdialog')).toContainText('Không gian làm việc này chưa nạp tệp nào.');
  await page.getByRole('button', { name: 'Xoá hẳn' }).press('Enter');
  await expect(manager.getByText('Đã xoá «Bản khác».')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('where storage is refused the app works in memory, and says what is not kept', async ({ page }) => {
  await page.addInitScript(refuseStorage);
  await openAt(page);
  await expect(page.locator('[data-panel="headline"]')).toContainText('6/61');
  const notice = page.getByRole('status').filter({ hasText: 'Trình duyệt không cho lưu trên máy này' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Đóng' }).click();
  await expect(notice).toBeHidden();
  await restoreAndOpen(page, name, await backupOf(name, districtBatches()));
  await expect(page.locator('[data-panel="headline"]')).toContainText('81,00');
  const dialog = await manageWorkspaces(page);
  await expect(dialog).toContainText('Trình duyệt không cho trang này lưu dữ liệu');
  await expect(dialog).toContainText('Chỉ giữ trong bộ nhớ: đóng trang là mất.');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByText(/Không mở được không gian làm việc «w-/)).toBeVisible();
});

test('a copy of the published figures shows what they show, and its ledger lists their files', async ({
  page,
}) => {
  await openAt(page);
  const headline = page.locator('[data-panel="headline"]');
  const published = await headline.innerText();
  const dialog = await manageWorkspaces(page);
  await dialog.getByRole('button', { name: /^Tạo bản sao của Cấp tỉnh/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page).toHaveURL(/ws=w-/);
  await settle(page, 'overview');
  await expect(headline).toContainText('45,55');
  expect(await headline.innerText()).toBe(published);
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await expect(page.locator('[data-panel="ledger"]')).toContainText('13 lần nạp');
  await expect(page.locator('[data-panel="ledger"]')).toContainText('papi-dimensions.csv');
});
