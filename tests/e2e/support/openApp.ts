import type { Page } from '@playwright/test';

/** The screens in the order of the navigation. */
export const views = [
  'overview',
  'ranking',
  'change',
  'criteria',
  'targets',
  'satisfaction',
  'unit',
  'lineage',
  'data',
  'briefing',
] as const;
export type ViewName = (typeof views)[number];

/** Parts of a link, e.g. `{ view: 'ranking', year: 2022 }`. */
export type LinkParts = Readonly<Record<string, string | number>>;

/** The address of a screen. */
export const addressOf = (parts: LinkParts): string =>
  `/?${new URLSearchParams(Object.entries(parts).map(([name, value]) => [name, String(value)])).toString()}`;

/** Waits until the screen on show is the one the address asks for, with every chart drawn. */
export async function settle(page: Page, view: ViewName): Promise<void> {
  await page.locator(`[data-view="${view}"][data-settled="true"]`).waitFor();
  await page.waitForFunction(() => {
    const shown = document.querySelector('[data-settled="true"]');
    if (shown === null) return false;
    const charts = [...shown.querySelectorAll('[data-panel] [role="img"]:not([role="img"] *)')];
    const isPending = shown.querySelector('[class*="skeleton"], [data-pending="true"]') !== null;
    return !isPending && charts.every((chart) => chart.getAttribute('data-finished') === 'true');
  });
}

const viewOf = (parts: LinkParts): ViewName => views.find((name) => name === parts.view) ?? 'overview';

/**
 * Scrolls through the page once: what is drawn only near the window is drawn then.
 * False where the browser stopped drawing: without a graphics card, Chromium sometimes never draws another frame of
 * a page scrolled while it paints ahead, whatever is done to the page afterwards.
 */
async function showAll(page: Page, view: ViewName): Promise<boolean> {
  const isDrawing = await page.evaluate(async (patienceMs) => {
    const nextFrame = (): Promise<boolean> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => resolve(true));
        setTimeout(() => resolve(false), patienceMs);
      });
    const { scrollHeight } = document.documentElement;
    for (let top = window.innerHeight; top < scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      // Scrolling on while it paints ahead is what stops it.
      await new Promise((resolve) => setTimeout(resolve, 40));
      // Two frames: one to notice what came near, one to draw it.
      if (!(await nextFrame()) || !(await nextFrame())) return false;
    }
    window.scrollTo(0, 0);
    return true;
  }, 10_000);
  if (isDrawing) await settle(page, view);
  return isDrawing;
}

/** Loads the app at a link and waits for all of its screen; once more where the browser stopped drawing. */
export async function openAt(page: Page, parts: LinkParts = {}): Promise<void> {
  const view = viewOf(parts);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (attempt > 0) await page.goto('about:blank');
    await page.goto(addressOf(parts));
    await settle(page, view);
    if (await showAll(page, view)) return;
  }
  throw new Error(`The browser stopped drawing ${addressOf(parts)} twice.`);
}

/** Follows a link inside the loaded app as the back button does, which spares starting the engine again. */
export async function goTo(page: Page, parts: LinkParts): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, addressOf(parts));
  await settle(page, viewOf(parts));
  if (!(await showAll(page, viewOf(parts)))) await openAt(page, parts);
}
