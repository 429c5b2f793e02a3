import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchSlides } from './watchSlides.mjs';

const patienceMs = 30_000;
const exportedSlides = 12;

async function timed(page, number, press) {
  await page.evaluate((wanted) => window.bench.arm(wanted), number);
  await press();
  const ms = await page.evaluate(
    (limit) => Promise.race([window.bench.done, new Promise((resolve) => setTimeout(resolve, limit, null))]),
    patienceMs,
  );
  if (ms === null) throw new Error(`slide ${number} was not complete within ${patienceMs} ms`);
  return ms;
}

const newPage = async (browser) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watchSlides);
  return { context, page };
};

const settled = (page, view) =>
  page.locator(`[data-view="${view}"][data-settled="true"]`).waitFor({ timeout: 60_000 });

/** From the press on the start to the first slide, then every slide forwards and backwards. */
async function measureTalk(browser, address) {
  const { context, page } = await newPage(browser);
  try {
    await page.goto(`${address}?view=overview`);
    await settled(page, 'overview');
    await page.waitForTimeout(2000);
    const start = page.getByRole('link', { name: 'Trình chiếu ngay' });
    // The code of the briefing comes while the pointer is on its way.
    await start.hover();
    await page.waitForTimeout(1000);
    const enterMs = await timed(page, 1, () => start.press('Enter'));
    const label = await page.locator('[data-shown="true"] article').getAttribute('aria-label');
    const total = Number(/\/ (\d+)/.exec(label)[1]);
    // A presenter says something about the first slide.
    await page.waitForTimeout(3000);
    const turnMs = [];
    for (let number = 2; number <= total; number += 1)
      turnMs.push(await timed(page, number, () => page.keyboard.press('PageDown')));
    for (let number = total - 1; number >= 1; number -= 1)
      turnMs.push(await timed(page, number, () => page.keyboard.press('PageUp')));
    return { enterMs, turnMs };
  } finally {
    await context.close();
  }
}

async function saved(page, press) {
  const started = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), press()]);
  return { ms: performance.now() - started, download };
}

/** A deck of twelve slides as PowerPoint, its code fetched by the first; and the page with everything in it. */
async function measureFiles(browser, address, folder) {
  const { context, page } = await newPage(browser);
  try {
    await page.goto(`${address}?view=briefing`);
    await settled(page, 'briefing');
    const list = page.getByRole('list', { name: 'Các trang theo thứ tự' });
    for (let count = await list.getByRole('listitem').count(); count < exportedSlides; count += 1)
      await list.getByRole('button', { name: 'Nhân đôi: Xếp hạng' }).first().press('Enter');
    await page.waitForURL(/deck=/);
    const pptx = [];
    let wasToldHowFar = true;
    for (let run = 0; run < 2; run += 1) {
      await page.getByRole('button', { name: 'Xuất tệp' }).click();
      const entry = page.getByRole('menuitem', { name: /PowerPoint/ });
      const told = page
        .getByRole('progressbar')
        .waitFor()
        .then(
          () => true,
          () => false,
        );
      pptx.push((await saved(page, () => entry.click())).ms);
      wasToldHowFar &&= await told;
      await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
    }
    await page
      .getByRole('banner')
      .getByRole('button', { name: /Số liệu|số liệu/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Xuất thành một tệp (.html)…' }).click();
    const make = page.getByRole('button', { name: 'Tạo tệp' });
    const { ms, download } = await saved(page, () => make.click());
    const file = path.join(folder, 'talk.html');
    await download.saveAs(file);
    return { pptx, wasToldHowFar, portableMs: ms, file };
  } finally {
    await context.close();
  }
}

async function opened(browser, address, selector, read) {
  const { context, page } = await newPage(browser);
  try {
    await page.goto(address);
    await page.locator(selector).waitFor({ timeout: 60_000, state: 'attached' });
    return await page.evaluate(read);
  } finally {
    await context.close();
  }
}

/** Opens the written page at its first slide and the bare one that carries the same engine, in turn. */
async function measurePortable(browser, file, bare, runs) {
  const times = { app: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(
      await opened(browser, pathToFileURL(bare).href, 'body[data-answered-ms]', () =>
        Number(document.body.dataset.answeredMs),
      ),
    );
    times.app.push(
      await opened(
        browser,
        `${pathToFileURL(file).href}?view=briefing&slide=1`,
        'html[data-first-slide-ms]',
        () => Number(document.documentElement.dataset.firstSlideMs),
      ),
    );
  }
  return times;
}

/**
 * A briefing of the shipped figures, in ms: into it and from slide to slide, as an office file, as a page, and that page
 * opened from a disk beside a bare page with the same engine in it. `bareOf` writes the bare page for a written one.
 */
export async function measureBriefing(browser, address, { runs, folder, bareOf }) {
  const talks = [];
  for (let run = 0; run < runs; run += 1) talks.push(await measureTalk(browser, address));
  const files = await measureFiles(browser, address, folder);
  const bare = path.join(folder, 'bare.html');
  await bareOf(files.file, bare);
  return {
    enterMs: talks.map(({ enterMs }) => enterMs),
    turnMs: talks.flatMap(({ turnMs }) => turnMs),
    ...files,
    portable: await measurePortable(browser, files.file, bare, runs),
  };
}
