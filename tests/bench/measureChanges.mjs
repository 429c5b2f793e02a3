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
const indices = [
  ['PAR INDEX', 'PAR'],
  ['SIPAS', 'SIPAS'],
  ['PAPI', 'PAPI'],
];

async function timed(page, target, press) {
  await page.evaluate((wanted) => window.bench.arm(wanted), target);
  await press();
  const { ms } = await page.evaluate(() => window.bench.done);
  // Let what was put off until after the frame run before the next press.
  await page.waitForTimeout(60);
  return ms;
}

const link = (page, name) => page.getByRole('navigation').getByRole('link', { name, exact: true });

/** Opens a list of the selection bar, and presses one of its options under the clock. */
async function choose(page, target, label, option) {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).first().click();
  const entry = page.getByRole('option', { name: new RegExp(`^${option}`) }).first();
  await entry.waitFor();
  return timed(page, target, () => entry.click());
}

async function chooseUnit(page, target, name) {
  await page.getByRole('combobox', { name: 'Đơn vị' }).fill(name);
  const entry = page.getByRole('option', { name, exact: true });
  await entry.waitFor();
  return timed(page, target, () => entry.click());
}

const inTurn = (list, run) => list[run % list.length];

async function visitsOfScreens(page, runs) {
  const first = new Map();
  const again = new Map(screens.map(([view]) => [view, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [view, name] of [...screens.slice(1), screens[0]]) {
      const ms = await timed(page, { view, title: name }, () => link(page, name).click());
      if (run === 0) first.set(view, ms);
      else again.get(view).push(ms);
    }
  }
  return { first, again };
}

async function changesOn(page, [view, name], runs) {
  const title = (text) => ({ view, title: text });
  await link(page, name).click();
  await page.locator(`[data-view="${view}"][data-settled="true"]`).waitFor();
  const times = { year: [], unit: [], index: [] };
  for (let run = 0; run < runs; run += 1) {
    const year = inTurn(years, run);
    times.year.push(await choose(page, title(`PAPI ${year}`), 'Năm đánh giá', year));
  }
  await choose(page, title('PAPI 2024'), 'Năm đánh giá', 2024).catch(() => undefined);
  for (let run = 0; run < runs; run += 1) {
    const unit = inTurn(units, run);
    times.unit.push(await chooseUnit(page, title(unit), unit));
  }
  for (let run = 0; run < runs; run += 1) {
    const [label, code] = inTurn(indices, run);
    times.index.push(await choose(page, title(`· ${code} `), 'Chỉ số', label));
  }
  return times;
}

/**
 * ms from a press to the frame after the new screen is settled with all its charts: opening each screen (`first`
 * with its code still to load, `again`), and changing year, unit and index on each. Every change asks for something
 * not on screen before. `longTasks` are the tasks over 50 ms after start-up.
 */
export async function measureChanges(browser, address, runs) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'vi-VN', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchChanges);
    await page.goto(address);
    await page.locator('[data-settled="true"] [data-finished="true"]').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    const startedMs = await page.evaluate(() => performance.now());
    const opened = await visitsOfScreens(page, runs);
    const changed = new Map();
    for (const screen of screens) changed.set(screen[0], await changesOn(page, screen, runs));
    const longTasks = await page.evaluate((ms) => window.bench.longTasksSince(ms), startedMs);
    return { opened, changed, longTasks };
  } finally {
    await context.close();
  }
}
