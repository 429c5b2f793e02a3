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

/** Scrolls through the page once: what is drawn only near the window is drawn then. */
async function showAll(page: Page, view: ViewName): Promise<void> {
  await page.evaluate(async () => {
    const { scrollHeight } = document.documentElement;
    for (let top = window.innerHeight; top < scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      // Scrolled again while it paints ahead, a Chromium without a graphics card may never draw another frame.
      await new Promise((resolve) => setTimeout(resolve, 40));
      // Two frames: one to notice what came near, one to draw it.
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.scrollTo(0, 0);
  });
  await settle(page, view);
}

/** Loads the app at a link and waits for all of its screen. */
export async function openAt(page: Page, parts: LinkParts = {}): Promise<void> {
  await page.goto(addressOf(parts));
  await settle(page, viewOf(parts));
  await showAll(page, viewOf(parts));
}

/** Follows a link inside the loaded app as the back button does, which spares starting the engine again. */
export async function goTo(page: Page, parts: LinkParts): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, addressOf(parts));
  await settle(page, viewOf(parts));
  await showAll(page, viewOf(parts));
}
