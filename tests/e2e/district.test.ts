import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { test } from './support/guardedTest.ts';
import { manageWorkspaces } from './support/workspaces.ts';
import { goTo, openAt, settle } from './support/openApp.ts';
import type { LinkParts, ViewName } from './support/openApp.ts';

const district = { ws: 'illustrative', index: 'PAR', level: 'commune', year: 2024, base: 2023 } as const;
const offices = { ...district, level: 'department' } as const;
const ribbon = 'Số liệu minh họa sinh bằng chương trình';

/** What the screens say of the facts planted in the district (data/illustrative/README.md), panel by panel. */
const facts: readonly (readonly [view: ViewName, link: LinkParts, panel: string, said: readonly string[]])[] =
  [
    // 1. A tie.
    ['ranking', { ...offices, unit: 'MHPB02' }, 'ranking', ['4/12 (đồng hạng)', '88,00']],
    // 2. A commune that was not assessed.
    ['unit', { ...district, year: 2022, base: 2021, unit: 'MHX16' }, 'unitHeader', ['chưa đánh giá']],
    // 3. A fall with two causes.
    ['unit', { ...district, unit: 'MHX08' }, 'unitHeader', ['74,75', '16/16', '▼ −4,50']],
    ['unit', { ...district, unit: 'MHX08' }, 'waterfall', ['Cải cách thủ tục hành chính −2,50']],
    // 4. On time and not satisfied.
    ['overview', { ...district, index: 'KPI', unit: 'MHX15' }, 'headline', ['100,00', '1/16']],
    ['overview', { ...district, index: 'SIPAS', unit: 'MHX15' }, 'headline', ['78,00', '16/16']],
    // 6. Between two limits.
    ['overview', { ...district, index: 'SIPAS', unit: 'MHX01' }, 'headline', ['91,50']],
    // 7. A criterion that does not apply.
    ['overview', { ...offices, unit: 'MHPB12' }, 'headline', ['85,32', '/ 100 điểm', '6/12']],
    // 9 and 11. New communes of 2025, one under the name of another.
    ['ranking', { ...district, year: 2025, base: 2024, unit: 'MHM03' }, 'ranking', ['83,00', '4/4']],
    // Another set of criteria from 2022 on: what may be compared instead.
    [
      'change',
      { ...district, year: 2022, base: 2021, unit: 'MHX05' },
      'across-break',
      ['22 tiêu chí chung', '▲ +2,84 điểm phần trăm'],
    ],
  ];

test('the district says on every screen that it is invented, and what its README says of it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const [first] = facts;
  await openAt(page, { view: first?.[0] ?? 'overview', ...first?.[1] });
  for (const [view, link, panel, said] of facts) {
    await goTo(page, { view, ...link });
    await expect(page.getByRole('note')).toContainText(ribbon);
    for (const text of said)
      await expect(page.locator(`[data-panel="${panel}"]`), `${view} ${panel}`).toContainText(text);
  }
  // Every way out of a panel carries the mark.
  const panel = page.locator('[data-panel="across-break"]');
  await panel.getByRole('button', { name: 'Xuất' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Số liệu minh họa');
  // On paper and from the back row too.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('note')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await goTo(page, { view: 'overview', ...district, theme: 'projector' });
  await expect(page.getByRole('note')).toBeVisible();
  // A copy stays marked.
  const dialog = await manageWorkspaces(page);
  await dialog.getByRole('button', { name: /^Tạo bản sao của Huyện minh họa/u }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page).toHaveURL(/ws=w-/u);
  await settle(page, 'overview');
  await expect(page.getByRole('note')).toContainText(ribbon);
  await expect(page.locator('[data-panel="headline"]')).toContainText('85,00');
});

test('levels, similar units and own groups are chosen in the bar and stay in the link', async ({ page }) => {
  await openAt(page, { view: 'ranking', ...district, unit: 'MHX01' });
  const bar = page.getByRole('region', { name: 'Phạm vi xem' });
  await bar.getByLabel('Nhóm so sánh').selectOption({ label: 'Đơn vị tương đồng' });
  const ranking = page.locator('[data-panel="ranking"]');
  await expect(ranking).toContainText('5 đơn vị tương đồng theo dân số, diện tích, số hồ sơ một năm');
  await bar.getByLabel('Nhóm so sánh').selectOption({ label: 'Nhóm của tôi…' });
  const dialog = page.getByRole('dialog', { name: 'Nhóm của tôi' });
  await dialog.getByRole('button', { name: 'Lập nhóm mới…' }).click();
  await dialog.getByRole('button', { name: 'Chọn các đơn vị tương đồng' }).click();
  await dialog.getByLabel('Tên nhóm').fill('Xã <b>ven sông</b>');
  await dialog.getByLabel('Xã Minh Họa Lâm').uncheck();
  await dialog.getByRole('button', { name: 'Lưu nhóm' }).click();
  await expect(ranking).toContainText('Xã <b>ven sông</b>: năm 2024 xếp hạng ra sao?');
  await expect(ranking).toContainText('5/5');
  await page.reload();
  await expect(ranking).toContainText('Xã <b>ven sông</b>: năm 2024 xếp hạng ra sao?');
  // Another level: the group, the unit and everything else that does not fit go without a word.
  await bar.getByLabel('Cấp', { exact: true }).selectOption('department');
  await expect(ranking).toContainText('12 sở, phòng, ban: năm 2024 xếp hạng ra sao?');
  await expect(page).not.toHaveURL(/group=|unit=/u);
  await expect(page.getByText('Liên kết có phần không dùng được')).toHaveCount(0);
  await bar.getByLabel('Cấp', { exact: true }).selectOption('commune');
  await bar.getByLabel('Nhóm so sánh').selectOption({ label: 'Nhóm của tôi…' });
  await dialog.getByRole('button', { name: 'Xoá nhóm Xã <b>ven sông</b>' }).click();
  await dialog.getByRole('button', { name: 'Xoá hẳn nhóm Xã <b>ven sông</b>?' }).click();
  await expect(dialog).toContainText('Chưa có nhóm nào.');
});
