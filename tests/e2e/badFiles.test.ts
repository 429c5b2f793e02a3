import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goTo, openAt } from './support/openApp.ts';
import { test } from './support/guardedTest.ts';

const fileNotice = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Có tệp số liệu không nạp được trọn vẹn' });

/** Answers requests for one data file with what `change` makes of its real text; null takes the file away. */
async function changeFile(page: Page, name: string, change: (text: string) => string | null): Promise<void> {
  await page.route(new RegExp(`/assets/${name}-[^/]*\\.csv$`), async (route) => {
    const response = await route.fetch();
    const text = change(await response.text());
    await (text === null
      ? route.fulfill({ status: 404, body: 'not found' })
      : route.fulfill({ response, body: text }));
  });
}

const replaceLine = (text: string, line: number, change: (old: string) => string): string =>
  text
    .split('\n')
    .map((old, index) => (index === line - 1 ? change(old) : old))
    .join('\n');

test('a missing figures file is named and the other indices still work', async ({ page, guard }) => {
  guard.expectErrors(/404/);
  await changeFile(page, 'papi-dimensions', () => null);
  await openAt(page, { index: 'PAR', year: 2024, unit: '42' });
  await expect(fileNotice(page)).toContainText('papi-dimensions.csv');
  await expect(page).toHaveTitle(/Hà Tĩnh · PAR INDEX 2024/);
  await expect(page.locator('[data-panel="headline"]')).toContainText('/63');
  await goTo(page, { view: 'ranking', index: 'PAR', year: 2024 });
  await expect(page.locator('[data-panel="ranking"]')).toContainText('/63');
});

test('a missing figures file leaves its own index named, not broken', async ({ page, guard }) => {
  guard.expectErrors(/404/);
  await changeFile(page, 'papi-dimensions', () => null);
  await page.goto('/');
  await expect(fileNotice(page)).toContainText('papi-dimensions.csv');
  await expect(page.locator('[data-settled="true"]')).toBeVisible();
  await expect(page.getByText('Màn hình này gặp lỗi')).toBeHidden();
});

test('a broken line costs that line, which is named with file and number', async ({ page }) => {
  const line = 5500;
  await changeFile(page, 'papi-dimensions', (text) =>
    replaceLine(text, line, (old) => old.replace(/,final,[^,]*,/, ',final,năm phẩy hai,')),
  );
  await openAt(page);
  await expect(fileNotice(page)).toContainText(
    new RegExp(`papi-dimensions\\.csv, dòng ${line}: .*năm phẩy hai`),
  );
  await expect(page.locator('[data-panel="headline"]')).toContainText('Hà Tĩnh');
});

test('an unterminated quote swallows no row in silence', async ({ page }) => {
  await changeFile(page, 'par-sipas-points', (text) =>
    replaceLine(text, 60, (old) => old.replace(/^(\d{4}),/, '$1,"')),
  );
  await openAt(page);
  await expect(fileNotice(page)).toContainText(/par-sipas-points\.csv, dòng \d+: /);
  await expect(page.locator('[data-panel="headline"]')).toContainText('6/61');
});

test('a file that is no table at all is named and the rest works', async ({ page }) => {
  await changeFile(page, 'bands', () => '<!doctype html><title>Sign in</title>');
  await openAt(page);
  await expect(fileNotice(page)).toContainText(/bands\.csv, dòng \d+: /);
  await expect(page.locator('[data-panel="headline"]')).toContainText('6/61');
  await goTo(page, { view: 'ranking' });
  await expect(page.locator('[data-panel="ranking"]')).toContainText('1/61');
});
