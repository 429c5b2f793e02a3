import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from './support/guardedTest.ts';
import {
  accounting,
  chooseFiles,
  drafted,
  filePage,
  openImport,
  store,
  testFile,
} from './support/importFlow.ts';

/** One good figure, one above the scale, one of an unknown unit, one that reads as text, one of a total. */
const faulty = testFile(
  'co-loi.csv',
  [
    'Năm;Tên đơn vị;Chỉ số;Tổng điểm',
    '2024;Hà Nội;PAR;91,87',
    '2024;Hải Phòng;PAR;968,7',
    '2024;Xã Không Có;PAR;88',
    '2024;Đà Nẵng;PAR;chưa có',
    '2024;Tổng cộng;PAR;180',
    '',
  ].join('\n'),
);

async function openFaulty(page: Page): Promise<void> {
  await openImport(page);
  await chooseFiles(page, faulty);
  await drafted(page, 'asking');
}

test('every rejected cell is named, leads to its cell and is corrected where it stands', async ({ page }) => {
  await openFaulty(page);
  expect(await accounting(page)).toBe('Đọc 5 dòng = nạp 1 + loại 3 + bỏ qua 1');
  const grid = page.getByRole('grid');
  await filePage(page)
    .getByRole('button', { name: /Dòng 3, cột Tổng điểm/ })
    .click();
  const wrong = grid.getByRole('gridcell', { name: '968,7' });
  await expect(wrong).toBeFocused();
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(filePage(page)).toContainText('lớn hơn điểm tối đa 100');

  // Typing on a cell replaces it; Enter goes down.
  await page.keyboard.type('96,87');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('gridcell', { name: '96,87' })).toBeVisible();
  await expect(page.getByTestId('accounting')).toHaveText('Đọc 5 dòng = nạp 2 + loại 2 + bỏ qua 1');

  // A double click edits, Escape gives up, Enter keeps.
  const word = grid.getByRole('gridcell', { name: 'chưa có' });
  await word.dblclick();
  await page.getByRole('textbox', { name: 'Nội dung ô' }).fill('91');
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();
  await word.dblclick();
  await page.getByRole('textbox', { name: 'Nội dung ô' }).fill('90,5');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('accounting')).toHaveText('Đọc 5 dòng = nạp 3 + loại 1 + bỏ qua 1');

  // The unknown unit is decided, and the decision can be taken back.
  await page.getByRole('combobox', { name: 'Chọn đơn vị cho Xã Không Có' }).selectOption('skip');
  await page.getByRole('button', { name: 'Áp dụng các lựa chọn' }).click();
  await drafted(page, 'ready');
  expect(await accounting(page)).toBe('Đọc 5 dòng = nạp 3 + loại 0 + bỏ qua 2');
  await page.getByRole('button', { name: 'Bỏ: «Xã Không Có» được bỏ qua' }).click();
  await drafted(page, 'asking');

  // A line is left out by its head.
  await filePage(page).getByRole('button', { name: 'Đến dòng 4' }).click();
  await expect(grid.getByRole('rowheader', { name: /4/ })).toBeFocused();
  await page.keyboard.press('Delete');
  await drafted(page, 'ready');
  await expect(filePage(page)).toContainText('Bỏ qua dòng 4');

  // A correction is taken back.
  await page.getByRole('button', { name: /Bỏ: Dòng 5, «Tổng điểm»: chưa có → 90,5/ }).click();
  await expect(page.getByTestId('accounting')).toHaveText('Đọc 5 dòng = nạp 2 + loại 1 + bỏ qua 2');
});

test('a number that reads two ways is asked about; rejected rows are downloaded, formulas in them as text', async ({
  page,
}) => {
  await openImport(page);
  await chooseFiles(
    page,
    testFile(
      'co-loi.csv',
      'Năm,Tên đơn vị,Chỉ số,Tổng điểm,=A1\n2024,=cmd|calc,PAR,"91,87",@x\n2024,Hà Nội,PAR,"90,5",\n',
    ),
  );
  await drafted(page, 'asking');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải các dòng bị loại' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('co-loi - dòng bị loại.csv');
  const lines = readFileSync(await saved.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe("\uFEFFdong,ly_do,Năm,Tên đơn vị,Chỉ số,Tổng điểm,'=A1");
  expect(lines[1]).toMatch(/^2,.*Không nhận ra đơn vị.*,2024,'=cmd\|calc,PAR,"91,87",'@x$/);
  expect(lines).toHaveLength(3);

  await page.getByRole('button', { name: 'Danh sách tệp' }).click();
  await chooseFiles(
    page,
    testFile(
      'so.csv',
      'Năm;Tên đơn vị;Chỉ số;Tổng điểm\n2024;Hà Nội;PAR;48,811\n2024;Hải Phòng;PAR;51,204\n',
    ),
  );
  await drafted(page, 'asking');
  const asked = filePage(page).locator('[data-question="ambiguousNumberFormat"]');
  await expect(asked.getByRole('row', { name: /48,811/ })).toContainText('48.811,000');
  await asked.getByRole('button', { name: 'Phẩy là dấu thập phân' }).click();
  await drafted(page, 'ready');
  expect(await accounting(page)).toBe('Đọc 2 dòng = nạp 2 + loại 0 + bỏ qua 0');
});

test('the same file is recognised, and its way of reading is kept', async ({ page }) => {
  await openImport(page);
  await chooseFiles(page, faulty);
  await drafted(page, 'asking');
  await filePage(page).getByRole('combobox', { name: 'Cột Chỉ số' }).selectOption('Không dùng');
  await page.getByRole('button', { name: /^PAR ·/ }).click();
  await expect(page.getByTestId('accounting')).toHaveText('Đọc 5 dòng = nạp 1 + loại 3 + bỏ qua 1');
  await drafted(page, 'asking');
  await store(page);
  await expect(filePage(page)).toContainText('Cách đọc đã được nhớ');
  await page.getByRole('button', { name: 'Danh sách tệp' }).click();
  // That every screen is as before is looked at in ledgerScreen.test.ts.
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(page.getByText('Đã hoàn tác «co-loi»')).toBeVisible();
  await page.getByRole('button', { name: 'Nạp trở lại' }).first().click();
  await expect(page.getByText('Đã nạp «co-loi»')).toBeVisible();
  await chooseFiles(page, faulty);
  await drafted(page, 'asking');
  await expect(filePage(page)).toContainText('Tệp này đã được nạp rồi');
  await expect(filePage(page)).toContainText('Đang dùng cách đọc đã lưu');
  await expect(filePage(page).getByRole('combobox', { name: 'Cột Chỉ số' })).toHaveValue('ignored');
  await expect(filePage(page)).toContainText('0 mới, 0 đổi, 1 không đổi');
  await page.getByRole('button', { name: 'Nhận dạng lại từ đầu' }).click();
  await expect(filePage(page).getByRole('combobox', { name: 'Cột Chỉ số' })).toHaveValue('index');
});

const hanoi = (points: string): string => `Năm;Tên đơn vị;Chỉ số;Tổng điểm\n2024;Hà Nội;PAR;${points}\n`;

test('a file replaced by one of equal length after it was looked at is not loaded', async ({
  page,
}, testInfo) => {
  const file = testInfo.outputPath('thay-tep.csv');
  writeFileSync(file, hanoi('91,87'));
  await openImport(page);
  await page.locator('[data-panel="import"] input[type="file"]').setInputFiles(file);
  await drafted(page, 'ready');
  writeFileSync(file, hanoi('19,87'));
  await page.getByRole('button', { name: /^Nạp [\d.]+ dòng/ }).click();
  await expect(filePage(page)).toHaveAttribute('data-state', 'failed');
  await expect(filePage(page)).toContainText('Tệp đã bị thay, xóa hoặc cắt ngắn');
  rmSync(file);
});
