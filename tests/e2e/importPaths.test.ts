import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { windows1258Bytes } from '../support/vietnameseBytes.ts';
import { workbook } from '../support/workbooks.ts';
import { test } from './support/guardedTest.ts';
import {
  accounting,
  chooseFiles,
  drafted,
  dropFiles,
  filePage,
  openImport,
  store,
  testFile,
} from './support/importFlow.ts';
import { settle } from './support/openApp.ts';
import { papiCriterion } from './support/independent.ts';

/** Title rows, two header rows, decimal commas, a missing sign, a totals row and a signature, as an office prints them. */
const office = [
  'BẢNG TỔNG HỢP ĐIỂM CHỈ SỐ PAPI NĂM 2024;;;;',
  '(Kèm theo Báo cáo số 12/BC-SNV ngày 05/3/2025 của Sở Nội vụ);;;;',
  ';;;;',
  'STT;Tên đơn vị;Chỉ số lĩnh vực;;Ghi chú',
  ';;Tham gia của người dân ở cấp cơ sở;Công khai, minh bạch;',
  '1;Hà Nội;9,1234;8,0123;',
  '2;Hải Phòng;5,4321;5,2345;',
  '3;Tỉnh Hà Tĩnh;6,0011;5,9;',
  '4;Thừa Thiên Huế;4,9;x;',
  ';Tổng cộng;25,4566;19,1468;',
  ';;;Người lập biểu;',
  '',
].join('\r\n');

const officeFile = testFile('tong-hop-papi.csv', windows1258Bytes(office));

/** Hà Nội's published total with the two areas of the file in place of the published ones. */
function expectedTotal(): string {
  const areas = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'];
  const published = areas.reduce((sum, area) => sum + (papiCriterion(2024, area).get('01') ?? Number.NaN), 0);
  const changed =
    published - (papiCriterion(2024, 'D1').get('01') ?? 0) - (papiCriterion(2024, 'D2').get('01') ?? 0);
  return (changed + 9.1234 + 8.0123).toFixed(2).replace('.', ',');
}

const rankingRow = (page: Page, name: string): Locator =>
  page.locator('[data-panel="ranking"] tbody tr').filter({ has: page.getByText(name, { exact: true }) });

test('a Windows-1258 office file goes from drop to ranking by mouse', async ({ page }) => {
  await openImport(page);
  await dropFiles(page, officeFile);
  await drafted(page, 'ready');
  expect(await accounting(page)).toBe('Đọc 9 dòng = nạp 4 + loại 0 + bỏ qua 5');
  const facts = filePage(page);
  await expect(facts.getByRole('combobox', { name: 'Bảng mã' })).toHaveValue('windows-1258');
  await expect(facts.getByRole('combobox', { name: 'Dấu phân cách' })).toHaveValue(';');
  await expect(facts.getByRole('combobox', { name: 'Cách viết số' })).toHaveValue('comma');
  await expect(facts.getByRole('combobox', { name: 'Năm đánh giá' })).toHaveValue('2024');
  await expect(facts.getByRole('combobox', { name: 'Chỉ số', exact: true })).toHaveValue('PAPI');
  await expect(facts).toContainText('0 mới, 8 đổi, 0 không đổi, 0 bị loại');
  await store(page);
  await expect(filePage(page)).toContainText('Đọc 9 dòng = nạp 4 + loại 0 + bỏ qua 5');
  await page.getByRole('link', { name: 'Xem xếp hạng PAPI 2024' }).click();
  await settle(page, 'ranking');
  await expect(rankingRow(page, 'Hà Nội')).toContainText(expectedTotal());
  // "x" stands for not assessed: Thừa Thiên Huế is complete no more, and named.
  await expect(page.locator('[data-panel="ranking"]')).toContainText('Thừa Thiên Huế');
});

/** Tabs to a control and presses a key on it. */
async function pressOn(page: Page, control: Locator, key: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    const isThere = (await control.count()) > 0;
    if (isThere && (await control.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(control)} is not reached by Tab`);
}

test('the same file goes from choosing to ranking by keyboard alone', async ({ page }) => {
  await openImport(page);
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Chọn tệp' }), 'Enter');
  await (await chooser).setFiles(officeFile);
  await drafted(page, 'ready');
  await expect(filePage(page).getByRole('heading', { level: 2 })).toBeFocused();
  await pressOn(page, page.getByRole('button', { name: 'Nạp 4 dòng' }), 'Enter');
  await drafted(page, 'stored');
  await expect(page.getByRole('heading', { name: 'Đã nạp «tong-hop-papi»' })).toBeFocused();
  await pressOn(page, page.getByRole('link', { name: 'Xem xếp hạng PAPI 2024' }), 'Enter');
  await settle(page, 'ranking');
  await expect(rankingRow(page, 'Hà Nội')).toContainText(expectedTotal());
});

test('a district workbook becomes an index, units and a criteria set of its own in a new workspace', async ({
  page,
}) => {
  const bytes = await workbook({
    'Ghi chú': [['Số liệu minh họa']],
    'Bảng điểm': [
      ['KẾT QUẢ CHẤM ĐIỂM CÁC XÃ NĂM 2024', null, null, null, null],
      ['STT', 'Tên đơn vị', 'Lĩnh vực', null, 'Tổng điểm'],
      [null, null, '1. Chỉ đạo điều hành (10 điểm)', '2. Cải cách thể chế (8,5 điểm)', null],
      [1, 'Xã Minh Họa A', 9.25, 8, 17.25],
      [2, 'Xã Minh Họa B', 8.75, 7.5, 16.25],
      [3, 'Phường Minh Họa C', 7.5, 6.25, 13.75],
      ['Tổng cộng', null, 25.5, 21.75, 47.25],
    ],
  });
  await openImport(page);
  await dropFiles(page, testFile('diem-xa.xlsx', bytes));
  await drafted(page, 'asking');
  await page.getByRole('radio', { name: /Không gian mới, trống/ }).check();
  await page.getByRole('textbox', { name: 'Tên không gian' }).fill('Huyện Minh Họa');
  await filePage(page).getByRole('combobox', { name: 'Trang tính' }).selectOption('Bảng điểm');
  await drafted(page, 'asking');
  await page.getByRole('textbox', { name: /Mã chỉ số mới/ }).fill('CCHC-MH');
  await page.getByRole('button', { name: 'Chỉ số mới', exact: true }).click();
  await drafted(page, 'asking');
  await page.getByRole('button', { name: 'Tạo mới cả 3 đơn vị chưa có' }).click();
  await drafted(page, 'asking');
  await page.getByRole('textbox', { name: 'Tên chỉ số' }).fill('Chỉ số CCHC huyện Minh Họa');
  await page.getByRole('button', { name: 'Tạo bộ mới từ tệp' }).click();
  await drafted(page, 'ready');
  expect(await accounting(page)).toBe('Đọc 5 dòng = nạp 3 + loại 0 + bỏ qua 2');
  await store(page);
  await page.getByRole('link', { name: 'Xem xếp hạng CCHC-MH 2024' }).click();
  await settle(page, 'ranking');
  await expect(rankingRow(page, 'Xã Minh Họa A')).toContainText('1/3');
  await expect(rankingRow(page, 'Xã Minh Họa A')).toContainText('17,25');
  await expect(rankingRow(page, 'Phường Minh Họa C')).toContainText('3/3');
});

test('files and pasted cells wait in a queue, registers are stored before what refers to them', async ({
  page,
}) => {
  await openImport(page);
  await chooseFiles(
    page,
    testFile('diem.csv', 'nam,don_vi,chi_so,tieu_chi,diem\n2024,Xã Minh Họa A,MINHHOA,MINHHOA,88\n'),
    testFile('khong-phai.pdf', '%PDF-1.4'),
    testFile(
      'phuong-phap.csv',
      'phuong_phap,chi_so,cap,ten,quyet_dinh,nam_dau,nam_cuoi,thang_thap_nhat,thang_cao_nhat,don_vi_tinh,chieu,so_thap_phan,cach_tong_hop\nmh-2024,MINHHOA,cấp xã,Bộ minh họa,QĐ minh họa,2024,2030,0,100,điểm,cao hơn là tốt,2,công bố\n',
    ),
    testFile('don-vi.csv', 'ma,ten,loai,truc_thuoc,tu_ngay,den_ngay\nMH1,Xã Minh Họa A,xa,,2015-01-01,\n'),
    testFile('chi-so.csv', 'chi_so,ten,ten_en,co_quan_cong_bo\nMINHHOA,Chỉ số minh họa,,UBND\n'),
  );
  await expect(page.getByText('«khong-phai.pdf» không phải là tệp đọc được ở đây')).toBeVisible();
  const cards = page.getByRole('list', { name: 'Tệp đang nạp' }).getByRole('listitem');
  await expect(cards).toHaveCount(4);
  await expect(cards.filter({ hasText: 'Sẵn sàng nạp' })).toHaveCount(3);
  await page.getByRole('button', { name: 'Nạp cả 3 tệp sẵn sàng' }).click();
  await expect(cards.filter({ hasText: 'Đã nạp' })).toHaveCount(3, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Trả lời và nạp: diem.csv' }).click();
  await drafted(page, 'asking');
  // Its method has no criteria yet: the file brings them.
  await page.getByRole('combobox', { name: 'Dùng bộ đã có' }).selectOption('mh-2024');
  await expect(filePage(page)).toContainText('không có tiêu chí');

  // Cells copied from a spreadsheet are pasted anywhere on the screen.
  await page.getByRole('button', { name: 'Danh sách tệp' }).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Năm\tTên đơn vị\tChỉ số\tTổng điểm\n2024\tHà Nội\tPAR\t91,87\n');
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await drafted(page, 'ready');
  expect(await accounting(page)).toBe('Đọc 1 dòng = nạp 1 + loại 0 + bỏ qua 0');
});
