import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { dateText, numberText, styledNumberText } from './cellText.ts';
import type { SheetScan } from './sheetScan.ts';
import type { SheetPart, WorkbookParts } from './workbookParts.ts';

/** The cells of a sheet as text, row 1 first, all rows of one width. */
export interface SheetCells {
  readonly cells: string[][];
  /** Row by row, 1 where the cell holds a number, written with a decimal point. */
  readonly isNumber: readonly Uint8Array[];
}

/** A number as the workbook writes it, to tell it from text. */
class NumberCell {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

/** Reads the cells of a sheet through the workbook library and adds what it passes over. @throws when a part is damaged */
export async function sheetCells(
  parts: WorkbookParts,
  sheet: SheetPart,
  scan: SheetScan,
): Promise<SheetCells> {
  const values = await readSheet(onlySheet(parts, sheet), sheet.number, {
    trim: false,
    parseNumber: (written) => new NumberCell(written),
  });
  const cells: string[][] = [];
  const isNumber: Uint8Array[] = [];
  for (let row = 0; row < scan.rows; row += 1) {
    const texts: string[] = [];
    const flags = new Uint8Array(scan.columns);
    for (let column = 0; column < scan.columns; column += 1) {
      const value: unknown = values[row]?.[column] ?? '';
      texts.push(textOf(value));
      if (value instanceof NumberCell && Number.isFinite(Number(value.written))) flags[column] = 1;
    }
    cells.push(texts);
    isNumber.push(flags);
  }
  addPassedOver(cells, isNumber, scan);
  return { cells, isNumber };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replaceAll(/\r\n?/gu, '\n');
  if (value instanceof NumberCell) {
    const number = Number(value.written);
    return Number.isFinite(number) ? numberText(number) : value.written;
  }
  if (value instanceof Date) return dateText(value);
  return value === true ? 'TRUE' : value === false ? 'FALSE' : '';
}

/** Errors and formulas without a result, which the library reads as blank, and numbers whose format says more. */
function addPassedOver(cells: readonly string[][], isNumber: readonly Uint8Array[], scan: SheetScan): void {
  for (const { row, column, text } of scan.faults) {
    const texts = cells[row - 1];
    if (texts !== undefined) texts[column - 1] = text;
  }
  for (const { row, column, style } of scan.styled) {
    const texts = cells[row - 1];
    if (texts === undefined || isNumber[row - 1]?.[column - 1] !== 1) continue;
    texts[column - 1] = styledNumberText(Number(texts[column - 1]), style);
  }
}

/** The workbook with this one sheet, not compressed: the library then unpacks it at once and starts no workers. */
function onlySheet(parts: WorkbookParts, { path }: SheetPart): ArrayBuffer {
  const paths = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', path, parts.stylesPath, parts.stringsPath];
  const files: Record<string, Uint8Array> = {};
  for (const part of paths) {
    const contents = part === null ? null : parts.read(part);
    if (part !== null && contents === null) throw new Error(`damaged part ${part}`);
    if (part !== null && contents !== null) files[part] = contents;
  }
  const packed = zipSync(files, { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
}
