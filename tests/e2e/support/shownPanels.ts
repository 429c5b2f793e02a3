import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseRows } from './csvRows.ts';
import type { CsvRow } from './csvRows.ts';

export interface ShownRow {
  readonly name: string;
  /** The row's text without its name. */
  readonly text: string;
}

/** A panel as a reader sees it. */
export interface ShownPanel {
  readonly id: string;
  /** Null where the panel shows no table. */
  readonly rows: readonly ShownRow[] | null;
  /** Lines of everything but tables, charts and the source line. */
  readonly lines: readonly string[];
}

/** Turns every chart into its table and opens every branch of a tree. */
export async function showTables(page: Page): Promise<void> {
  for (const choice of await page
    .locator('[data-panel]')
    .getByRole('radio', { name: 'Bảng', exact: true })
    .all()) {
    await choice.check({ force: true });
  }
  const openAll = page.getByRole('button', { name: 'Mở tất cả' });
  if (await openAll.isVisible()) await openAll.click();
}

/** Every panel of the screen. */
export const readPanels = (page: Page): Promise<readonly ShownPanel[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-settled] [data-panel]')].map((panel) => {
      const rows = [...panel.querySelectorAll<HTMLElement>('tbody tr')].flatMap((row) => {
        const head = row.querySelector<HTMLElement>('th[scope="row"]');
        if (head === null) return [];
        const button = [...head.querySelectorAll<HTMLElement>('button')].at(-1);
        const name = (button?.innerText ?? head.innerText).trim();
        const cells = [...row.querySelectorAll<HTMLElement>('td')].map((cell) => cell.innerText).join(' ');
        return [{ name, text: cells.replaceAll(/\s+/g, ' ') }];
      });
      const copy = panel.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll(
        'table, svg, [role="radiogroup"], button, select, [class*="source"], [class*="skeleton"]',
      ))
        part.remove();
      document.body.append(copy);
      const lines = copy.innerText
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      copy.remove();
      return {
        id: panel.dataset.panel ?? '',
        rows: panel.querySelector('table') === null ? null : rows,
        lines,
      };
    }),
  );

/** The panel's table as its CSV export holds it, without the source line at the end. */
export async function exportedRows(page: Page, panel: Locator): Promise<readonly CsvRow[]> {
  const waiting = page.waitForEvent('download');
  await panel.getByRole('button', { name: /^Xuất/ }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = await (await waiting).path();
  return parseRows(readFileSync(file, 'utf8')).slice(0, -1);
}
