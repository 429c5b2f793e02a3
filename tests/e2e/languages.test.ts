import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goTo, openAt, settle, views } from './support/openApp.ts';
import { unitNames } from './support/provinces.ts';
import { test } from './support/guardedTest.ts';

const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
const messageKey = /\b(?:common|overview|ranking|change|criteria|unit|data|charts|errors)\.(?!csv\b)[a-z]\w*/;

/** Chrome of a screen: what is not data — navigation, labels, headings, column heads, buttons. */
const chromeTexts = (page: Page): Promise<readonly string[]> =>
  page
    .locator(
      'nav a, header button, label, h2, h3, thead th, [data-panel] button:not(tbody button), [data-panel] legend, section[aria-label] [class*="label"]',
    )
    .allInnerTexts();

const withoutNames = (text: string): string =>
  unitNames.reduce((rest, name) => rest.replaceAll(name, ''), text);

test('switching the language keeps the selection and leaves no word behind', async ({ page }) => {
  const selection = { index: 'PAPI', year: 2022, base: 2021, unit: '04', pin: '22' };
  await openAt(page, selection);
  await page.getByRole('radio', { name: 'EN' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const params = new URL(page.url()).searchParams;
  for (const [name, value] of Object.entries(selection)) expect(params.get(name)).toBe(String(value));
  const leftovers: string[] = [];
  for (const view of views) {
    await goTo(page, { ...selection, view, lang: 'en' });
    const texts = await chromeTexts(page);
    expect(texts.length).toBeGreaterThan(10);
    leftovers.push(
      ...texts
        .map(withoutNames)
        .filter((text) => vietnameseLetter.test(text))
        .map((text) => `${view}: ${text}`),
    );
  }
  expect([...new Set(leftovers)]).toEqual([]);
  await goTo(page, { ...selection, view: 'overview', lang: 'en' });
  await page.getByRole('radio', { name: 'VI' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Tổng quan' })).toBeVisible();
});

test('no screen shows a message key or an unfilled placeholder in either language', async ({ page }) => {
  test.setTimeout(240_000);
  await openAt(page);
  const links = [
    { index: 'PAPI', year: 2024, unit: '42' },
    { index: 'PAPI', year: 2018, base: 2017, unit: '22' },
    { index: 'PAR', year: 2023, unit: '17' },
    { index: 'SIPAS', year: 2022, base: 2021, unit: '01' },
  ];
  const registers = new Set<string>(['targets', 'lineage', 'data']);
  for (const lang of ['vi', 'en']) {
    for (const [position, link] of links.entries()) {
      // Registers look the same whatever is chosen.
      for (const view of views.filter((name) => position === 0 || !registers.has(name))) {
        await goTo(page, { ...link, view, lang });
        const shown = await page.locator('body').innerText();
        const where = `${view} ${JSON.stringify(link)} ${lang}`;
        expect(shown.match(messageKey)?.[0] ?? null, where).toBeNull();
        expect(
          shown.match(/.{0,60}(?:\{\{|\}\}|\bNaN\b|\bundefined\b|\[object|\*\*).{0,60}/)?.[0] ?? null,
          where,
        ).toBeNull();
      }
    }
  }
});

test('a chosen language and theme are kept for the next visit', async ({ page }) => {
  await openAt(page);
  await page.getByRole('radio', { name: 'EN' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/');
  await settle(page, 'overview');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('themes change page and charts; “system” follows the machine', async ({ page }) => {
  const look = () =>
    page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      chartText: document.querySelector('[data-panel] svg text')?.getAttribute('fill') ?? '',
    }));
  await openAt(page, { theme: 'light' });
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
