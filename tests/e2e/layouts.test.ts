import { expect } from '@playwright/test';
import { goTo, openAt, views } from './support/openApp.ts';
import type { LinkParts } from './support/openApp.ts';
import { frameProblems, smallTexts, textProblems } from './support/layoutProblems.ts';
import { test } from './support/guardedTest.ts';

const pictures = 'test-results/screens';

const layouts = [
  { name: '1920x1080', width: 1920, height: 1080, link: { theme: 'light' } },
  { name: '1920x1080-dark', width: 1920, height: 1080, link: { theme: 'dark' } },
  { name: '1280x720-projector', width: 1280, height: 720, link: { theme: 'projector' } },
  { name: '360x800', width: 360, height: 800, link: { theme: 'light' } },
] as const;

/** Beside the usual screen: a broken comparison, a unit without figures, an index of a handful of provinces, pins. */
const harderLinks: readonly LinkParts[] = [
  { year: 2018, base: 2017 },
  { year: 2024, unit: '26' },
  { index: 'PAR', year: 2024 },
  { index: 'SIPAS', year: 2023, unit: '31' },
  { year: 2022, unit: '22', pin: '04,48,79,46,01,77' },
];

/** Look the same whatever is chosen. */
const registers: ReadonlySet<string> = new Set(['targets', 'lineage', 'data']);

const labelOf = (link: LinkParts): string =>
  Object.entries(link)
    .map(([name, value]) => `${name}-${value}`)
    .join('_');

for (const { name, width, height, link } of layouts) {
  test(`every screen is complete and legible at ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await openAt(page, link);
    const problems: string[] = [];
    for (const view of views) {
      await goTo(page, { ...link, view });
      await page.screenshot({ path: `${pictures}/${view}-${name}.png`, fullPage: true });
      const found = [...(await frameProblems(page)), ...(await textProblems(page))];
      if (name.includes('projector')) found.push(...(await smallTexts(page, 22)));
      problems.push(...found.map((problem) => `${view} ${problem}`));
    }
    expect(problems).toEqual([]);
  });

  // Dark differs in colour only.
  if (link.theme === 'dark') continue;
  test(`screens of awkward selections are legible at ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await openAt(page, link);
    const problems: string[] = [];
    for (const selection of harderLinks) {
      for (const view of views.filter((name) => !registers.has(name))) {
        await goTo(page, { ...link, ...selection, view });
        const found = [...(await frameProblems(page)), ...(await textProblems(page))];
        problems.push(...found.map((problem) => `${labelOf(selection)} ${view} ${problem}`));
      }
    }
    expect(problems).toEqual([]);
  });
}

test('the overview fits a full-HD screen without scrolling', async ({ page }) => {
  await openAt(page);
  for (const selection of [{}, ...harderLinks]) {
    await goTo(page, selection);
    const overflow = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(overflow, labelOf(selection)).toBeLessThanOrEqual(0);
  }
});

test('at 200 % zoom nothing is cut off', async ({ page }) => {
  // A full-HD window at 200 % has half the CSS pixels.
  await page.setViewportSize({ width: 960, height: 540 });
  await openAt(page);
  const problems: string[] = [];
  for (const view of views) {
    await goTo(page, { view });
    problems.push(
      ...[...(await frameProblems(page)), ...(await textProblems(page))].map(
        (problem) => `${view} ${problem}`,
      ),
    );
  }
  expect(problems).toEqual([]);
});
