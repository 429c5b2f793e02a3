import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { asBatchId } from '../../src/domain/ids.ts';
import { answersBatch } from '../support/answersBatch.ts';
import { districtBatches } from '../support/districtBatches.ts';
import { batchOf } from '../support/ledgerBatches.ts';
import { surveyKnown } from '../support/surveyFixtures.ts';
import { backupOf } from './support/backups.ts';
import { inFirefox } from './support/firefox.ts';
import { test } from './support/guardedTest.ts';
import { settle } from './support/openApp.ts';
import { pressWidestBar } from './support/pressWidestBar.ts';
import { openRestored } from './support/workspaces.ts';

const built = path.resolve(import.meta.dirname, '../..', process.env.CCHC_DIST ?? 'dist', 'portable.html');
const district = 'Huyện <Minh> & "Họa"';

/** Opens a file as a double click does, without a network. Every request but for the file itself is reported. */
async function openFile(context: BrowserContext, file: string): Promise<{ page: Page; requests: string[] }> {
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(pathToFileURL(file).href) && !/^(?:blob|data):/.test(url)) requests.push(url);
  });
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  return { page, requests };
}

/** Makes the file of the open workspace as a reader does, and saves it. */
async function exportFile(page: Page, target: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Số liệu$/ })
    .click();
  await page.getByRole('menuitem', { name: 'Xuất thành một tệp (.html)…' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tạo tệp' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d\.html$/);
  await download.saveAs(target);
}

const headline = '[data-panel="headline"]';

test('the empty one-file app opens from a disk with the shipped figures, without a request', async ({
  context,
  guard,
}) => {
  guard.expectServer('file:///');
  expect(statSync(built).size).toBeLessThan(16_000_000);
  const { page, requests } = await openFile(context, built);
  await settle(page, 'overview');
  await expect(page.locator(headline)).toContainText('45,55');
  await page.getByRole('link', { name: 'Xếp hạng' }).click();
  await settle(page, 'ranking');
  // A question only the engine answers.
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await settle(page, 'data');
  await expect(page.locator('[data-view="data"]')).toContainText('Tệp này chỉ để xem');
  expect(requests).toEqual([]);
});

test('a workspace becomes a file that shows the same numbers in Chromium and Firefox', async ({
  page,
  context,
  guard,
}, info) => {
  guard.expectServer('file:///');
  test.setTimeout(120_000);
  const file = info.outputPath('huyen.html');
  const known = {
    batch: batchOf('known'),
    payload: { tables: encodeDataset(surveyKnown), issues: [], details: null, original: null },
  };
  const answers = await answersBatch('one questionnaire a row, with comments', asBatchId('answers'));
  await openRestored(page, district, await backupOf(district, [...districtBatches(), known, answers]));
  const told = await page.locator(headline).innerText();
  expect(told).toContain('81,00');
  await exportFile(page, file);
  const opened = await openFile(context, file);
  await settle(opened.page, 'overview');
  await expect(opened.page.locator(headline)).toHaveText(told, { useInnerText: true });
  await expect(opened.page.getByRole('banner')).toContainText(district);
  // Stored answers are unpacked by a worker, which the file must carry.
  await opened.page.getByRole('link', { name: 'Hài lòng' }).click();
  await settle(opened.page, 'satisfaction');
  const link = new URL(opened.page.url());
  link.searchParams.set('unit', 'MH01');
  await opened.page.goto(link.href);
  await pressWidestBar(opened.page);
  await expect(opened.page.locator('[data-panel="surveyAnswers"]')).toContainText('phieu.csv');
  expect(opened.requests).toEqual([]);
  const inOther = await inFirefox(async (other) => {
    await other.goto(pathToFileURL(file).href);
    await other.waitForFunction(
      (selector) => document.querySelector<HTMLElement>(selector)?.innerText.includes('81,00'),
      {},
      headline,
    );
    return other.$eval(headline, (element) => (element as HTMLElement).innerText);
  });
  expect(inOther).toContain('81,00');
});

test('a damaged file says so instead of showing half of it', async ({ context, guard }, info) => {
  guard.expectServer('file:///');
  guard.expectErrors(/Failed to fetch|Content Security Policy|integrity|hash/i);
  const source = readFileSync(built, 'utf8');
  const script = source.lastIndexOf('<script type="module">');
  const torn = info.outputPath('torn.html');
  writeFileSync(torn, `${source.slice(0, script + 2000)}0${source.slice(script + 2000)}`);
  const { page: tornPage } = await openFile(context, torn);
  await expect(tornPage.getByText('Không mở được: tệp bị hỏng')).toBeVisible({ timeout: 20_000 });
  const engine = source.indexOf('duckdb-eh.wasm">') + 5000;
  const lame = info.outputPath('lame.html');
  writeFileSync(lame, `${source.slice(0, engine)}AAAA${source.slice(engine + 4)}`);
  const { page: lamePage } = await openFile(context, lame);
  await lamePage.getByRole('link', { name: 'Dữ liệu' }).click();
  await expect(lamePage.getByRole('alert').or(lamePage.getByText(/bị hỏng|damaged/))).toBeVisible({
    timeout: 20_000,
  });
});
