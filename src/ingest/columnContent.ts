import { criterionNameOf, criterionNumberOf } from '../domain/criterionName.ts';
import type { UnitDirectory } from '../domain/unitMatch.ts';
import { unitsEverNamed } from '../domain/unitMatch.ts';
import { looksLikeFigure } from './figureCell.ts';
import type { TableCells } from './tableCells.ts';
import { missingMark } from './numberCell.ts';

/** What the cells of a column look like, from a sample of its rows. All shares are of the cells that are filled, 0–1. */
export interface ColumnContent {
  /** Cells that are neither blank nor a missing sign. */
  readonly filled: number;
  readonly figureShare: number;
  readonly unitShare: number;
  /** Numbers of a hierarchy: `1.2`, `II`, `a)`. */
  readonly numberShare: number;
  readonly hasHierarchy: boolean;
  /** Texts that begin with a number of a hierarchy. */
  readonly numberedTextShare: number;
}

const sampleRows = 200;

/** Looks at the first rows of a column. */
export function columnContent(rows: TableCells, position: number, units: UnitDirectory): ColumnContent {
  const cells = Array.from({ length: Math.min(sampleRows, rows.length) }, (_, row) => rows.at(row, position));
  const filled = cells.filter((cell) => missingMark(cell) === null || /^[xX]$/u.test(cell.trim()));
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    filled: filled.length,
    figureShare: share(looksLikeFigure),
    unitShare: share((cell) => !looksLikeFigure(cell) && unitsEverNamed(units, cell).length > 0),
    numberShare: share((cell) => criterionNumberOf(cell) !== null),
    hasHierarchy: filled.some((cell) => /^\s*(?:\d+\.\d|[IVX]+\s*\.?\s*$|[a-z]\))/u.test(cell)),
    numberedTextShare: share((cell) => {
      const { number, name } = criterionNameOf(cell);
      return number !== null && name !== '';
    }),
  };
}
