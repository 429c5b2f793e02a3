import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { patched, workbook } from '../support/workbooks.ts';
import { test } from './support/guardedTest.ts';
import { drafted, dropFiles, filePage, openImport, store, testFile } from './support/importFlow.ts';
import { settle } from './support/openApp.ts';

const markup = '<img src=x onerror="window.hacked=1">';
const formula = '=cmd|"/c calc"!A1';
const turned = '\u202Efdp.exe';

/** Nothing of an untrusted text became an element, ran, or changed what objects are made of. */
async function expectHarmless(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => ({
      hacked: 'hacked' in window,
      images: document.querySelectorAll('img[src="x"]').length,
      scripts: document.querySelectorAll('script:not([src]):not([type])').length,
      polluted: Object.keys(Object.prototype),
    })),
  ).toEqual({ hacked: false, images: 0, scripts: 0, polluted: [] });
}

test('markup, formulas, prototype keys and turned letters are text on every step and screen', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openImport(page);
  const written = await workbook({
    'A<b>&': [
      ['Năm', 'Tên đơn vị', 'proto-key', markup, formula, 'Tổng điểm'],
      [2024, markup, 'polluted', markup, formula, 17.25],
      [2024, formula, '{"polluted":1}', turned, '@SUM(A1)', 16.25],
      [2024, 'proto-key', 'constructor-key', 'x', '-2+3', 15.5],
      [2024, turned, 'toString-key', 'javascript:alert(1)', '\t=1', 14.5],
    ],
  });
  // The program that writes the workbook trips over this text itself.
  const bytes = patched(written, 'xl/sharedStrings.xml', (xml) =>
    xml.replaceAll('proto-key', '__proto__').replaceAll(/(constructor|toString)-key/gu, '$1'),
  );
  await dropFiles(page, testFile(`${markup.replaceAll('/', '')}${turned}.xlsx`, bytes));
  await drafted(page, 'asking');
  await expectHarmless(page);
  await expect(filePage(page).getByRole('heading', { level: 2 })).toContainText('<img src=x');
  await page.getByRole('radio', { name: /Không gian mới, trống/ }).check();
  await page.getByRole('textbox', { name: 'Tên không gian' }).fill(`${markup} __proto__`);
  await page.getByRole('textbox', { name: /Mã chỉ số mới/ }).fill('__proto__');
  await page.getByRole('button', { name: 'Chỉ số mới', exact: true }).click();
  await drafted(page, 'asking');
  await page.getByRole('button', { name: /Tạo mới cả \d+ đơn vị chưa có/ }).click();
  await drafted(page, 'asking');
  await page.getByRole('textbox', { name: 'Tên chỉ số' }).fill(markup);
  await page.getByRole('textbox', { name: 'Tên bộ tiêu chí' }).fill(`${markup} ${formula}`);
  await page.getByRole('button', { name: 'Tạo bộ mới từ tệp' }).click();
  await drafted(page, 'ready');
  await expectHarmless(page);
  await store(page);
  await expectHarmless(page);
  await page.getByRole('link', { name: /Xem xếp hạng/ }).click();
  await settle(page, 'ranking');
  await expect(page.locator('[data-panel="ranking"]')).toContainText(markup);
  await expectHarmless(page);
  for (const [label, view] of [
    ['Tổng quan', 'overview'],
    ['So sánh năm', 'change'],
    ['Tiêu chí', 'criteria'],
    ['Hồ sơ đơn vị', 'unit'],
    ['Dữ liệu', 'data'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name: label }).click();
    await settle(page, view);
    await expectHarmless(page);
  }
  const exported = page.waitForEvent('download');
  await page.getByRole('navigation').getByRole('link', { name: 'Xếp hạng' }).click();
  await settle(page, 'ranking');
  await page.locator('[data-panel="ranking"]').getByRole('button', { name: /^Xuất/ }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const csv = readFileSync(await (await exported).path(), 'utf8');
  expect(csv).toContain(`'=cmd`);
  expect(csv).not.toMatch(/(?:^|,|")[=@]/mu);
});
