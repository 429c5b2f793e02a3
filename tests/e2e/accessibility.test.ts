import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goTo } from './support/openApp.ts';
import type { LinkParts } from './support/openApp.ts';
import { seriousFindings } from './support/seriousFindings.ts';
import { test } from './support/startedApp.ts';

async function findingsOf(page: Page, links: readonly LinkParts[]): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const link of links) {
    await goTo(page, link);
    findings.push(
      ...(await seriousFindings(page)).map((finding) => `${link.view} ${link.theme}: ${finding}`),
    );
  }
  return findings;
}

test('axe finds nothing serious where figures are missing, links are wrong or tables replace charts', async ({
  page,
}) => {
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
  const district = { ws: 'illustrative', level: 'commune', year: 2024 } as const;
  const links = [
    { ...district, view: 'targets', theme: 'light' },
    { ...district, view: 'satisfaction', index: 'SIPAS', theme: 'light' },
    { ...district, view: 'satisfaction', index: 'SIPAS', theme: 'dark' },
    { ...district, view: 'targets', theme: 'projector' },
    { ...district, view: 'lineage', index: 'PAR', theme: 'light' },
  ] as const;
  expect(await findingsOf(page, links)).toEqual([]);
});
