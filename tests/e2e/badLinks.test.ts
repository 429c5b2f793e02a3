import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addressOf, goTo, openAt, settle } from './support/openApp.ts';
import type { LinkParts } from './support/openApp.ts';
import { test as guarded } from './support/guardedTest.ts';
import { test } from './support/startedApp.ts';

const linkNotice = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Liên kết có phần không dùng được' });

const showsDefaults = async (page: Page): Promise<void> => {
  await expect(page).toHaveTitle(/Hà Tĩnh · PAPI 2024/);
  await expect(page.locator('[data-panel="headline"]')).toContainText('6/61');
};

guarded('every unusable part of a link is named and replaced by its default', async ({ page }) => {
  await openAt(page, {
    index: 'XXX',
    year: '1e9',
    base: '20x3',
    unit: '<script>alert(1)</script>',
    group: 'no-such-group',
    criterion: 'D99',
    pin: 'a,b,22',
    level: 'planet',
    lfl: 'maybe',
    lang: 'xx',
    theme: 'neon',
    sort: '<b>',
    q: 'x'.repeat(10_000),
    v: '99',
  });
  const lines = await linkNotice(page).getByRole('listitem').allTextContents();
  const expected = [
    'Chỉ số “XXX”: không có trong dữ liệu',
    'Năm đánh giá “1e9”: không phải số năm',
    'Năm so sánh “20x3”: không phải số năm',
    'Đơn vị “<script>alert(1)</script>”: viết không đúng mẫu',
    'Nhóm so sánh “no-such-group”: không có trong dữ liệu',
    'Tiêu chí “D99”: chỉ số này không có',
    'Đơn vị ghim “a”: không có trong dữ liệu',
    'Đơn vị ghim “b”: không có trong dữ liệu',
    'Cấp “planet”: viết không đúng mẫu',
    'Chỉ xét đơn vị có đủ số liệu “maybe”: viết không đúng mẫu',
    'Ngôn ngữ “xx”: viết không đúng mẫu',
    'Giao diện “neon”: viết không đúng mẫu',
    'Sắp xếp “<b>”: viết không đúng mẫu',
    'Phiên bản liên kết “99”: liên kết tạo từ phiên bản phần mềm mới hơn',
  ];
  for (const line of expected) expect(lines).toContain(line);
  expect(lines.some((line) => /^Từ tìm kiếm “x{70,80}…”: quá dài$/.test(line))).toBe(true);
  expect(lines).toHaveLength(expected.length + 1);
  await showsDefaults(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('markup in a link is printed, never run', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE score; --",
    'javascript:alert(1)',
    '__proto__',
  ];
  for (const attack of attacks) {
    await goTo(page, { unit: attack, view: 'ranking', q: attack, criterion: attack, group: attack });
    await expect(linkNotice(page)).toContainText(attack);
    expect(await page.locator('main script, main img[onerror], body > script:not([src])').count()).toBe(0);
    await expect(page).toHaveTitle(/Hà Tĩnh · PAPI 2024 · Xếp hạng/);
  }
  expect(dialogs).toEqual([]);
});

test('what the index does not have, and pins beyond six, are named', async ({ page }) => {
  await goTo(page, { year: 1999, base: 2030 });
  await expect(linkNotice(page)).toContainText('Năm đánh giá “1999”: chỉ số này không có');
  await expect(linkNotice(page)).toContainText('Năm so sánh “2030”: chỉ số này không có');
  await showsDefaults(page);
  await linkNotice(page).getByRole('button', { name: 'Đóng' }).click();
  await expect(linkNotice(page)).toBeHidden();
  expect(new URL(page.url()).searchParams.get('year')).toBeNull();
  await goTo(page, { view: 'ranking', pin: '01,04,06,08,10,11,12,14' });
  await expect(linkNotice(page)).toContainText('ghim quá nhiều đơn vị, chỉ giữ 6 đơn vị đầu');
});

guarded('an old link in Vietnamese words still works and is rewritten', async ({ page }) => {
  await page.goto('/?manhinh=xep-hang&nam=2022&chiso=PAPI&donvi=22');
  await settle(page, 'ranking');
  await expect(page).toHaveTitle(/Quảng Ninh · PAPI 2022 · Xếp hạng/);
  await expect(page.locator('[data-panel="ranking"]')).toContainText('1/61');
  await expect(linkNotice(page)).toBeHidden();
  const params = new URL(page.url()).searchParams;
  expect(params.get('year')).toBe('2022');
  expect(params.has('nam')).toBe(false);
});

test('a link that names every part reproduces the screen', async ({ page, context }) => {
  const common = { v: 1, lfl: 1, theme: 'dark', pin: '22,48', base: 2021 };
  const links: readonly LinkParts[] = [
    {
      ...common,
      view: 'ranking',
      index: 'PAPI',
      level: 'province',
      year: 2022,
      unit: '04',
      group: 'northernMidlands',
      lang: 'vi',
      sort: '-change',
    },
    {
      ...common,
      view: 'criteria',
      index: 'PAPI',
      level: 'province',
      year: 2022,
      unit: '04',
      criterion: 'D4',
      lang: 'en',
    },
  ];
  const second = await context.newPage();
  for (const link of links) {
    await goTo(page, link);
    expect(await linkNotice(page).count(), addressOf(link)).toBe(0);
    const shown = await page.locator('#root').innerText();
    await openAt(second, Object.fromEntries(new URL(page.url()).searchParams));
    expect(await second.locator('#root').innerText()).toBe(shown);
    for (const name of Object.keys(link)) expect(new URL(page.url()).searchParams.has(name), name).toBe(true);
  }
  await second.close();
});
