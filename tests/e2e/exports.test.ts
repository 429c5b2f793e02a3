import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { test } from './support/guardedTest.ts';
import { goTo, openAt } from './support/openApp.ts';

/** The file that an action saves. */
async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function exportDeck(page: Page, label: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const file = await saved(page, async () => {
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await page.getByRole('menuitem', { name: label }).click();
  });
  await expect(page.getByRole('dialog').getByText(`Đã lưu tệp ${file.name}`)).toBeVisible();
  return file;
}

const close = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();

test('a table goes to Excel, a deck to PowerPoint and Word, from the built app and nothing else', async ({
  page,
}) => {
  await openAt(page, { view: 'overview', index: 'PAPI', year: 2024, base: 2023 });
  const panel = page.locator('[data-panel="movers"]');
  const xlsx = await saved(page, async () => {
    await panel.getByRole('button', { name: /^Xuất/ }).click();
    await page.getByRole('menuitem', { name: 'Bảng tính Excel (XLSX)' }).click();
  });
  expect(xlsx.name).toBe('movers.xlsx');
  const [table, facts] = await readXlsxFile(xlsx.bytes);
  const own = table?.data.find((row) => row.includes('Hà Tĩnh')) ?? [];
  // 45.4252… in 2023 and 45.5512… in 2024: full precision, not the two decimals of the screen.
  expect(own.filter((value) => typeof value === 'number').map((value) => Number(value.toFixed(2)))).toEqual(
    expect.arrayContaining([45.43, 45.55, 0.12]),
  );
  expect(new Map(facts?.data.map(([label, text]) => [label, text])).get('Địa chỉ màn hình')).toContain(
    'year=2024',
  );

  await goTo(page, { view: 'briefing', index: 'PAPI', year: 2024, base: 2023 });
  const started = Date.now();
  const pptx = await exportDeck(page, /PowerPoint/);
  console.log(`PPTX with its code fetched: ${Date.now() - started} ms, ${pptx.bytes.length} bytes`);
  expect(pptx.name).toMatch(/^[a-z0-9-]+\.pptx$/);
  const slides = unzipSync(pptx.bytes);
  const titles = Object.keys(slides).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(titles.length).toBeGreaterThanOrEqual(7);
  expect(strFromU8(slides['ppt/slides/slide2.xml'] ?? new Uint8Array())).toContain(
    'Hà Tĩnh hạng 6/61 về PAPI 2024, điểm tăng 0,12',
  );
  expect(
    Object.keys(slides).filter((name) => name.startsWith('ppt/embeddings/')).length,
  ).toBeGreaterThanOrEqual(4);
  await close(page);

  const docx = await exportDeck(page, /Word/);
  const report = unzipSync(docx.bytes);
  const document = strFromU8(report['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('Hà Tĩnh hạng 6/61 về PAPI 2024, điểm tăng 0,12');
  const pictures = Object.entries(report).filter(([name]) => name.endsWith('.png'));
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  for (const [, png] of pictures) expect(png.length).toBeGreaterThan(4000);
  await close(page);
});
