import writeXlsxFile from 'write-excel-file/universal';
import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import { neutraliseFormula } from '../domain/formulaText.ts';
import type { TableCell, TableView } from '../viewModels/tableView.ts';
import { numberFormat } from './numberFormat.ts';
import { allowedText } from './xmlText.ts';

/** A line of the sheet of sources: what it says, and what that is. */
export interface SheetFact {
  readonly label: string;
  readonly text: string;
}

export interface TableWorkbook {
  readonly table: TableView;
  /** Names of the two sheets. */
  readonly tableSheet: string;
  readonly factsSheet: string;
  /** Title, sentence, source, date, address; those without text are left out. */
  readonly facts: readonly SheetFact[];
  /** What must be known of the figures wherever they go; stands above the table. Null for none. */
  readonly mark: string | null;
}

/** A spreadsheet takes at most so many letters in a cell and in the name of a sheet. */
const longestCell = 32_767;
const longestSheetName = 31;
/** Widths in letters. */
const narrowest = 10;
const widest = 60;
const headFill = '#dbe4ee';

const textOf = (text: string): string => neutraliseFormula(allowedText(text)).slice(0, longestCell);
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, longestSheetName);

const textCell = (text: string, look: Partial<CellObject> = {}): CellObject | null =>
  text === '' ? null : { value: textOf(text), type: String, alignVertical: 'top', ...look };

function cellOf(cell: TableCell): CellObject | null {
  const { value, text } = cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return textCell(text === '' && typeof value === 'string' ? value : text, { format: '@' });
  }
  const format = numberFormat(cell);
  return { value, type: Number, alignVertical: 'top', ...(format === null ? {} : { format }) };
}

/** Wide enough for what the column holds. */
function widthOf({ columns, rows }: TableView, place: number): number {
  const lengths = rows.map(({ cells }) => cells[place]?.text.length ?? 0);
  const head = (columns[place]?.label ?? '').length;
  return Math.min(widest, Math.max(narrowest, Math.ceil(head * 0.7), ...lengths) + 2);
}

const headCell = (label: string, isText: boolean): CellObject => ({
  value: textOf(label),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  align: isText ? 'left' : 'right',
  backgroundColor: headFill,
});

function tableSheet({ table, tableSheet: name, mark }: TableWorkbook): Sheet<Blob> {
  const above: Row[] = mark === null ? [] : [[textCell(mark, { fontWeight: 'bold', textColor: '#b4530a' })]];
  return {
    sheet: sheetName(name),
    columns: table.columns.map((_, place) => ({ width: widthOf(table, place) })),
    stickyRowsCount: above.length + 1,
    data: [
      ...above,
      table.columns.map(({ label, kind }) => headCell(label, kind === 'text')),
      ...table.rows.map(({ cells }) => cells.map(cellOf)),
    ],
  };
}

const factsSheet = ({ facts, factsSheet: name }: TableWorkbook): Sheet<Blob> => ({
  sheet: sheetName(name),
  columns: [{ width: 24 }, { width: 110 }],
  data: facts
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => [textCell(label, { fontWeight: 'bold' }), textCell(text, { wrap: true })]),
});

/**
 * A table as a workbook: figures are numbers shown as on screen, missing ones their reason as text, a second sheet
 * says what the table is and where it comes from. No text of it is a formula.
 */
export const tableXlsx = (workbook: TableWorkbook): Promise<Blob> =>
  writeXlsxFile([tableSheet(workbook), factsSheet(workbook)], { fontFamily: 'Arial', fontSize: 11 }).toBlob();
