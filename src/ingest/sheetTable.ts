import type { Issue } from '../domain/issue.ts';
import { isBlank, isNumeric, isYear } from './cellKind.ts';
import { columnLetters } from './columnLetters.ts';
import type { CsvRecords } from './csvRecords.ts';
import { plainText } from './decodedText.ts';
import type { LostLetters } from './lostLetters.ts';
import { mendText } from './mendText.ts';
import type { NumberCells } from './numberCells.ts';
import type { ReadTable } from './readTable.ts';
import type { RecoveredTable } from './recoverTable.ts';
import { recoverTable } from './recoverTable.ts';
import { clip } from './registerIssues.ts';
import type { SheetCells } from './sheetCells.ts';
import type { SheetScan } from './sheetScan.ts';
import type { FaultyCells } from './workbookIssues.ts';
import { faultyCellsIssue, hiddenRowsIssue } from './workbookIssues.ts';

/** Stand for line ends and tabs inside cells while letters are put right; no text of a sheet holds them. */
const lineInCell = ' \u2028 ';
const tabInCell = ' \u2029 ';

/** The table on a sheet, found in its cells like in the records of a text file. Lines are sheet rows. */
export function sheetTable({ cells, isNumber }: SheetCells, scan: SheetScan): ReadTable {
  const mended = mendCells(cells);
  const lines = cells.map((_, row) => row + 1);
  const records: CsvRecords = { cells: mended.cells, lines, damages: new Map(), looseQuotes: new Set() };
  const table = recoverTable(records, {
    dialect: null,
    hasNul: false,
    hasOtherQuotes: false,
    lost: mended.lost,
  });
  const rows = fillMerged(table, scan);
  const issues = [
    ...mended.issues,
    ...table.issues,
    ...faultIssues(table, scan),
    ...hiddenIssues(table, scan),
  ].toSorted((a, b) => a.line - b.line);
  return {
    outcome: issues.some(({ severity }) => severity !== 'info') ? 'warned' : 'ok',
    encoding: null,
    delimiter: null,
    quote: null,
    decimal: '.',
    header: table.header,
    rows,
    lines: table.lines,
    skipped: table.skipped,
    issues,
    headerLines: table.headerLines,
    numberCells: numberCellsOf(isNumber, table, scan),
  };
}

/** Letters typed for old fonts, wrong code points and composition, put right as in text files. */
function mendCells(cells: string[][]): {
  readonly cells: string[][];
  readonly lost: LostLetters | null;
  readonly issues: readonly Issue[];
} {
  const text = cells.map((row) => row.map(withoutBreaks).join('\t')).join('\n');
  const mended = mendText(text, plainText(text, 'utf-8'), true);
  const found = { lost: mended.lost, issues: mended.issues };
  if (mended.text === null || mended.text === text) return { cells, ...found };
  const rows = mended.text.split('\n').map((row) => row.split('\t').map(withBreaks));
  return { cells: rows, ...found };
}

const withoutBreaks = (cell: string): string =>
  /[\n\t\u2028\u2029]/u.test(cell)
    ? cell
        .replaceAll(/[\u2028\u2029]/gu, ' ')
        .replaceAll('\n', lineInCell)
        .replaceAll('\t', tabInCell)
    : cell;

const withBreaks = (cell: string): string => cell.replaceAll(lineInCell, '\n').replaceAll(tabInCell, '\t');

/** Column of the table at a column of the sheet (both 0-based), or -1 when it was left out as blank. */
const placeOf = ({ columns }: RecoveredTable, column: number): number =>
  columns === null ? column : columns.indexOf(column);

/** A name or year of cells merged over several rows stands in each of them; a figure does not, it is one figure. */
function fillMerged(table: RecoveredTable, { merges }: SheetScan): string[][] {
  if (merges.length === 0) return table.rows;
  const rows = table.rows.map((row) => [...row]);
  const rowOfLine = new Map(table.lines.map((line, row) => [line, row]));
  for (const { firstRow, lastRow, column } of merges) {
    const place = placeOf(table, column - 1);
    const first = rowOfLine.get(firstRow);
    const text = first === undefined ? '' : (rows[first]?.[place] ?? '');
    if (isBlank(text) || (isNumeric(text) && !isYear(text))) continue;
    for (let line = firstRow + 1; line <= lastRow; line += 1) {
      const cells = rows[rowOfLine.get(line) ?? -1];
      if (cells !== undefined && isBlank(cells[place])) cells[place] = text;
    }
  }
  return rows;
}

function faultIssues(table: RecoveredTable, { faults }: SheetScan): readonly Issue[] {
  const skipped = new Set(table.skipped.map(({ line }) => line));
  const groups = new Map<string, { faulty: Omit<FaultyCells, 'lines'>; lines: number[] }>();
  for (const { row, column, kind, text } of faults) {
    if (skipped.has(row)) continue;
    const name = table.header[placeOf(table, column - 1)] ?? '';
    const value = kind === 'error' ? text : clip(text);
    const key = `${column} ${kind === 'error' ? text : ''}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, {
        faulty: { kind, value, column: name === '' ? columnLetters(column - 1) : name },
        lines: [row],
      });
    else group.lines.push(row);
  }
  return Array.from(groups.values(), ({ faulty, lines }) => faultyCellsIssue({ ...faulty, lines }));
}

function hiddenIssues({ lines }: RecoveredTable, { hiddenRows }: SheetScan): readonly Issue[] {
  if (hiddenRows.length === 0) return [];
  const hidden = new Set(hiddenRows);
  const read = lines.filter((line) => hidden.has(line));
  const [first] = read;
  return first === undefined ? [] : [hiddenRowsIssue(first, read.length)];
}

function numberCellsOf(
  isNumber: readonly Uint8Array[],
  table: RecoveredTable,
  { columns, rows }: SheetScan,
): NumberCells {
  const kept = table.columns ?? Array.from({ length: columns }, (_, column) => column);
  const flags = new Uint8Array((rows + 1) * kept.length);
  isNumber.forEach((cells, row) => {
    kept.forEach((column, place) => {
      flags[(row + 1) * kept.length + place] = cells[column] ?? 0;
    });
  });
  return { columns: kept.length, flags };
}
