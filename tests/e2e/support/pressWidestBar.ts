import type { Page } from '@playwright/test';

/** Presses the middle of the widest piece of a bar of answers. */
export async function pressWidestBar(page: Page): Promise<void> {
  const bars = page.locator('[data-panel="likert"] [data-finished="true"] svg path[fill^="#"]');
  await bars.first().waitFor({ timeout: 60_000 });
  await bars.first().scrollIntoViewIfNeeded();
  const widths = await bars.evaluateAll((paths) =>
    paths.map((path) => path.getBoundingClientRect()).map(({ width, height }) => (height > 8 ? width : 0)),
  );
  // The number on it lies in front of it; the chart tells by the place.
  await bars.nth(widths.indexOf(Math.max(...widths))).click({ force: true });
}
