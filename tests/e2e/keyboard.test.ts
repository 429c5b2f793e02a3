import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openAt, settle } from './support/openApp.ts';
import { test } from './support/guardedTest.ts';

/** Presses Tab until a control has the focus, and sees that the focus shows. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press(key);
    // An open list hides the rest of the page from screen readers, and so from roles.
    const isThere = (await control.count()) > 0;
    if (isThere && (await control.evaluate((element) => element === document.activeElement))) {
      await expectVisibleFocus(control);
      return;
    }
  }
  throw new Error(`${String(control)} is not reached by ${key}`);
}

/** The focused control, or the label drawn for it, stands inside the window with an outline or ring. */
async function expectVisibleFocus(control: Locator): Promise<void> {
  await expect(control).toBeFocused();
  await expect(control).toBeInViewport();
  const isMarked = await control.evaluate((element) => {
    const around = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null);
    return around.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5) || boxShadow !== 'none';
    });
  });
  expect(isMarked, 'focus shows').toBe(true);
}

const navigation = (page: Page, name: string): Locator =>
  page.getByRole('navigation').getByRole('link', { name });
const panel = (page: Page, id: string): Locator => page.locator(`[data-panel="${id}"]`);

test('overview, ranking, unit, criterion and back, by keyboard alone', async ({ page }) => {
  await openAt(page);
  await page.keyboard.press('Tab');
  await expectVisibleFocus(page.getByRole('link', { name: 'Đến nội dung chính' }));

  await tabTo(page, navigation(page, 'Xếp hạng'));
  await page.keyboard.press('Enter');
  await settle(page, 'ranking');

  const search = page.getByRole('searchbox');
  await tabTo(page, search);
  await page.keyboard.type('tay ninh');
  await expect(panel(page, 'ranking')).toContainText('Đang hiện 1/63 đơn vị');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect(panel(page, 'ranking')).toContainText('Đang hiện 63/63 đơn vị');

  const change = panel(page, 'ranking').getByRole('columnheader', { name: /^Thay đổi so với 2023/ });
  await tabTo(page, change.getByRole('button'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await settle(page, 'ranking');
  const firstRow = panel(page, 'ranking').locator('tbody tr[data-index="0"]');
  const isDescending = (await change.getAttribute('aria-sort')) === 'descending';
  const mover = isDescending ? 'Tây Ninh' : 'Bạc Liêu';
  await expect(firstRow).toContainText(mover);

  const moverName = firstRow.getByRole('button', { name: mover, exact: true });
  await tabTo(page, moverName);
  await page.keyboard.press('Enter');
  await settle(page, 'ranking');
  await expect(page).toHaveTitle(new RegExp(`${mover} · PAPI 2024`));

  await tabTo(page, navigation(page, 'Hồ sơ đơn vị'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await settle(page, 'unit');
  await expect(panel(page, 'unitHeader')).toContainText(mover);

  await tabTo(page, navigation(page, 'Tiêu chí'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await settle(page, 'criteria');
  const tree = panel(page, 'criteriaTree');
  const disclosure = tree.getByRole('button', { name: 'Mở các phần của Quản trị môi trường' });
  await tabTo(page, disclosure);
  await page.keyboard.press('Enter');
  await expect(tree).toContainText('Chất lượng nước');
  const area = tree.getByRole('button', { name: 'Quản trị môi trường', exact: true });
  await tabTo(page, area);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/criterion=D7/);
  await settle(page, 'criteria');
  await expect(panel(page, 'lostPoints')).toContainText('Quản trị môi trường');

  await page.goBack();
  await settle(page, 'unit');
  await expect(panel(page, 'unitHeader')).toContainText(mover);
  await page.goBack();
  await settle(page, 'ranking');
  await expect(page).toHaveTitle(new RegExp(mover));
  await page.goBack();
  await settle(page, 'ranking');
  await expect(page).toHaveTitle(/Hà Tĩnh/);
  await page.goBack();
  await settle(page, 'overview');
  await expect(panel(page, 'headline')).toContainText('6/61');
});

test('chart and table are switched and exported, index, year and unit chosen, by keyboard', async ({
  page,
}) => {
  await openAt(page);
  await tabTo(page, page.getByRole('combobox', { name: 'Đơn vị', exact: true }));
  await page.keyboard.type('quang ninh');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Quảng Ninh · PAPI 2024/);

  await tabTo(page, page.getByRole('combobox', { name: 'Năm đánh giá' }));
  await page.keyboard.type('2022');
  await expect(page).toHaveTitle(/Quảng Ninh · PAPI 2022/);
  await settle(page, 'overview');
  await expect(panel(page, 'headline')).toContainText('1/61');

  const strip = panel(page, 'strip');
  const chart = strip.getByRole('radio', { name: 'Biểu đồ' });
  await tabTo(page, chart);
  await page.keyboard.press('ArrowRight');
  await expect(strip.getByRole('table')).toBeVisible();
  await tabTo(page, strip.getByRole('button', { name: /^Xuất/ }));
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('strip.csv');

  await tabTo(page, page.getByRole('combobox', { name: 'Chỉ số' }), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveTitle(/Quảng Ninh · PAR INDEX 2022/);
});
