import { criterionNameOf } from '../domain/criterionName.ts';
import type { DecimalEvidence } from './decimalEvidence.ts';
import { decimalEvidence } from './decimalEvidence.ts';
import { looksLikeFigure, numbersOf } from './figureCell.ts';
import type { FileFormat } from './fileFormat.ts';
import { undecidedFormat } from './fileFormat.ts';
import type { Mapping } from './mapping.ts';
import { typedCells } from './numberCells.ts';
import type { TableCells } from './tableCells.ts';
import { rowCells } from './tableCells.ts';
import type { ReadTable } from './readTable.ts';

const numericRoles = new Set(['figure', 'max', 'n']);
const decoratedSample = 2000;
/** Later cells in another format are reported one by one. */
const sampledRows = 20_000;
const everyPosition = Array.from({ length: decoratedSample }, (_, position) => position);

/**
 * The one number format of a file: the user's, else by the evidence of all figure columns and of maxima in headings;
 * when those decide nothing, by other columns that hold only numbers (areas, populations).
 */
export function figureFormat(table: ReadTable, mapping: Mapping): FileFormat {
  if (mapping.numberFormat !== null) return mapping.numberFormat;
  const figures = numericPositions(mapping);
  const rows = typedCells(table);
  const said = [
    decimalEvidence(rows, figures),
    decimalEvidence(rowCells([decoratedNumbers(rows, figures), headingMaxima(table.header)]), everyPosition),
  ];
  const proven = combine(said);
  if (proven !== null) return proven;
  const others = positionsOf(mapping, (role) => role === 'ignored').filter((position) =>
    holdsNumbers(rows, position),
  );
  return combine([decimalEvidence(rows, others)]) ?? undecidedFormat(table, rows, figures);
}

function combine(evidences: readonly DecimalEvidence[]): FileFormat | null {
  const said = new Set(evidences.filter((evidence) => evidence !== null));
  const [only] = said;
  if (only === undefined) return null;
  return said.size > 1 ? 'mixed' : only;
}

/** The columns whose cells are numbers of the one format. */
export const numericPositions = (mapping: Mapping): readonly number[] =>
  positionsOf(mapping, (role) => numericRoles.has(role));

const positionsOf = (mapping: Mapping, wanted: (role: string) => boolean): number[] =>
  mapping.columns.flatMap(({ role }, position) => (wanted(role) ? position : []));

const plainNumber = /^[\d.,+\-\u2212% ]*$/u;

/** Numbers that carry words or strokes (`9,12 điểm`, `9.12/10`), which plain evidence passes over. */
function decoratedNumbers(rows: TableCells, positions: readonly number[]): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.min(sampledRows, rows.length); row += 1) {
    for (const position of positions) {
      const cell = rows.at(row, position);
      if (!plainNumber.test(cell) && looksLikeFigure(cell)) found.push(...numbersOf(cell));
    }
    if (found.length >= decoratedSample) break;
  }
  return found.slice(0, decoratedSample);
}

const headingMaxima = (header: readonly string[]): string[] =>
  header.flatMap((heading) => heading.split(' / ').flatMap((part) => criterionNameOf(part).maxText ?? []));

function holdsNumbers(rows: TableCells, position: number): boolean {
  for (let row = 0; row < rows.length; row += 1) {
    const cell = rows.at(row, position);
    if (cell !== '' && !looksLikeFigure(cell)) return false;
  }
  return true;
}
