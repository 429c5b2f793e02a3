import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './support/guardedTest.ts';
import { chooseFiles, drafted, filePage, openImport, testFile } from './support/importFlow.ts';
import { goTo, openAt, settle } from './support/openApp.ts';

const flow = (page: Page) => page.locator('[data-panel="lineageFlow"]');
const sentence = (page: Page) => flow(page).locator('header p');

/** Former districts with how many units they had and into how many those went, counted in the register by hand. */
const districts = [
  { typed: 'dan phuong', name: 'Huyện Đan Phượng', old: 16, fresh: 6, member: 'Xã Thọ An' },
  { typed: 'Củ Chi', name: 'Huyện Củ Chi', old: 21, fresh: 7, member: 'Xã Bình Mỹ' },
  { typed: 'song ma', name: 'Huyện Sông Mã', old: 19, fresh: 9, member: 'Xã Nà Nghịu' },
  { typed: 'tp ha tinh', name: 'Thành phố Hà Tĩnh', old: 27, fresh: 7, member: 'Phường Đại Nài' },
  { typed: 'Sơn Tây', name: 'Thị xã Sơn Tây', old: 13, fresh: 4, member: 'Phường Trung Hưng' },
] as const;

test('communes of the five districts are followed from 2024 to 2025 by the name of the district', async ({
  page,
}) => {
  const registers: string[] = [];
  page.on('request', (request) => {
    if (/communes-(?:before|since)/u.test(request.url())) registers.push(request.url());
  });
  await openAt(page);
  await goTo(page, { view: 'ranking' });
  // The register of communes is fetched with the screen that needs it, and not before.
  expect(registers).toEqual([]);
  await goTo(page, { view: 'lineage' });
  expect(registers).toHaveLength(2);
  const box = page.getByRole('searchbox', { name: /^Tên xã, phường/ });
  for (const { typed, name, old, fresh, member } of districts) {
    await box.fill(typed);
    const hit = page.getByRole('button', { name: new RegExp(`^${name}`) });
    await expect(hit.first()).toBeVisible();
    // By keyboard: the first thing after the box is the best answer.
    await box.press('Tab');
    await expect(hit.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sentence(page)).toContainText(
      `${name} có ${old} đơn vị đến 30/6/2025, nay thuộc ${fresh} đơn vị`,
    );
    await flow(page).getByRole('radio', { name: 'Bảng' }).check({ force: true });
    await expect(flow(page).getByRole('rowheader', { name: member }).first()).toBeVisible();
    await flow(page).getByRole('radio', { name: 'Biểu đồ' }).check({ force: true });
  }
  expect(new URL(page.url()).searchParams.get('place')).toBe('01/thi-xa-son-tay');
  await goTo(page, { view: 'lineage', place: '18100.20250701' });
  await expect(sentence(page)).toContainText('Phường Trần Phú thành lập từ 01/7/2025');
  await expect(sentence(page)).toContainText(
    'trước đó tên Phường Trần Phú là của địa giới khác, nay thuộc Phường Thành Sen',
  );
  const communes = page.locator('[data-panel="communeSuccessions"]');
  await expect(communes.locator('header p')).toContainText('Hà Tĩnh: 209 đơn vị cũ thành 69 đơn vị mới');
  await communes.getByRole('combobox', { name: 'Tỉnh, thành phố cũ' }).selectOption('Cả nước');
  await expect(communes.locator('header p')).toContainText('10.041 đơn vị cũ thành 3.321 đơn vị mới');
  expect(await communes.locator('tbody tr').count()).toBeLessThan(100);
});

test('the planted merger is estimated, the planted division refused until somebody allocates it', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const commune = { ws: 'illustrative', index: 'PAR', level: 'commune', year: 2025, base: 2024 };
  await openAt(page, { ...commune, view: 'unit', unit: 'MHM02' });
  const history = page.locator('[data-panel="history"]');
  await expect(history).toContainText(
    'Chấm rỗng (2019–2024) là ước tính bằng trung bình của Xã Minh Họa Bắc',
  );
  await expect(page.locator('main')).toContainText('Không so sánh hạng: n khác nhau (16 và 4)');
  await expect(page.locator('main')).toContainText(
    'Thành lập từ 01/7/2025 trên cơ sở Xã Minh Họa Bắc, Xã Minh Họa Thượng, Xã Minh Họa Sơn, Xã Minh Họa Lâm',
  );
  await goTo(page, { ...commune, view: 'unit', unit: 'MHM03' });
  await expect(history).toContainText('không ước tính: Xã Minh Họa Hạ bị chia tách, chưa có tỷ lệ phân bổ');
  await goTo(page, { ...commune, view: 'lineage', place: 'MHM03.20250701' });
  await expect(sentence(page)).toContainText(
    'trước đó tên Xã Minh Họa Đông là của địa giới khác, nay thuộc Xã Minh Họa Hải Phú',
  );
  const form = page.getByRole('group', { name: 'Xã Minh Họa Hạ' });
  await form.getByLabel('Xã Minh Họa Đông (%)').fill('50');
  await form.getByLabel('Xã Minh Họa Hải Phú (%)').fill('30');
  await form.getByLabel('Xã Láng Giềng Minh Họa (%)').fill('10');
  await form.getByLabel('Người nhập, căn cứ').fill('Phòng Nội vụ');
  await expect(form).toContainText('Các tỷ lệ cộng lại là 90,00 %, phải bằng 100 %.');
  await expect(form.getByRole('button', { name: 'Lưu tỷ lệ' })).toBeDisabled();
  await form.getByLabel('Xã Láng Giềng Minh Họa (%)').fill('20');
  await form.getByRole('button', { name: 'Lưu tỷ lệ' }).click();
  await expect(form).toContainText('do Phòng Nội vụ nhập');
  await page.goto(
    `/?${new URLSearchParams({ ...commune, year: '2025', base: '2024', view: 'unit', unit: 'MHM03' }).toString()}`,
  );
  await settle(page, 'unit');
  await expect(history).toContainText('Tính theo tỷ lệ phân bổ do Phòng Nội vụ nhập.');
  await goTo(page, { ...commune, view: 'lineage' });
  await page.getByRole('button', { name: 'Bỏ tỷ lệ của Xã Minh Họa Hạ' }).click();
  await expect(form).toContainText('Chưa có tỷ lệ');
});

test('a file that names real communes takes them from the nationwide list', async ({ page }) => {
  await openImport(page);
  const rows = ['Xã Đan Phượng', 'Xã Tân Lập', 'Thị trấn Phùng'].map(
    (name, place) => `2024;${name};PAR;${80 + place},5`,
  );
  await chooseFiles(page, testFile('dan-phuong.csv', ['nam;don_vi;chi_so;diem', ...rows, ''].join('\n')));
  await drafted(page, 'asking');
  await filePage(page).getByRole('button', { name: 'Lấy 3 đơn vị từ danh mục toàn quốc' }).click();
  await drafted(page, 'asking');
  await expect(filePage(page).getByText('Những tên này là đơn vị nào?')).toHaveCount(0);
});
