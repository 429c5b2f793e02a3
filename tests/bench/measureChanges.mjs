import { watchChanges } from './watchChanges.mjs';

/** The screens with their names in the navigation. */
export const screens = [
  ['overview', 'Tổng quan'],
  ['ranking', 'Xếp hạng'],
  ['change', 'So sánh năm'],
  ['criteria', 'Tiêu chí'],
  ['unit', 'Hồ sơ đơn vị'],
  ['data', 'Dữ liệu'],
];

const years = [2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013, 2012, 2024];
const units = ['Quảng Ninh', 'Cao Bằng', 'Đà Nẵng', 'Hà Nội', 'Cần Thơ', 'Lào Cai', 'An Giang', 'Hà Tĩnh'];
const indices = ['PAR INDEX', 'SIPAS', 'PAPI'];

const settleMs = 60;
const patienceMs = 15_000;

async function timed(page, target, press) {
  await page.evaluate((wanted) => window.bench.arm(wanted), target);
  await press();
  const shown = await page.evaluate(
    (limit) => Promise.race([window.bench.done, new Promise((resolve) => setTimeout(resolve, limit, null))]),
    patienceMs,
  );
  if (shown === null)
    throw new Error(`${target.view} “${target.title}” was not complete within ${patienceMs} ms`);
  // Let what was put off until after the frame run before the next press.
  await page.waitForTimeout(settleMs);
  return shown.ms;
}

const link = (page, name) => page.getByRole('navigation').getByRole('link', { name, exact: true });

/** Chooses an option of a list in the selection bar under the clock. */
const choose = (page, target, label, option) =>
  timed(page, target, () =>
    page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: String(option) }),
  );

async function chooseUnit(page, target, name) {
  await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).fill(name);
  const entry = page.getByRole('option', { name, exact: true });
  await entry.waitFor();
  return timed(page, target, () => entry.click());
}

const inTurn = (list, run) => list[run % list.length];

/** Opens a screen and lets the start-up end; answers when that was, in ms of the page's clock. */
async function openScreen(page, address, view) {
  await page.goto(`${address}?view=${view}`);
  await page.locator(`[data-view="${view}"][data-settled="true"]`).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
  return page.evaluate(() => performance.now());
}

const longTasksSince = (page, ms) => page.evaluate((since) => window.bench.longTasksSince(since), ms);

async function visitsOfScreens(page, address, runs) {
  const startedMs = await openScreen(page, address, 'overview');
  const first = new Map();
  const again = new Map(screens.map(([view]) => [view, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [view, name] of [...screens.slice(1), screens[0]]) {
      const ms = await timed(page, { view, title: name }, () => link(page, name).click());
      if (run === 0) first.set(view, ms);
      else again.get(view).push(ms);
    }
  }
  return { first, again, longTasks: await longTasksSince(page, startedMs) };
}

async function changesOn(page, address, view, runs) {
  const startedMs = await openScreen(page, address, view);
  const target = (title) => ({ view, title });
  const times = { year: [], unit: [], index: [] };
  for (let run = 0; run < runs; run += 1) {
    const year = inTurn(years, run);
    times.year.push(await choose(page, target(`PAPI ${year}`), 'Năm đánh giá', year));
  }
  for (let run = 0; run < runs; run += 1) {
    const unit = inTurn(units, run);
    times.unit.push(await chooseUnit(page, target(unit), unit));
  }
  for (let run = 0; run < runs; run += 1) {
    const index = inTurn(indices, run);
    times.index.push(await choose(page, target(`· ${index} `), 'Chỉ số', index));
  }
  return { ...times, longTasks: await longTasksSince(page, startedMs) };
}

/**
 * ms from a press to the frame after the new screen is settled with all its charts: opening each screen (`first`
 * with its code still to load, `again`), and changing year, unit and index on each. Years, units and indices change
 * in turn, so that most ask for figures not on screen before; the changes on the screens `views` names. `longTasks` are the tasks over 50 ms after start-up.
 */
export async function measureChanges(browser, address, runs, views) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchChanges);
    const opened = await visitsOfScreens(page, address, runs);
    const changed = new Map();
    for (const view of views) changed.set(view, await changesOn(page, address, view, runs));
    return { opened, changed };
  } finally {
    await context.close();
  }
}
