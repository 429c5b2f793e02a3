import type { Issue } from '../domain/issue.ts';
import { mainSheet } from './mainSheet.ts';
import type { ReadTable } from './readTable.ts';
import { refusedTable } from './readTable.ts';
import { sheetCells } from './sheetCells.ts';
import type { SheetScan } from './sheetScan.ts';
import { scanSheet } from './sheetScan.ts';
import { sheetTable } from './sheetTable.ts';
import type { WorkbookFault } from './workbookIssues.ts';
import { workbookRefusal } from './workbookIssues.ts';
import type { SheetPart, WorkbookParts } from './workbookParts.ts';
import { mostUnpackedBytes, openWorkbook } from './workbookParts.ts';
import { numberStyles } from './workbookStyles.ts';
import { xmlText } from './xmlTags.ts';

/** A sheet to choose from. */
export interface SheetInfo {
  readonly name: string;
  /** The last row and column that hold anything; 0 in an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: boolean;
}

/** The sheets of a workbook in its order, or why it cannot be opened. */
export interface WorkbookSheets {
  readonly sheets: readonly SheetInfo[];
  readonly refusal: Issue | null;
}

/** So many cells, blank ones included, may lie in the area a sheet covers. */
const mostCells = 30_000_000;

/**
 * Lists the sheets of an .xlsx workbook. What is no such workbook (old .xls, with a password, damaged, far too large when
 * unpacked, without data) comes back as a refusal with a Vietnamese sentence. Never throws.
 */
export function sheetsOf(bytes: Uint8Array): WorkbookSheets {
  const parts = openWorkbook(bytes);
  if (typeof parts === 'string') return { sheets: [], refusal: workbookRefusal(parts) };
  const all = parts.sheets.map((part) => scanned(parts, part));
  const sheets = all.map(({ part: { name, isHidden }, scan }): SheetInfo => {
    const { rows, columns } = typeof scan === 'string' ? nothingThere : scan;
    return { name, rows, columns, isHidden };
  });
  const chosen = firstFilled(all);
  return { sheets, refusal: typeof chosen === 'string' ? workbookRefusal(chosen) : null };
}

const nothingThere = { rows: 0, columns: 0 };

/**
 * One sheet as a table, recovered like a CSV file: titles, headers of several rows, totals, notes, blank columns. Lines
 * are sheet rows. Numbers of number cells are exact text with a decimal point (`numberCells` tells which they are), days
 * are ISO, cells with an error are text and an issue. `sheetName` null takes the main
 * one (`mainSheet`). Never rejects.
 */
export async function readSheetTable(bytes: Uint8Array, sheetName: string | null): Promise<ReadTable> {
  const parts = openWorkbook(bytes);
  if (typeof parts === 'string') return refused(parts);
  const chosen = chooseSheet(parts, sheetName);
  if (typeof chosen === 'string') return refused(chosen);
  const { part, scan } = chosen;
  try {
    return sheetTable(await sheetCells(parts, part, scan), scan);
  } catch {
    return refused('damagedWorkbook');
  }
}

const refused = (fault: WorkbookFault): ReadTable => refusedTable([workbookRefusal(fault)]);

interface Scanned {
  readonly part: SheetPart;
  readonly scan: SheetScan | WorkbookFault;
}

interface FilledSheet {
  readonly part: SheetPart;
  readonly scan: SheetScan;
}

const scanned = (parts: WorkbookParts, part: SheetPart): Scanned => ({ part, scan: scanOf(parts, part) });

function chooseSheet(parts: WorkbookParts, wanted: string | null): FilledSheet | WorkbookFault {
  if (wanted === null) return firstFilled(parts.sheets.map((part) => scanned(parts, part)));
  const part = parts.sheets.find(({ name }) => name === wanted);
  if (part === undefined) return 'sheetNotFound';
  const scan = scanOf(parts, part);
  if (typeof scan === 'string') return scan;
  return scan.rows === 0 ? 'emptySheet' : { part, scan };
}

/** The main sheet, else what is wrong with them. */
function firstFilled(sheets: readonly Scanned[]): FilledSheet | WorkbookFault {
  const found = mainSheet(
    sheets.flatMap(({ part, scan }) => {
      if (typeof scan === 'string') return [];
      const { rows, columns } = scan;
      return [{ rows, columns, isHidden: part.isHidden, sheet: { part, scan } }];
    }),
  );
  const faults = sheets.flatMap(({ scan }) => (typeof scan === 'string' ? scan : []));
  return found?.sheet ?? faults[0] ?? 'emptyWorkbook';
}

function scanOf(parts: WorkbookParts, { path }: SheetPart): SheetScan | WorkbookFault {
  const { stylesPath, stringsPath } = parts;
  if (parts.sizeOf(path) + parts.sizeOf(stylesPath) + parts.sizeOf(stringsPath) > mostUnpackedBytes)
    return 'workbookTooLarge';
  const xml = parts.read(path);
  const styles = stylesPath === null ? null : parts.read(stylesPath);
  if (xml === null || (stylesPath !== null && styles === null)) return 'damagedWorkbook';
  const scan = scanSheet(xmlText(xml), styles === null ? new Map() : numberStyles(xmlText(styles)));
  return scan.rows * scan.columns > mostCells ? 'sheetTooSparse' : scan;
}
