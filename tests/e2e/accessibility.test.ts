import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goTo, openAt, views } from './support/openApp.ts';
import type { LinkParts } from './support/openApp.ts';
import { test } from './support/guardedTest.ts';
import { seriousFindings } from './support/seriousFindings.ts';

async function findingsOf(
  page: Page,
  links: readonly LinkParts[],
  rules?: readonly string[],
): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const link of links) {
    await goTo(page, link);
    findings.push(
      ...(await seriousFindings(page, rules)).map((finding) => `${link.view} ${link.theme}: ${finding}`),
    );
  }
  return findings;
}

const themes = [
  { theme: 'light' },
  // Dark differs in colour only, the projector also in sizes.
  { theme: 'dark', rules: ['color-contrast'] },
  { theme: 'projector', rules: ['color-contrast', 'target-size', 'scrollable-region-focusable'] },
];

for (const { theme, rules } of themes) {
  test(`axe finds nothing serious on any screen, ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await openAt(page, { theme });
    const links = views.map((view) => ({ view, theme }));
    expect(await findingsOf(page, links, rules)).toEqual([]);
  });
}

test('axe finds nothing serious where figures are missing, links are wrong or tables replace charts', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openAt(page);
  const links = (['overview', 'change', 'unit'] as const).flatMap((view) => [
    { view, theme: 'light', year: 2018, base: 2017 },
    { view, theme: 'dark', index: 'PAR', year: 2024, unit: '01', pin: 'nobody' },
  ]);
  expect(await findingsOf(page, links)).toEqual([]);
  await goTo(page, { view: 'overview', theme: 'dark' });
  for (const choice of await page.getByRole('radio', { name: 'Bảng' }).all())
    await choice.check({ force: true });
  expect(await seriousFindings(page)).toEqual([]);
});

test('axe finds nothing serious where a district has plans, a survey and merged communes', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const district = { ws: 'illustrative', level: 'commune', year: 2024 } as const;
  await openAt(page, { ...district, view: 'targets' });
  const links = [
    { ...district, view: 'targets', theme: 'light' },
    { ...district, view: 'satisfaction', index: 'SIPAS', theme: 'light' },
    { ...district, view: 'satisfaction', index: 'SIPAS', theme: 'dark' },
    { ...district, view: 'targets', theme: 'projector' },
    { ...district, view: 'lineage', index: 'PAR', theme: 'light' },
  ] as const;
  expect(await findingsOf(page, links)).toEqual([]);
});

test('every chart has a name, every panel a heading, every screen one main heading', async ({ page }) => {
  await openAt(page);
  for (const view of views) {
    await goTo(page, { view });
    expect(await page.getByRole('heading', { level: 1 }).count(), view).toBe(1);
    for (const chart of await page.locator('[data-panel] [role="img"]:not([role="img"] *)').all()) {
      expect((await chart.getAttribute('aria-label')) ?? '', view).not.toBe('');
    }
  }
});
