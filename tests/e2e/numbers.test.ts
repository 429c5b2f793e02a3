import { expect } from '@playwright/test';
import { explained } from './support/explained.ts';
import { expectedRows } from './support/expectedRows.ts';
import type { Choice } from './support/expectedRows.ts';
import { numbersIn } from './support/figure.ts';
import { goTo, openAt, views } from './support/openApp.ts';
import { exportedRows, readPanels, showTables } from './support/shownPanels.ts';
import { test } from './support/guardedTest.ts';

const choices: readonly Choice[] = [
  { index: 'PAPI', year: 2024, base: 2023, unit: '42' },
  { index: 'PAPI', year: 2022, base: 2021, unit: '04' },
  { index: 'PAPI', year: 2024, base: 2023, unit: '26' },
  { index: 'PAPI', year: 2018, base: 2017, unit: '42' },
  { index: 'PAR', year: 2024, base: 2023, unit: '42' },
  { index: 'SIPAS', year: 2023, base: 2022, unit: '31' },
];

const figureViews = views.filter((view) => view !== 'data');
const titleOf = ({ index, year, base, unit }: Choice): string => `${index} ${year} against ${base}, province ${unit}`;

for (const choice of choices) {
  test(`every table cell agrees with an independent computation: ${titleOf(choice)}`, async ({ page }) => {
    await openAt(page, { ...choice });
    const differences: string[] = [];
    let checked = 0;
    for (const view of figureViews) {
      await goTo(page, { ...choice, view });
      await showTables(page);
      for (const { id, rows } of await readPanels(page)) {
        const expected = expectedRows[id]?.(choice);
        if (expected === undefined || rows === null) continue;
        for (const { name, text } of rows) {
          const figures = expected.get(name);
          const wanted = figures?.map((figure) => figure.text).join(' ');
          const shown = numbersIn(text).join(' ');
          checked += numbersIn(text).length;
          if (wanted !== shown) differences.push(`${view}/${id} ${name}: shown “${shown}”, computed “${wanted ?? 'nothing'}”`);
        }
      }
    }
    console.log(`${titleOf(choice)}: ${checked} numbers in tables`);
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(choice.index === 'PAPI' ? 1500 : 60);
  });

  test(`every number in a sentence, list or tile is explained: ${titleOf(choice)}`, async ({ page }) => {
    await openAt(page, { ...choice });
    const known = explained(choice);
    const unexplained: string[] = [];
    for (const view of figureViews) {
      await goTo(page, { ...choice, view });
      for (const { id, lines } of await readPanels(page)) {
        for (const line of lines) {
          const strange = numbersIn(line).filter((token) => !known(id, token));
          if (strange.length > 0) unexplained.push(`${view}/${id}: ${strange.join(' ')} in “${line}”`);
        }
      }
    }
    expect(unexplained).toEqual([]);
  });
}

for (const choice of choices.slice(0, 2)) {
  test(`CSV exports hold the figures at full precision: ${titleOf(choice)}`, async ({ page }) => {
    await openAt(page, { ...choice });
    const differences: string[] = [];
    const seen = new Set<string>();
    for (const view of figureViews) {
      await goTo(page, { ...choice, view });
      for (const panel of await page.locator('[data-settled] [data-panel]').all()) {
        const id = (await panel.getAttribute('data-panel')) ?? '';
        const expected = expectedRows[id]?.(choice);
        if (expected === undefined || seen.has(id)) continue;
        seen.add(id);
        const rows = await exportedRows(page, panel);
        expect(rows.length, id).toBeGreaterThan(0);
        for (const row of rows) {
          const cells = Object.values(row);
          const name = cells.find((cell) => expected.has(cell));
          const wanted = (expected.get(name ?? '') ?? []).flatMap(({ exact }) => exact ?? []);
          const written = cells.filter((cell) => cell !== name && /^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell)).map(Number);
          const isSame = wanted.every((value) => written.some((other) => Math.abs(other - value) < 1e-9));
          if (name === undefined || !isSame) differences.push(`${id} ${name ?? cells.join(';')}: file ${written.join(' ')}, computed ${wanted.join(' ')}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(seen.size).toBeGreaterThan(8);
  });
}
