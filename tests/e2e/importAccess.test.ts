import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './support/guardedTest.ts';
import { chooseFiles, drafted, filePage, openImport, store, testFile } from './support/importFlow.ts';
import { frameProblems } from './support/layoutProblems.ts';
import { seriousFindings } from './support/seriousFindings.ts';

const asking = testFile(
  'cau-hoi.csv',
  'Tên đơn vị;1. Chỉ đạo điều hành (10 điểm);2. Cải cách thể chế (8,5 điểm);Tổng điểm\nXã Minh Họa A;9,25;8;17,25\nXã Minh Họa B;19;7,5;16,25\n',
);

/** Calls back at every step an analyst meets, from pasting to the stored import; the empty queue is in layouts.test.ts. */
async function throughAllSteps(page: Page, look: (step: string) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Dán từ bảng tính' }).click();
  await look('paste');
  await chooseFiles(page, asking);
  await drafted(page, 'asking');
  await look('questions');
  await page.getByRole('textbox', { name: 'Năm đánh giá' }).fill('2024');
  await page.getByRole('textbox', { name: 'Năm đánh giá' }).press('Enter');
  await drafted(page, 'asking');
  await page.getByRole('textbox', { name: /Mã chỉ số mới/ }).fill('MH');
  await page.getByRole('button', { name: 'Chỉ số mới', exact: true }).click();
  await drafted(page, 'asking');
  await look('units and criteria');
  await page.getByRole('button', { name: /Tạo mới cả/ }).click();
  await drafted(page, 'asking');
  await page.getByRole('button', { name: 'Tạo bộ mới từ tệp' }).click();
  await expect(filePage(page)).toHaveAttribute('data-state', 'ready');
  await drafted(page, 'ready');
  await filePage(page)
    .getByRole('button', { name: /^Sửa nghĩa của cột/ })
    .first()
    .click();
  await look('ready, with a column being corrected');
  await store(page);
  await look('stored');
  await page.getByRole('button', { name: 'Danh sách tệp' }).click();
  await page.locator('[data-panel="ledger"]').waitFor();
  await look('queue with a stored file');
}

// The rest of the screen is looked at in layouts.test.ts.
const within = '[data-panel^="import"]';

/** An import draws no charts, so a theme is no more than its attribute. */
const inTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

test('no step of an import holds anything serious for axe, light or dark, and each fits a phone of 360 px', async ({
  page,
}) => {
  await openImport(page, { theme: 'light' });
  const found: string[] = [];
  await throughAllSteps(page, async (step) => {
    const tell = (what: string, problems: readonly string[]): void => {
      found.push(...problems.map((problem) => `${step}, ${what}: ${problem}`));
    };
    tell('light', await seriousFindings(page, { within }));
    await inTheme(page, 'dark');
    tell('dark', await seriousFindings(page, { within, rules: ['color-contrast'] }));
    await inTheme(page, 'light');
    const window = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 800 });
    tell('phone', await frameProblems(page));
    if (window !== null) await page.setViewportSize(window);
  });
  expect(found).toEqual([]);
});
