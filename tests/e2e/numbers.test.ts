import { expect } from '@playwright/test';
import { explained } from './support/explained.ts';
import { expectedRows, remarksOf } from './support/expectedRows.ts';
import type { Choice, ExpectedRows } from './support/expectedRows.ts';
import { numbersIn } from './support/figure.ts';
import { goTo, openAt, views } from './support/openApp.ts';
import { exportedRows, readPanels, showTables } from './support/shownPanels.ts';
import type { ShownRow } from './support/shownPanels.ts';
import { test } from './support/guardedTest.ts';

const choices: readonly Choice[] = [
  { index: 'PAPI', year: 2024, base: 2023, unit: '42' },
  { index: 'PAPI', year: 2022, base: 2021, unit: '04' },
  { index: 'PAPI', year: 2024, base: 2023, unit: '26' },
  { index: 'PAPI', year: 2018, base: 2017, unit: '42' },
  { index: 'PAR', year: 2024, base: 2023, unit: '42' },
  { index: 'SIPAS', year: 2023, base: 2022, unit: '31' },
];

const registerViews: ReadonlySet<string> = new Set(['lineage', 'data']);

const figureViews = views.filter((view) => !registerViews.has(view));
const titleOf = ({ index, year, base, unit }: Choice): string =>
  `${index} ${year} against ${base}, province ${unit}`;

/** Numbers of a table row that differ from the computed ones, in words; null when they agree. */
function difference(choice: Choice, expected: ExpectedRows, { name, text }: ShownRow): string | null {
  const wanted = expected.get(name)?.map((figure) => figure.text);
  const shown = numbersIn(text);
  const remarks = remarksOf(choice, name);
  const isSame =
    wanted !== undefined &&
    wanted.every((token, position) => token === shown[position]) &&
    shown.slice(wanted.length).every((token) => remarks.has(token));
  return isSame ? null : `${name}: shown “${shown.join(' ')}”, computed “${wanted?.join(' ') ?? 'nothing'}”`;
}

for (const choice of choices) {
  test(`every number agrees with an independent computation: ${titleOf(choice)}`, async ({ page }) => {
    test.setTimeout(240_000);
    await openAt(page, { ...choice });
    const isExplained = explained(choice);
    const differences: string[] = [];
    let checked = 0;
    for (const view of figureViews) {
      await goTo(page, { ...choice, view });
      await showTables(page);
      for (const { id, rows, lines } of await readPanels(page)) {
        const expected = expectedRows[id]?.(choice);
        if (rows !== null && expected !== undefined) {
          differences.push(
            ...rows
              .flatMap((row) => difference(choice, expected, row) ?? [])
              .map((text) => `${view}/${id} ${text}`),
          );
          checked += rows.reduce((count, { text }) => count + numbersIn(text).length, 0);
        }
        for (const line of lines) {
          const strange = numbersIn(line).filter((token) => !isExplained(id, token));
          if (strange.length > 0)
            differences.push(`${view}/${id}: nothing explains ${strange.join(' ')} in “${line}”`);
          checked += numbersIn(line).length;
        }
      }
    }
    console.log(`${titleOf(choice)}: ${checked} numbers checked`);
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(choice.index === 'PAPI' ? 2500 : 250);
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
          const written = cells
            .filter((cell) => cell !== name && /^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell))
            .map(Number);
          const isSame = wanted.every((value) => written.some((other) => Math.abs(other - value) < 1e-9));
          if (name === undefined || !isSame)
            differences.push(
              `${id} ${name ?? cells.join(';')}: file ${written.join(' ')}, computed ${wanted.join(' ')}`,
            );
        }
      }
    }
    expect(differences).toEqual([]);
    expect(seen.size).toBeGreaterThan(8);
  });
}
