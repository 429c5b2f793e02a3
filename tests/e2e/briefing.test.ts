import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './support/guardedTest.ts';
import { textProblems } from './support/layoutProblems.ts';
import { addressOf, goTo, openAt, settle } from './support/openApp.ts';
import { seriousFindings } from './support/seriousFindings.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const shown = (page: Page) => page.locator('[data-stage] [data-shown="true"] article');

/** Waits until a slide is on with its charts drawn. */
async function onSlide(page: Page, number: number): Promise<void> {
  await page.locator(`[data-stage][data-slide="${number}"]`).waitFor();
  await shown(page).waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-shown="true"] [role="img"]:not([role="img"] *)')].every(
      (chart) => chart.getAttribute('data-finished') === 'true',
    ),
  );
}

/** Texts of the slide on show that are too small, cut off or collide. */
async function slideProblems(page: Page, leastPx: number): Promise<readonly string[]> {
  const problems = await page.evaluate((least) => {
    const slide = document.querySelector('[data-shown="true"] article');
    if (slide === null) return ['no slide'];
    const found: string[] = [];
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (element === null || text === '' || element.closest('style') !== null) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < least) found.push(`${size} px: ${text.slice(0, 40)}`);
    }
    const words = [...slide.querySelectorAll('p, h2, dt, dd, li > span, li > strong')]
      .filter((element) => (element.textContent ?? '').trim() !== '' && element.closest('svg') === null)
      .map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return { element, box: range.getBoundingClientRect() };
      });
    for (const [place, one] of words.entries())
      for (const other of words.slice(place + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines may share the room for accents and tails.
        if (width > 2 && height > 8)
          found.push(`runs into: ${one.element.textContent ?? ''} / ${other.element.textContent ?? ''}`);
      }
    const body = slide.querySelector('[data-fit-body]');
    if (body !== null && body.scrollHeight > body.clientHeight + 1) found.push('does not fit');
    return found;
  }, leastPx);
  return [...problems, ...(await textProblems(page))];
}

/** Goes through the whole deck with a clicker's key; what is wrong on any slide, which is also to say `mark`. */
async function walk(page: Page, leastPx: number, mark = ''): Promise<readonly string[]> {
  const problems: string[] = [];
  const label = (await shown(page).getAttribute('aria-label')) ?? '';
  const total = Number(/\/ (\d+)/.exec(label)?.[1]);
  expect(total).toBeGreaterThan(5);
  for (let number = 1; number <= total; number += 1) {
    await onSlide(page, number);
    await expect(shown(page), `slide ${number}`).toContainText(mark);
    problems.push(...(await slideProblems(page, leastPx)).map((problem) => `slide ${number}: ${problem}`));
    await page.keyboard.press('PageDown');
  }
  return problems;
}

/** Leaves of the page tree of a PDF. */
const pageCount = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length;

/** Sheets of the print preview without text, or with a chart that is not finished. */
const blankSheets = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...(document.querySelector('[data-print-sheets]')?.children ?? [])].filter(
        (sheet) =>
          (sheet.textContent ?? '').length < 40 ||
          [...sheet.querySelectorAll('[role="img"]:not([role="img"] *)')].some(
            (chart) => chart.getAttribute('data-finished') !== 'true',
          ),
      ).length,
  );

test('a briefing starts in one press and is given by keyboard alone', async ({ page }) => {
  await openAt(page, { view: 'ranking' });
  await page.getByRole('link', { name: 'Trình chiếu ngay' }).focus();
  await page.keyboard.press('Enter');
  await onSlide(page, 1);
  // 1/50 of the height of the window.
  expect(await walk(page, 14.4)).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);

  await page.keyboard.press('Home');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await onSlide(page, 3);
  await expect(shown(page)).toContainText('Hà Tĩnh xếp 6/61 với 45,55 điểm');
  await expect(shown(page)).toContainText('và 54 tỉnh, thành phố khác · 2 tỉnh, thành phố chưa đủ số liệu');
  await expect(page).toHaveURL(/slide=3/);
  for (const [key, number] of [
    ['ArrowLeft', 2],
    [' ', 3],
    ['Backspace', 2],
    ['Enter', 3],
  ] as const) {
    await page.keyboard.press(key);
    await onSlide(page, number);
  }
  // A question from the room: another year, another unit, the other end of the list.
  await page.getByRole('toolbar').getByRole('combobox', { name: 'Năm' }).selectOption('2022');
  await expect(shown(page)).toContainText('Hà Tĩnh xếp 8/61 với 44,31 điểm');
  await shown(page).getByRole('button', { name: 'Quảng Ninh' }).click();
  await expect(shown(page)).toContainText('Quảng Ninh xếp 1/61');
  await page.getByRole('toolbar').getByRole('radio', { name: 'Cuối bảng' }).check({ force: true });
  await expect(shown(page).getByRole('listitem').last()).toContainText('61');
  await page.getByRole('button', { name: 'Trở lại phạm vi của bản trình chiếu' }).focus();
  await page.keyboard.press('Enter');
  await expect(shown(page)).toContainText('Hà Tĩnh xếp 6/61');

  await page.keyboard.press('b');
  await expect(page.locator('[class*="black"]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await onSlide(page, 3);
  await page.keyboard.press('g');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await onSlide(page, 2);
  await page.keyboard.press('?');
  await expect(page.getByText('Phím tắt khi trình chiếu')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tất cả các trang (Esc để đóng')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await settle(page, 'briefing');
  await expect(page).not.toHaveURL(/slide=/);
  expect(await page.locator('#root').evaluate((root) => root.hasAttribute('inert'))).toBe(false);
});

test('a deck is made ready, kept, and shown in 4:3 for a long room with its mark on every slide', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 960, height: 720 });
  await openAt(page, { view: 'briefing', ws: 'illustrative', index: 'PAR' });
  const list = page.getByRole('list', { name: 'Các trang theo thứ tự' });
  await page.getByRole('radio', { name: '4:3' }).check({ force: true });
  await page.getByRole('switch', { name: /Phòng dài/ }).click();
  await list.getByRole('button', { name: 'Lên trước: Phương pháp, nguồn' }).press('Enter');
  await list.getByRole('button', { name: 'Nhân đôi: Vì sao' }).press('Enter');
  await list.getByRole('button', { name: 'Ẩn: Việc cần làm' }).press('Enter');
  await list.getByRole('button', { name: 'Kết quả chính', exact: false }).first().click();
  await page.getByLabel('Ghi chú cho người trình bày').fill('Chào <b>hội nghị</b>');
  await page.getByLabel('Tiêu đề riêng').fill('Ta đang ở đâu?');
  await expect(page).toHaveURL(/deck=d-/);
  expect(await seriousFindings(page)).toEqual([]);
  await page.waitForTimeout(800);
  await page.reload();
  await settle(page, 'briefing');
  await expect(list.getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: '▶ Trình chiếu' }).press('Enter');
  await onSlide(page, 1);
  // 1/25 of the height of the window.
  expect(await walk(page, 28.8, 'Số liệu minh họa')).toEqual([]);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(shown(page).getByRole('heading')).toHaveText('Ta đang ở đâu?');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opening;
  await expect(presenter.getByText('Chào <b>hội nghị</b>')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await onSlide(page, 3);
  await expect(presenter.getByText('Trang này chưa có ghi chú.')).toBeVisible();
  await page.keyboard.press('s');
  await expect.poll(() => presenter.isClosed()).toBe(true);
});

test('a chart sent from a screen says the same on its slide; a unit that is gone is named', async ({
  page,
}) => {
  await openAt(page, { view: 'change' });
  const panel = page.locator('[data-panel="change-dumbbell"]');
  const sentence = await panel.locator('p').first().innerText();
  await panel.getByRole('button', { name: /^Xuất/ }).click();
  await page.getByRole('menuitem', { name: 'Thêm vào bản trình chiếu' }).click();
  await expect(panel.getByRole('status')).toContainText('Đã thêm vào bản trình chiếu “Giao ban PAPI 2024”');
  await page.getByRole('link', { name: 'Trình chiếu ngay' }).click();
  await onSlide(page, 1);
  await page.keyboard.press('8');
  await page.keyboard.press('Enter');
  await onSlide(page, 8);
  await expect(shown(page)).toContainText(sentence);
  await expect(shown(page)).toContainText('và 52 tỉnh, thành phố khác');
  expect(await slideProblems(page, 14.4)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await settle(page, 'briefing');

  // What a merger or another data set would do to the kept slide.
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error('not opened')));
      });
      if (!database.objectStoreNames.contains('documents')) continue;
      const store = database.transaction('documents', 'readwrite').objectStore('documents');
      const reading = store.getAll();
      await new Promise((resolve) => {
        reading.addEventListener('success', resolve);
      });
      for (const record of reading.result as unknown[]) {
        const gone = JSON.parse(JSON.stringify(record).replaceAll('42.20080801', '99.20080801')) as {
          content: { scope: object; slides: { scope: object | null }[] };
        };
        const { scope, slides } = gone.content;
        slides.splice(
          1,
          2,
          ...slides.slice(1, 3).map((slide, place) => ({
            ...slide,
            scope: { ...scope, ...(place === 0 ? { year: 2031 } : { indexCode: 'DDCI' }) },
          })),
        );
        store.put(gone);
      }
      database.close();
    }
  });
  await page.reload();
  await settle(page, 'briefing');
  await page.getByRole('button', { name: '▶ Trình chiếu' }).click();
  await onSlide(page, 1);
  await expect(shown(page)).toContainText('Đơn vị “Hà Tĩnh” không còn trong bộ số liệu đang mở.');
  await page.keyboard.press('PageDown');
  await onSlide(page, 2);
  await expect(shown(page)).toContainText('Bộ số liệu đang mở không có PAPI năm 2031.');
  await page.keyboard.press('PageDown');
  await onSlide(page, 3);
  await expect(shown(page)).toContainText('Chỉ số DDCI không còn trong bộ số liệu đang mở.');
  await page.goto(addressOf({ view: 'briefing', deck: 'd-none', slide: 1 }));
  await onSlide(page, 1);
  await expect(page.getByRole('status').filter({ hasText: 'không còn' })).toContainText(
    'đang dùng bản mặc định',
  );
  await expect(shown(page)).toContainText('Hà Tĩnh');
});

test('a browser that refuses full screen, wake lock and windows is told plainly', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    });
  });
  await page.goto(addressOf({ view: 'briefing', slide: 1 }));
  await onSlide(page, 1);
  const said = page.locator('[data-stage] [role="status"]');
  await expect(said).toContainText('Máy không cho giữ màn hình luôn sáng');
  await page.keyboard.press('f');
  await expect(said).toContainText('hãy nhấn F11');
  await page.keyboard.press('s');
  await expect(said).toContainText('Trình duyệt chặn cửa sổ mới');
  await page.getByRole('button', { name: 'Xem ghi chú trong trang này' }).click();
  await expect(page.getByText('Trang này chưa có ghi chú.')).toBeVisible();
  await page.keyboard.press('PageDown');
  await onSlide(page, 2);
  expect(await seriousFindings(page)).toEqual([]);
});

test('a deck and the profiles of all units are printed, one a sheet, each with source and date', async ({
  page,
}, testInfo) => {
  test.setTimeout(120_000);
  await openAt(page, { view: 'briefing', ws: 'illustrative', index: 'PAR' });
  await page.getByRole('button', { name: 'In, lưu PDF' }).click();
  // Ready means complete: no sheet is blank, no chart half drawn.
  await page.locator('[data-print-sheets="true"]').waitFor();
  expect(await blankSheets(page)).toBe(0);
  const deck = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await testInfo.attach('deck.pdf', { body: deck, contentType: 'application/pdf' });
  expect(pageCount(deck)).toBe(9);
  expect(deck.toString('latin1')).toMatch(/MediaBox \[0 0 841\.\d+ 59[45]/);
  await page.keyboard.press('Escape');

  await goTo(page, { view: 'unit', ws: 'illustrative', index: 'PAR' });
  await page.getByRole('button', { name: 'In tất cả đơn vị' }).click();
  await page.locator('[data-print-sheets="true"]').waitFor({ timeout: 60_000 });
  expect(await page.locator('[data-print-sheets] article').count()).toBe(12);
  expect(await blankSheets(page)).toBe(0);
  const profiles = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await testInfo.attach('profiles.pdf', { body: profiles, contentType: 'application/pdf' });
  expect(pageCount(profiles)).toBe(12);
});
