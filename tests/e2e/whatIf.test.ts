import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { points } from './support/figure.ts';
import { test } from './support/guardedTest.ts';
import { criteriaOf, indexOf, papiCriterion, rankIn } from './support/independent.ts';
import { openAt, settle } from './support/openApp.ts';

const [year, unit] = [2024, '42'];

/** Total and rank of the province when one sub-dimension has other points, from the shipped files alone. */
function outcomeWith(
  criterionId: string,
  setPoints: number,
): { readonly total: string; readonly rank: string } {
  const values = indexOf('PAPI', year);
  const own = values.get(unit) ?? Number.NaN;
  const now = papiCriterion(year, criterionId).get(unit) ?? Number.NaN;
  const then = new Map(values).set(unit, own - now + setPoints);
  return {
    total: points(own - now + setPoints).text,
    rank: `${rankIn(then, unit)}/${then.size}`,
  };
}

const panel = (page: Page) => page.locator('[data-panel="whatIf"]');
const outcome = (page: Page, id: string) => panel(page).locator(`[data-outcome="${id}"] strong`);

test('a scenario is set, kept under a name, found after a reload and compared with another', async ({
  page,
}) => {
  const [first] = criteriaOf('PAPI', year, 2);
  if (first === undefined) throw new Error('PAPI has no sub-dimension');
  const raised = outcomeWith(first.id, first.max);
  await openAt(page, { view: 'criteria', index: 'PAPI', year, unit });

  const field = panel(page).getByRole('spinbutton', { name: `Nhập điểm của ${first.name}` });
  await field.fill('99');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.press('Tab');
  await expect(field).toHaveValue(points(first.max).text);
  await expect(outcome(page, 'value')).toHaveText(raised.total);
  await expect(outcome(page, 'rank')).toHaveText(raised.rank);
  await field.fill('1,5');
  const half = outcomeWith(first.id, 1.5);
  await expect(outcome(page, 'value')).toHaveText(half.total);
  await field.fill('abc');
  await expect(outcome(page, 'value')).toHaveText(half.total);

  const save = async (name: string, button: string): Promise<void> => {
    await panel(page).getByRole('button', { name: button, exact: true }).click();
    await panel(page).getByRole('textbox', { name: 'Tên kịch bản' }).fill(name);
    await panel(page).getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(panel(page).getByRole('combobox', { name: 'Kịch bản đã lưu' })).toContainText(name);
  };
  await save('Nâng một nội dung', 'Lưu');

  // The shortest way to the goal becomes a scenario of its own.
  await page.getByRole('button', { name: 'Đưa vào kịch bản' }).click();
  const places = Number((await outcome(page, 'rank').textContent())?.split('/')[0]);
  const place = rankIn(indexOf('PAPI', year), unit) ?? Number.NaN;
  expect(places).toBeLessThanOrEqual(place - 3);
  await save('Lên ba bậc', 'Lưu thành kịch bản mới');

  await page.reload();
  await settle(page, 'criteria');
  const kept = panel(page).getByRole('combobox', { name: 'Kịch bản đã lưu' });
  await kept.scrollIntoViewIfNeeded();
  await kept.selectOption({ label: 'Nâng một nội dung' });
  await expect(outcome(page, 'value')).toHaveText(half.total);
  const comparison = page.getByRole('table', { name: 'Các kịch bản của Hà Tĩnh' });
  await expect(comparison).toContainText('Nâng một nội dung');
  await expect(comparison).toContainText('Lên ba bậc');
  await expect(comparison).toContainText(half.total);
});
