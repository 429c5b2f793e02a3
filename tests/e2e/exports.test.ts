import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { districtBatches } from '../support/districtBatches.ts';
import { test } from './support/guardedTest.ts';
import { backupOf } from './support/backups.ts';
import { accounting, chooseFiles, drafted, filePage, openImport, testFile } from './support/importFlow.ts';
import { goTo, openAt, settle } from './support/openApp.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { exportedRows } from './support/shownPanels.ts';
import { openRestored } from './support/workspaces.ts';

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

  // Cell by cell what the panel's table holds, which the CSV writes by itself: numbers as numbers, at full precision.
  for (const id of ['strip', 'history', 'rangeDots']) {
    const own = page.locator(`[data-panel="${id}"]`);
    const { bytes } = await saved(page, async () => {
      await own.getByRole('button', { name: /^Xuất/ }).click();
      await page.getByRole('menuitem', { name: 'Bảng tính Excel (XLSX)' }).click();
    });
    const [[, ...read] = []] = (await readXlsxFile(bytes)).map(({ data }) => data);
    const held = (await exportedRows(page, own)).map((row) => Object.values(row));
    const numbers = read.flat().filter((value) => typeof value === 'number');
    expect(numbers.length, id).toBeGreaterThan(15);
    expect(
      read.map((row) => row.map((value) => value ?? '')),
      id,
    ).toEqual(
      held.map((row, place) =>
        row.map((text, column) => (typeof read[place]?.[column] === 'number' ? Number(text) : text)),
      ),
    );
  }

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

/** Figures as a reader sees them, without signs and marks: `45,55`, `6/61`, `2024`. */
const figuresOf = (text: string): readonly string[] => text.match(/\d+(?:[.,/]\d+)*/g) ?? [];

/** Texts of a part, with line breaks where another begins. */
const partText = (file: Uint8Array | undefined): string =>
  [...strFromU8(file ?? new Uint8Array()).matchAll(/<(?:a|w):t(?: [^>]*)?>([^<]*)</g)]
    .map(([, text]) => text)
    .join('\n');

/** The figures behind the charts of a slide, as the screen prints them. */
function chartFigures(files: Record<string, Uint8Array>, slide: string): readonly string[] {
  const relations = strFromU8(files[`ppt/slides/_rels/${slide}.rels`] ?? new Uint8Array());
  const charts = [...relations.matchAll(/charts\/(chart\d+\.xml)/g)].map(([, name]) => name);
  return charts.flatMap((name) => {
    const xml = strFromU8(files[`ppt/charts/${name}`] ?? new Uint8Array());
    return [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].flatMap(([, text = '']) => {
      const value = Math.abs(Number(text));
      return Number.isNaN(value)
        ? figuresOf(text)
        : [2, 1, 0].map((decimals) => value.toFixed(decimals).replace('.', ','));
    });
  });
}

test('every figure of a deck of invented data is in its files, and its mark on every slide and page', async ({
  page,
}) => {
  await openAt(page, {
    view: 'briefing',
    ws: 'illustrative',
    index: 'PAR',
    level: 'commune',
    year: 2024,
    theme: 'dark',
  });
  await page.getByRole('button', { name: 'In, lưu PDF' }).click();
  await page.locator('[data-print-sheets="true"]').waitFor();
  // Charts are left out here: they count in pixels and say more than their figures.
  const slides = await page.evaluate(() =>
    [...document.querySelectorAll('[data-print-sheets] article')].map((slide) => {
      const copy = slide.cloneNode(true) as Element;
      for (const chart of copy.querySelectorAll('[role="img"]')) chart.remove();
      return [...copy.querySelectorAll('p, h2, dt, dd, li')].map((part) => part.textContent ?? '').join(' ');
    }),
  );
  expect(slides).toHaveLength(9);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Xuất tệp' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const pptx = await exportDeck(page, /PowerPoint/);
  expect(await seriousFindings(page)).toEqual([]);
  await close(page);
  const files = unzipSync(pptx.bytes);
  for (const [place, text] of slides.entries()) {
    const name = `slide${place + 1}.xml`;
    const written = partText(files[`ppt/slides/${name}`]);
    expect(written, name).toContain('Số liệu minh họa');
    const known = new Set([...figuresOf(written), ...chartFigures(files, name)]);
    expect(figuresOf(text).length, name).toBeGreaterThan(2);
    expect(
      figuresOf(text).filter((figure) => !known.has(figure)),
      name,
    ).toEqual([]);
  }
  // Answers by level are a chart that can be edited: five factors by five levels, 100 per cent each.
  const likert = strFromU8(
    Object.entries(files).find(
      ([name, bytes]) => /charts\/chart\d+\.xml$/.test(name) && strFromU8(bytes).includes('Rất hài lòng'),
    )?.[1] ?? new Uint8Array(),
  );
  const levels = [...likert.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([series]) =>
    [...series.matchAll(/<c:v>([^<]+)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
  expect(levels).toHaveLength(5);
  for (let factor = 0; factor < 5; factor += 1)
    expect(levels.reduce((sum, values) => sum + (values[factor] ?? 0), 0)).toBeCloseTo(100, 6);

  const docx = await exportDeck(page, /Word/);
  const report = unzipSync(docx.bytes);
  const known = new Set(figuresOf(partText(report['word/document.xml'])));
  const missing = slides.flatMap((text, place) =>
    // The page number of a slide is not of the report.
    figuresOf(text.replace(/\d+ \/ \d+$/, '').replaceAll(/Số liệu đã công bố.*/g, ''))
      .filter((figure) => !known.has(figure) && figure !== `${place + 1}`)
      .map((figure) => `slide ${place + 1}: ${figure}`),
  );
  expect(missing).toEqual([]);
  expect(partText(report['word/header1.xml'])).toContain('Số liệu minh họa');
  expect(partText(report['word/document.xml'])).toContain('Số liệu minh họa');
  await close(page);
});

test('figures that change while a deck is read are said to have changed, and nothing is saved', async ({
  page,
  context,
}) => {
  const name = 'Huyện Minh Họa';
  await openRestored(page, name, await backupOf(name, districtBatches()));
  await page.getByRole('link', { name: 'So sánh năm' }).click();
  await settle(page, 'change');
  const panel = page.locator('[data-panel="change-dumbbell"]');
  await panel.getByRole('button', { name: /^Xuất/ }).click();
  await page.getByRole('menuitem', { name: 'Thêm vào bản trình chiếu' }).click();
  await expect(panel.getByRole('status')).toContainText('Đã thêm');
  await page.getByRole('link', { name: 'Trình chiếu', exact: true }).click();
  await settle(page, 'briefing');
  // The sent panel's screen never comes, so the deck is still being read when the other window undoes an import.
  await page.route(/ChangeView-.*\.js/, () => undefined);
  await page.reload();
  await settle(page, 'briefing');
  const other = await context.newPage();
  await other.goto(page.url().replace('view=briefing', 'view=data'));
  await settle(other, 'data');
  await page.getByRole('button', { name: 'Xuất tệp' }).click();
  await page.getByRole('menuitem', { name: /PowerPoint/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await other.getByRole('button', { name: 'Hoàn tác lần nạp diem-2024-bo-sung.csv' }).click();
  await expect(other.getByText('Đã hoàn tác «diem-2024-bo-sung.csv»')).toBeVisible();
  await expect(dialog).toContainText('Số liệu vừa thay đổi trong lúc xuất');
  await expect(dialog.getByRole('progressbar')).toBeHidden();
});

test('a deck is saved while a large file is being read, and the file is read to its end', async ({
  page,
}) => {
  const [head = '', ...rows] = (
    await readFile(new URL('../../data/illustrative/par-index.csv', import.meta.url), 'utf8')
  )
    .trimEnd()
    .split('\n');
  const content = [head, ...Array.from({ length: 2 }, () => rows).flat()].join('\n');
  await openImport(page);
  await chooseFiles(page, testFile('nhieu-dong.csv', content));
  await expect(filePage(page)).toHaveAttribute('data-busy', 'true');
  await page.getByRole('link', { name: 'Trình chiếu', exact: true }).click();
  await settle(page, 'briefing');
  const { bytes } = await exportDeck(page, /PowerPoint/);
  expect(Object.keys(unzipSync(bytes))).toContain('ppt/slides/slide7.xml');
  await close(page);
  await page.getByRole('link', { name: 'Dữ liệu', exact: true }).click();
  await drafted(page, 'asking');
  expect(await accounting(page)).toContain(`Đọc ${(2 * rows.length).toLocaleString('vi-VN')} dòng`);
});
