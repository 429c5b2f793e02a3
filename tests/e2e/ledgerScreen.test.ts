import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { districtBatches } from '../support/districtBatches.ts';
import { backupOf } from './support/backups.ts';
import { test } from './support/guardedTest.ts';
import { settle } from './support/openApp.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { manageWorkspaces, openRestored } from './support/workspaces.ts';

const name = 'Huyện Minh Họa';
const file = 'diem-2024-bo-sung.csv';
const figureScreens = [
  ['Tổng quan', 'overview'],
  ['Xếp hạng', 'ranking'],
  ['So sánh năm', 'change'],
  ['Tiêu chí', 'criteria'],
  ['Hồ sơ đơn vị', 'unit'],
] as const;

/** Everything the screens say of the open workspace. */
async function allWords(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  for (const [label, view] of figureScreens) {
    await page.getByRole('link', { name: label }).click();
    await settle(page, view);
    said.push(await page.locator(`[data-view="${view}"]`).innerText());
  }
  return said;
}

async function toggleBatch(page: Page, action: 'Hoàn tác' | 'Làm lại', report: string): Promise<void> {
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('button', { name: `${action} lần nạp ${file}` }).click();
  await expect(page.getByText(report)).toBeVisible();
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

test('undone, every screen is exactly as before the import; redone, exactly as after it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openRestored(page, name, await backupOf(name, districtBatches(), ['b-second']));
  const before = await allWords(page);
  expect(before[0]).toContain('66,00');
  await toggleBatch(page, 'Làm lại', `Đã làm lại «${file}»`);
  const after = await allWords(page);
  expect(after[0]).toContain('81,00');
  await toggleBatch(page, 'Hoàn tác', `Đã hoàn tác «${file}»`);
  expect(await allWords(page)).toEqual(before);
  await toggleBatch(page, 'Làm lại', `Đã làm lại «${file}»`);
  expect(await allWords(page)).toEqual(after);
});

test('a batch shows its accounting and issues and gives its file back; a restored backup, the same bytes', async ({
  page,
}) => {
  const [batch] = districtBatches();
  const backup = await backupOf(name, districtBatches(), ['b-second']);
  await openRestored(page, name, backup);
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await page.getByRole('button', { name: 'diem-cchc-xa.csv', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lần nạp «diem-cchc-xa.csv»' });
  await expect(dialog).toContainText('Đọc 25 dòng = nạp 24 + loại 1 + bỏ qua 0.');
  await expect(dialog).toContainText('ab'.repeat(32));
  await dialog.getByText('Ô đã sửa trước khi nạp (1)').click();
  await expect(dialog.getByText('Dòng 2, cột «diem»: «2O» → «20»')).toBeVisible();
  await dialog.getByText('Vấn đề trong tệp (1)').click();
  await expect(dialog.getByText('Lỗi, dòng 26: Không có đơn vị mã «99999».')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  const [original] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Tải tệp gốc' }).click(),
  ]);
  expect(original.suggestedFilename()).toBe('diem-cchc-xa.csv');
  expect((await bytesOf(original)).equals(batch?.payload.original ?? Buffer.of())).toBe(true);
  const [rejected] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Tải 1 dòng bị loại hoặc nạp thiếu số (CSV)' }).click(),
  ]);
  expect((await bytesOf(rejected)).toString()).toContain('26,Không có đơn vị mã «99999».,2024,99999,C1,1');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'diem-cchc-xa.csv', exact: true })).toBeFocused();

  const workspaces = await manageWorkspaces(page);
  await workspaces.getByRole('button', { name: `Thao tác với ${name}` }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Sao lưu thành một tệp' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^huyen-minh-hoa-\d{4}-\d\d-\d\d\.cchc$/);
  expect((await bytesOf(saved)).equals(backup)).toBe(true);
});

test('tabs stay in step, and a workspace deleted in one is said in the other', async ({ page, context }) => {
  await openRestored(page, name, await backupOf(name, districtBatches()));
  const other = await context.newPage();
  await other.goto(page.url());
  await settle(other, 'overview');
  await expect(other.locator('[data-panel="headline"]')).toContainText('81,00');
  await toggleBatch(page, 'Hoàn tác', `Đã hoàn tác «${file}»`);
  await expect(other.locator('[data-panel="headline"]')).toContainText('66,00');
  const dialog = await manageWorkspaces(page);
  await dialog.getByRole('button', { name: `Thao tác với ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Xoá…' }).click();
  const asking = page.getByRole('alertdialog', { name: `Xoá hẳn «${name}»?` });
  await expect(asking).toContainText('Sẽ mất 2 lần nạp (36 dòng đã nạp)');
  expect(await seriousFindings(page)).toEqual([]);
  await asking.getByRole('button', { name: 'Xoá hẳn' }).click();
  await expect(page.getByText(`Đã xoá «${name}».`)).toBeVisible();
  await expect(other.getByText(`Không mở được không gian làm việc «${name}»`)).toBeVisible();
  await expect(other.locator('[data-panel="headline"]')).toContainText('45,55');
});
