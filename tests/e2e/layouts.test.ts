import { expect } from '@playwright/test';
import { goTo, views } from './support/openApp.ts';
import type { LinkParts } from './support/openApp.ts';
import { frameProblems, smallTexts, textProblems } from './support/layoutProblems.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { test } from './support/startedApp.ts';
import { wordProblems } from './support/wordProblems.ts';

/** `rules` are those of axe to look with; null is all of them. */
const layouts = [
  { name: '1920x1080', width: 1920, height: 1080, link: { theme: 'light' }, rules: null },
  // Dark differs in colour only.
  { name: '1920x1080-dark', width: 1920, height: 1080, link: { theme: 'dark' }, rules: ['color-contrast'] },
  // The projector differs also in sizes.
  {
    name: '1280x720-projector',
    width: 1280,
    height: 720,
    link: { theme: 'projector' },
    rules: ['color-contrast', 'target-size', 'scrollable-region-focusable'],
  },
  {
    name: '360x800',
    width: 360,
    height: 800,
    link: { theme: 'light' },
    rules: ['scrollable-region-focusable'],
  },
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

for (const { name, width, height, link, rules } of layouts) {
  test(`every screen is complete, legible, named and clean for axe at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const problems: string[] = [];
    for (const view of views) {
      await goTo(page, { ...link, view });
      const found = [
        ...(await frameProblems(page)),
        ...(await textProblems(page)),
        ...(await wordProblems(page)),
        ...(await seriousFindings(page, rules === null ? {} : { rules })),
      ];
      if (name.includes('projector')) found.push(...(await smallTexts(page, 22)));
      problems.push(...found.map((problem) => `${view} ${problem}`));
    }
    expect(problems).toEqual([]);
  });

  if (link.theme === 'dark') continue;
  test(`screens of awkward selections are legible at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const problems: string[] = [];
    for (const selection of harderLinks) {
      for (const view of views.filter((one) => !registers.has(one))) {
        await goTo(page, { ...link, ...selection, view });
        const found = [
          ...(await frameProblems(page)),
          ...(await textProblems(page)),
          ...(await wordProblems(page)),
        ];
        problems.push(...found.map((problem) => `${labelOf(selection)} ${view} ${problem}`));
      }
    }
    expect(problems).toEqual([]);
  });
}

test('the overview fits a full-HD screen without scrolling', async ({ page }) => {
  for (const selection of [{}, ...harderLinks]) {
    await goTo(page, selection);
    const overflow = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(overflow, labelOf(selection)).toBeLessThanOrEqual(0);
  }
});

test('at 200 % zoom nothing is cut off', async ({ page }) => {
  // A full-HD window at 200 % has half the CSS pixels.
  await page.setViewportSize({ width: 960, height: 540 });
  const problems: string[] = [];
  for (const view of views) {
    await goTo(page, { view });
    const found = [...(await frameProblems(page)), ...(await textProblems(page))];
    problems.push(...found.map((problem) => `${view} ${problem}`));
  }
  expect(problems).toEqual([]);
});
