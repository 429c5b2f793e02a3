import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goTo } from './support/openApp.ts';
import { textProblems } from './support/layoutProblems.ts';
import { test } from './support/startedApp.ts';

/** Leaves of the page tree of a PDF. */
const pageCount = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length;

const profiles = [
  { index: 'PAPI', year: 2024, unit: '42' },
  { index: 'PAPI', year: 2022, base: 2021, unit: '04', pin: '22,48' },
  { index: 'PAPI', year: 2018, base: 2017, unit: '46' },
  { index: 'PAR', year: 2024, base: 2023, unit: '42' },
  { ws: 'illustrative', index: 'PAR', unit: 'MHPB11' },
  { ws: 'illustrative', index: 'PAR', level: 'commune', unit: 'MHX03', year: 2024 },
] as const;

test('a unit profile prints on exactly one sheet of A4', async ({ page }, testInfo) => {
  for (const profile of profiles) {
    await goTo(page, { ...profile, view: 'unit' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const name = `profile-${profile.index}-${profile.unit}.pdf`;
    await testInfo.attach(name, { body: pdf, contentType: 'application/pdf' });
    expect(pageCount(pdf), name).toBe(1);
  }
});

/** Widths of all drawings, px, as they are while a print event has just been handled. */
const widthsAfter = (page: Page, event: 'beforeprint' | 'afterprint'): Promise<readonly number[]> =>
  page.evaluate((name) => {
    window.dispatchEvent(new Event(name));
    return [...document.querySelectorAll('[data-settled] [data-finished] svg[viewBox]')].map((svg) =>
      Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    );
  }, event);

test('on paper nothing is cut off or shrunk, and no control is printed', async ({ page }) => {
  await goTo(page, { view: 'overview' });
  // Drawings of a wide screen are made anew for the sheet, at once: shrunk, their letters would be 5 pt.
  expect(Math.max(...(await widthsAfter(page, 'afterprint')))).toBeGreaterThan(1000);
  expect(Math.max(...(await widthsAfter(page, 'beforeprint')))).toBeLessThanOrEqual(672);
  await expect.poll(async () => Math.max(...(await widthsAfter(page, 'afterprint')))).toBeGreaterThan(1000);
  await goTo(page, { view: 'unit' });
  await page.emulateMedia({ media: 'print' });
  // A4 less the side margins of the print style, in CSS pixels.
  await page.setViewportSize({ width: 703, height: 1010 });
  await goTo(page, { view: 'unit' });
  // The drawings follow the sheet a moment after it changes.
  await expect.poll(() => textProblems(page)).toEqual([]);
  await expect(page.getByRole('navigation')).toBeHidden();
  // Buttons that are words themselves, as column heads and source lines are, are printed as words.
  expect(await page.locator('main :is(button, input, select):visible:not(th *, p *)').count()).toBe(0);
  await expect(page.locator('[data-view="unit"]')).toContainText('6/61');
  await expect(page.locator('[data-view="unit"]')).toContainText('Nguồn: ');
});
