import { rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './support/guardedTest.ts';
import { pressWidestBar } from './support/pressWidestBar.ts';
import { accounting, drafted, filePage, openImport } from './support/importFlow.ts';
import { writeSurveyFile } from './support/surveyFile.ts';
import type { SurveyFacts } from './support/surveyFile.ts';

/** A million with `CCHC_SURVEY_ROWS=1000000`; enough for the way of large files without. */
const rows = Number(process.env.CCHC_SURVEY_ROWS ?? 260_000);

const count = (number: number): string => number.toLocaleString('vi-VN');

const choose = (page: Page, file: SurveyFacts): Promise<void> =>
  page.locator('[data-panel="import"] input[type="file"]').setInputFiles(file.path);

/** The file is under way and can be stopped. */
async function isReading(page: Page): Promise<void> {
  await expect(filePage(page)).toHaveAttribute('data-state', 'busy');
  await expect(filePage(page).getByRole('button', { name: 'Dừng' })).toBeVisible();
}

/** From the press of «Dừng» to the page that says so, and how long the page took for the two frames after it, in ms. */
const cancelTimes = (page: Page) =>
  filePage(page).evaluate(async (panel) => {
    const stop = [...panel.querySelectorAll('button')].find((button) => button.textContent.includes('Dừng'));
    if (stop === undefined) throw new Error('nothing to stop');
    const started = performance.now();
    const isCancelled = new Promise<number>((resolve) => {
      new MutationObserver((_changes, observer) => {
        if (panel.getAttribute('data-state') !== 'cancelled') return;
        observer.disconnect();
        resolve(performance.now() - started);
      }).observe(panel, { attributes: true });
    });
    stop.click();
    const cancelledMs = await isCancelled;
    const framesFrom = performance.now();
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    return { cancelledMs, frameMs: performance.now() - framesFrom };
  });

/** From now on a worker gets no buffer for more numbers than these, as a browser refuses one when memory is short. */
function withoutRoom(most: number): void {
  globalThis.Int32Array = new Proxy(Int32Array, {
    construct: (target, [length, ...rest]: unknown[], made) => {
      if (typeof length === 'number' && length > most) throw new RangeError('Array buffer allocation failed');
      return Reflect.construct(target, [length, ...rest], made) as Int32Array;
    },
  });
}

test.describe('a large survey file', () => {
  test.setTimeout(300_000);
  let file: SurveyFacts;
  test.beforeAll(() => {
    file = writeSurveyFile(rows);
  });
  test.afterAll(() => {
    rmSync(path.dirname(file.path), { recursive: true });
  });

  test('survives a cancelled reading and a killed tab, and ends with exact counts', async ({
    page,
    context,
  }) => {
    await openImport(page, { ws: 'illustrative' });
    await choose(page, file);
    await isReading(page);
    const { cancelledMs, frameMs } = await cancelTimes(page);
    // Measured by the page's own clock; on a busy machine a frame takes longer, and so may this.
    expect(cancelledMs).toBeLessThan(Math.max(200, 4 * frameMs));
    await filePage(page).getByRole('button', { name: 'Đọc lại' }).click();
    await isReading(page);
    await page.close();

    const again = await context.newPage();
    await openImport(again, { ws: 'illustrative' });
    await choose(again, file);
    await expect(filePage(again)).toHaveAttribute('data-busy', 'false', { timeout: 200_000 });
    await drafted(again, 'ready');
    expect(await accounting(again)).toBe(
      `Đọc ${count(file.rows)} dòng = nạp ${count(file.loaded)} + loại ${count(file.rejected)} + bỏ qua ${count(file.skipped)}`,
    );
    await expect(filePage(again)).toContainText('Dấu ngoặc kép không đóng');
    await again.getByRole('button', { name: /^Nạp [\d.]+ dòng/ }).click();
    await expect(filePage(again)).toHaveAttribute('data-state', 'stored', { timeout: 100_000 });
    await expect(filePage(again)).toContainText(count(file.loaded));

    await again.getByRole('link', { name: 'Xem mức hài lòng 2024' }).click();
    await pressWidestBar(again);
    const behind = again.locator('[data-panel="surveyAnswers"]');
    await expect(behind).toContainText(/mức «.+»: những câu trả lời của/u, { timeout: 60_000 });
    await expect(behind).toContainText('phieu-khao-sat.csv');
  });

  test('for which there is no memory is given up, and may be read again', async ({ page }) => {
    let imports = 0;
    page.on('worker', (worker) => {
      if (!worker.url().includes('importWorker')) return;
      imports += 1;
      if (imports === 1) void worker.evaluate(withoutRoom, 200_000);
    });
    await openImport(page, { ws: 'illustrative' });
    await choose(page, file);
    await expect(filePage(page)).toHaveAttribute('data-state', 'failed', { timeout: 100_000 });
    await expect(filePage(page)).toContainText('không đủ bộ nhớ');
    await filePage(page).getByRole('button', { name: 'Đọc lại' }).click();
    await expect(filePage(page)).toHaveAttribute('data-busy', 'false', { timeout: 100_000 });
    await drafted(page, 'ready');
    expect(imports).toBe(2);
  });

  test('that is cut short while it is read is refused, and nothing is stored', async ({ page, guard }) => {
    guard.expectErrors(/ERR_|Failed to load/u);
    const short = writeSurveyFile(rows);
    await openImport(page, { ws: 'illustrative' });
    await choose(page, short);
    await expect(filePage(page)).toHaveAttribute('data-state', 'busy');
    truncateSync(short.path, 1000);
    await expect(filePage(page)).toHaveAttribute('data-state', 'failed', { timeout: 100_000 });
    await expect(filePage(page)).toContainText('bị thay, xóa hoặc cắt ngắn');
    rmSync(path.dirname(short.path), { recursive: true });
  });
});
