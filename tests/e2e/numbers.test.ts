import { expect } from '@playwright/test';
import type { CsvRow } from './support/csvRows.ts';
import { explained } from './support/explained.ts';
import { expectedRows, remarksOf } from './support/expectedRows.ts';
import type { Choice, ExpectedRows } from './support/expectedRows.ts';
import { numbersIn } from './support/figure.ts';
import { goTo, views } from './support/openApp.ts';
import { exportedRows, readPanels, showTables } from './support/shownPanels.ts';
import type { ShownPanel, ShownRow } from './support/shownPanels.ts';
import { test } from './support/startedApp.ts';

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

/** Rows of a panel's file that do not hold the computed figures at full precision, in words. */
function fileDifferences(id: string, expected: ExpectedRows, rows: readonly CsvRow[]): readonly string[] {
  return rows.flatMap((row) => {
    const cells = Object.values(row);
    const name = cells.find((cell) => expected.has(cell));
    const wanted = (expected.get(name ?? '') ?? []).flatMap(({ exact }) => exact ?? []);
    const written = cells
      .filter((cell) => cell !== name && /^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell))
      .map(Number);
    const isSame = wanted.every((value) => written.some((other) => Math.abs(other - value) < 1e-9));
    return name !== undefined && isSame
      ? []
      : [`${id} ${name ?? cells.join(';')}: file ${written.join(' ')}, computed ${wanted.join(' ')}`];
  });
}

/** What differs on the screen's panels, and how many numbers were looked at. */
function panelDifferences(
  choice: Choice,
  { id, rows, lines }: ShownPanel,
  isExplained: ReturnType<typeof explained>,
): { readonly found: readonly string[]; readonly checked: number } {
  const expected = expectedRows[id]?.(choice);
  const tableRows = rows === null || expected === undefined ? [] : rows;
  const strange = lines.flatMap((line) => {
    const tokens = numbersIn(line).filter((token) => !isExplained(id, token));
    return tokens.length === 0 ? [] : [`${id}: nothing explains ${tokens.join(' ')} in “${line}”`];
  });
  return {
    found: [
      ...tableRows
        .flatMap((row) => (expected === undefined ? [] : (difference(choice, expected, row) ?? [])))
        .map((text) => `${id} ${text}`),
      ...strange,
    ],
    checked: [...tableRows.map(({ text }) => text), ...lines].reduce(
      (count, text) => count + numbersIn(text).length,
      0,
    ),
  };
}

for (const [position, choice] of choices.entries()) {
  // Files are compared for two choices: what they hold comes from the same rows as the tables.
  const isExported = position < 2;
  const where = isExported ? 'on screen and in CSV files' : 'on screen';
  test(`every number ${where} agrees with an independent computation: ${titleOf(choice)}`, async ({
    page,
  }) => {
    const isExplained = explained(choice);
    const differences: string[] = [];
    const exported = new Set<string>();
    let numbers = 0;
    for (const view of figureViews) {
      await goTo(page, { ...choice, view });
      await showTables(page);
      for (const panel of await readPanels(page)) {
        const { id } = panel;
        const { found, checked } = panelDifferences(choice, panel, isExplained);
        differences.push(...found.map((text) => `${view}/${text}`));
        numbers += checked;
        const expected = expectedRows[id]?.(choice);
        if (!isExported || expected === undefined || exported.has(id)) continue;
        exported.add(id);
        const rows = await exportedRows(page, page.locator(`[data-settled] [data-panel="${id}"]`));
        expect(rows.length, id).toBeGreaterThan(0);
        differences.push(...fileDifferences(id, expected, rows));
      }
    }
    console.log(`${titleOf(choice)}: ${numbers} numbers checked`);
    expect(differences).toEqual([]);
    expect(numbers).toBeGreaterThan(choice.index === 'PAPI' ? 2500 : 250);
    if (isExported) expect(exported.size).toBeGreaterThan(8);
  });
}
