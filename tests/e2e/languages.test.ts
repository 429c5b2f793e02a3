import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test as guarded } from './support/guardedTest.ts';
import { goTo, openAt, settle, views } from './support/openApp.ts';
import { unitNames } from './support/provinces.ts';
import { test } from './support/startedApp.ts';
import { wordProblems } from './support/wordProblems.ts';

const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Chrome of a screen: what is not data — navigation, labels, headings, column heads, buttons. */
const chromeTexts = (page: Page): Promise<readonly string[]> =>
  page
    .locator(
      'nav a, header button, label, h2, h3, thead th, [data-panel] button:not(tbody button), [data-panel] legend, section[aria-label] [class*="label"]',
    )
    .allInnerTexts();

const withoutNames = (text: string): string =>
  unitNames.reduce((rest, name) => rest.replaceAll(name, ''), text);

const selections = [
  { index: 'PAPI', year: 2022, base: 2021, unit: '04', pin: '22' },
  { index: 'PAPI', year: 2018, base: 2017, unit: '22' },
  { index: 'PAR', year: 2023, unit: '17' },
  { index: 'SIPAS', year: 2022, base: 2021, unit: '01' },
];

/** Look the same whatever is chosen. */
const registers: ReadonlySet<string> = new Set(['targets', 'lineage', 'data']);

// Vietnamese screens are looked at in layouts.test.ts.
test('no English screen holds a Vietnamese word, a message key or an open placeholder', async ({ page }) => {
  const problems = new Set<string>();
  for (const [position, selection] of selections.entries()) {
    for (const view of views.filter((name) => position === 0 || !registers.has(name))) {
      await goTo(page, { ...selection, view, lang: 'en' });
      const texts = await chromeTexts(page);
      expect(texts.length).toBeGreaterThan(10);
      // Names of publications are not translated; the first index has none on buttons.
      const leftovers =
        position === 0 ? texts.map(withoutNames).filter((text) => vietnameseLetter.test(text)) : [];
      for (const problem of [...leftovers, ...(await wordProblems(page))])
        problems.add(`${view} ${selection.index}: ${problem}`);
    }
  }
  expect([...problems]).toEqual([]);
});

test('themes change page and charts; “system” follows the machine', async ({ page }) => {
  const look = () =>
    page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      chartText: document.querySelector('[data-panel] svg text')?.getAttribute('fill') ?? '',
    }));
  await goTo(page, { theme: 'light' });
  const light = await look();
  await goTo(page, { theme: 'dark' });
  const dark = await look();
  expect(dark.ground).not.toBe(light.ground);
  expect(dark.chartText).not.toBe(light.chartText);
  await goTo(page, { theme: 'projector' });
  expect((await look()).ground).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(page, { theme: 'system' });
  expect(await look()).toEqual(dark);
});

guarded('a chosen language keeps the selection, and is kept for the next visit', async ({ page }) => {
  const [selection] = selections;
  await openAt(page, selection);
  await page.getByRole('radio', { name: 'EN' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const params = new URL(page.url()).searchParams;
  for (const [name, value] of Object.entries(selection ?? {})) expect(params.get(name)).toBe(String(value));
  await page.goto('/');
  await settle(page, 'overview');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('radio', { name: 'VI' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Tổng quan' })).toBeVisible();
});
