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

test('a missing figures file is named, its own index is not broken and the others still work', async ({
  page,
  guard,
}) => {
  guard.expectErrors(/404/);
  await changeFile(page, 'papi-dimensions', () => null);
  await openAt(page, { index: 'PAR', year: 2024, unit: '42' });
  await expect(fileNotice(page)).toContainText('papi-dimensions.csv');
  await expect(page).toHaveTitle(/Hà Tĩnh · PAR INDEX 2024/);
  await expect(page.locator('[data-panel="headline"]')).toContainText('/63');
  await goTo(page, { view: 'ranking', index: 'PAR', year: 2024 });
  await expect(page.locator('[data-panel="ranking"]')).toContainText('/63');
  await page.goto('/');
  await expect(fileNotice(page)).toContainText('papi-dimensions.csv');
  await expect(page.locator('[data-settled="true"]')).toBeVisible();
  await expect(page.getByText('Màn hình này gặp lỗi')).toBeHidden();
});

test('of three files broken in three ways each loses what is broken, named with file and line', async ({
  page,
}) => {
  const line = 5500;
  await changeFile(page, 'papi-dimensions', (text) =>
    replaceLine(text, line, (old) => old.replace(/,final,[^,]*,/, ',final,năm phẩy hai,')),
  );
  // A quote that is never closed swallows no row in silence.
  await changeFile(page, 'par-sipas-points', (text) =>
    replaceLine(text, 60, (old) => old.replace(/^(\d{4}),/, '$1,"')),
  );
  // What a portal answers instead of a table.
  await changeFile(page, 'bands', () => '<!doctype html><title>Sign in</title>');
  await openAt(page);
  await expect(fileNotice(page)).toContainText(
    new RegExp(`papi-dimensions\\.csv, dòng ${line}: .*năm phẩy hai`),
  );
  await expect(fileNotice(page)).toContainText(/par-sipas-points\.csv, dòng \d+: /);
  await expect(fileNotice(page)).toContainText(/bands\.csv, dòng \d+: /);
  await expect(page.locator('[data-panel="headline"]')).toContainText('Hà Tĩnh');
  await goTo(page, { view: 'ranking' });
  await expect(page.locator('[data-panel="ranking"]')).toContainText('1/61');
});
