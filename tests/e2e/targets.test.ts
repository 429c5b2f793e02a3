import { expect } from '@playwright/test';
import { goTo, openAt, settle } from './support/openApp.ts';
import { test } from './support/guardedTest.ts';
import { exportedRows } from './support/shownPanels.ts';

const link = { ws: 'illustrative', view: 'targets' } as const;

test('which targets are we missing, by how much, says which clause: on one screen, by keys', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openAt(page, link);
  const list = page.locator('[data-panel="targetList"]');
  // The answer and the most pressing targets with distance and clause stand above the fold.
  await expect(list.getByText(/19\/55.*chỉ tiêu chưa đạt/u)).toBeInViewport();
  const late = list.locator('[data-target="T021"]');
  await expect(late).toBeInViewport();
  await expect(late).toContainText('I.2.4.b · 992/QĐ-UBND');
  await expect(late).toContainText('cao hơn mức 3,73 điểm phần trăm');
  await expect(page.locator('[data-panel="targetDetail"] blockquote').first()).toBeInViewport();
  await expect(page.locator('[data-panel="targetScorecard"]').getByText('168/KH-UBND')).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  // Keys alone open a clause.
  await late.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const detail = page.locator('[data-panel="targetDetail"]');
  await expect(detail.getByText('xuống còn dưới 4%')).toBeVisible();
  await expect(detail).toContainText('992/QĐ-UBND ngày 21/01/2021');
  await expect(page).toHaveURL(/target=T021/u);

  // A contradiction is shown from both sides.
  await goTo(page, { ...link, target: 'T016' });
  const sides = page.locator('[data-conflict] article');
  await expect(sides).toHaveCount(2);
  await expect(sides.nth(0)).toContainText('từ 91%');
  await expect(sides.nth(0)).toContainText('✓ đạt');
  await expect(sides.nth(1)).toContainText('từ 92%');
  await expect(sides.nth(1)).toContainText('✕ chưa đạt');
  const boxes = await Promise.all([0, 1].map((index) => sides.nth(index).boundingBox()));
  expect(boxes[0]?.y).toBe(boxes[1]?.y);

  // The day of evaluation decides what is judged; the filter keeps to one status.
  await goTo(page, { ...link, asof: '2020-12-31', status: 'missed' });
  await expect(page.locator('[data-panel="targetList"]')).toContainText('Không có chỉ tiêu nào khớp bộ lọc');

  // From gap to action: the fewest criteria that reach a missed target are filled in, and it is met.
  await goTo(page, { ...link, target: 'MH2' });
  await detail.getByRole('link', { name: 'để Xã Minh Họa Đông đạt mức này' }).click();
  await settle(page, 'criteria');
  const met = page.locator('[data-panel="whatIf"] [data-outcome="target MH2"]');
  await expect(met).toContainText('✕ chưa đạt (thiếu 2 điểm)');
  await expect(met.locator('strong')).toHaveText(/^✓ đạt/u);
  await expect(page.getByRole('spinbutton', { name: 'Tổng điểm cần đạt' })).toHaveValue('85,00');

  // The work is written down, kept and exported.
  await goTo(page, { ...link, target: 'MH2' });
  const improvement = page.locator('[data-panel="improvementPlan"]');
  await improvement.getByRole('button', { name: 'Thêm chỉ tiêu đang xem' }).click();
  await improvement.getByRole('textbox', { name: 'Minh chứng 1' }).fill('=Báo cáo số 12');
  await improvement.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(improvement.getByText('Đã lưu.')).toBeVisible();
  // Opened anew with everything drawn: what is drawn late moves the page, and a menu closes when the page moves.
  await openAt(page, { ...link, target: 'MH2' });
  await expect(improvement.getByRole('textbox', { name: 'Minh chứng 1' })).toHaveValue('=Báo cáo số 12');
  const [written] = await exportedRows(page, improvement);
  expect(Object.values(written ?? {})).toEqual(
    expect.arrayContaining(['83,00', 'từ 85 điểm trở lên', 'Phòng Nội vụ', '31/12/2025', "'=Báo cáo số 12"]),
  );

  // A clause is read into a proposal, confirmed, and judged with the others.
  await goTo(page, { ...link, index: 'PAR', level: 'department', asof: '2025-12-31' });
  const write = page.locator('[data-panel="writePlan"]');
  await write.locator('summary').click();
  await write.getByLabel('Số, ký hiệu').fill('9/KH-UBND');
  await write.getByLabel('Điều khoản', { exact: true }).fill('I.1');
  await write.getByLabel('Đại lượng đo').selectOption('onTime');
  await write
    .getByLabel('Nguyên văn điều khoản')
    .fill('từ 98% trở lên (trừ lĩnh vực đất đai và lĩnh vực đầu tư)');
  await expect(write.getByRole('region', { name: 'Phần mềm hiểu là' })).toContainText('đất đai, đầu tư');
  await write.getByRole('button', { name: 'Xác nhận, thêm chỉ tiêu' }).click();
  await write.getByRole('button', { name: 'Lưu kế hoạch' }).click();
  await expect(page.locator('[data-panel="targetScorecard"]').getByText('9/KH-UBND')).toBeVisible();
});
