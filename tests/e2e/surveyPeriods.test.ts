import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { quarterSurvey } from '../support/quarterSurvey.ts';
import { test } from './support/guardedTest.ts';
import { chooseFiles, drafted, openImport, store, testFile } from './support/importFlow.ts';
import { addressOf, settle } from './support/openApp.ts';

const town = 'Thị trấn Minh Họa';
const survey = quarterSurvey({
  units: [town, 'Xã Minh Họa Trung', 'Xã Minh Họa Nội'],
  times: ['2023 Quý II', '2024 Quý I', '2024 Quý II'],
  questions: ['access.1', 'access.2', 'procedure.1', 'official.1', 'result.1', 'feedback.1'],
  questionnaires: 50,
});

const rateOf = (when: string): string => {
  const { satisfied, answers } = survey.counted(town, when);
  return ((100 * satisfied) / answers).toFixed(2).replace('.', ',');
};

const panel = (page: Page, id: string) => page.locator(`[data-panel="${id}"]`);
const headline = (page: Page) => panel(page, 'satisfactionHeadline');
const periodOf = (page: Page) => new URL(page.url()).searchParams.get('period');

test('answers of quarters are imported, chosen by keyboard, kept in the address and compared with their like', async ({
  page,
}) => {
  await openImport(page, { ws: 'illustrative' });
  await chooseFiles(page, testFile('phieu-theo-quy.csv', survey.text));
  await drafted(page, 'ready');
  await store(page);
  // A shipped workspace is never changed: what was stored lies in its copy.
  const ws = new URL(page.url()).searchParams.get('ws') ?? '';

  await page.goto(addressOf({ ws, view: 'satisfaction', index: 'SIPAS', year: 2024, unit: 'MHX01' }));
  await settle(page, 'satisfaction');
  const choice = page.getByRole('radiogroup', { name: 'Kỳ khảo sát' });
  await expect(choice.getByRole('radio', { name: 'Cả năm' })).toBeChecked();
  // The year keeps its own figure: 1.830 of 2.000 answers of the shipped file.
  await expect(headline(page)).toContainText('91,50');

  await choice.getByRole('radio', { name: 'Cả năm' }).focus();
  await page.keyboard.press('ArrowRight');
  await settle(page, 'satisfaction');
  expect(periodOf(page)).toBe('Q1');
  await expect(headline(page)).toContainText(rateOf('2024 Quý I'));
  await expect(headline(page)).toContainText('quý I năm 2024');
  await expect(headline(page)).toContainText('không có câu trả lời nào quý I năm 2023');
  await page.keyboard.press('ArrowRight');
  await settle(page, 'satisfaction');
  await page.reload();
  await settle(page, 'satisfaction');

  expect(periodOf(page)).toBe('Q2');
  const { answers, people } = survey.counted(town, '2024 Quý II');
  await expect(headline(page)).toContainText(rateOf('2024 Quý II'));
  await expect(headline(page)).toContainText(`${people} phiếu`);
  await expect(headline(page)).toContainText('so với quý II năm 2023');
  await expect(panel(page, 'likert')).toContainText(`${answers} câu trả lời`);
  await expect(panel(page, 'likert')).toContainText('phieu-theo-quy.csv');
  await expect(panel(page, 'satisfactionUnits')).toContainText('Quý II năm 2024');
  await expect(panel(page, 'satisfactionYears')).toContainText('mức hài lòng qua các quý');

  await page.goBack();
  await settle(page, 'satisfaction');
  await expect(headline(page)).toContainText(rateOf('2024 Quý I'));

  // A slide keeps the period it was sent with, whatever the screen shows later.
  await page.goForward();
  await settle(page, 'satisfaction');
  await panel(page, 'likert').getByRole('button', { name: /^Xuất/ }).click();
  await page.getByRole('menuitem', { name: 'Thêm vào bản trình chiếu' }).click();
  await expect(panel(page, 'likert').getByRole('status')).toContainText('Đã thêm');
  await page.getByLabel('Năm đánh giá').selectOption('2025');
  await settle(page, 'satisfaction');
  // A year of which there are no parts leaves nothing to choose.
  await expect(choice).toHaveCount(0);
  expect(periodOf(page)).toBeNull();
  await page.getByRole('link', { name: 'Trình chiếu ngay' }).click();
  await page.locator('[data-stage][data-slide="1"]').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const slide = page.locator('[data-stage] [data-shown="true"] article');
  await expect(slide).toContainText('quý II năm 2024');
  await expect(slide).toContainText(`${answers} câu trả lời`);
});
