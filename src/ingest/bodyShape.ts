import { filledCount, isBlank, isNumeric, isWords } from './cellKind.ts';
import { missingMark } from './numberCell.ts';
import type { ColumnProfile } from './tableProfile.ts';
import { isNumericColumn } from './tableProfile.ts';

/** What tells the rows of a table from lines between and below them. */
export interface BodyShape {
  readonly width: number;
  /** How many cells of a row are usually filled. */
  readonly fill: number;
  /** Columns of numbers. */
  readonly numeric: readonly number[];
  /** The first column of words, where units and criteria are named. */
  readonly naming: number;
}

/** Reads the shape off the profile of the rows below the header. */
export function bodyShape(profile: readonly ColumnProfile[], width: number, fill: number): BodyShape {
  const numeric = profile.flatMap((column, index) => (isNumericColumn(column) ? [index] : []));
  const naming = profile.findIndex((column) => column.words > 0 && !isNumericColumn(column));
  return { width, fill, numeric, naming: Math.max(0, naming) };
}

/** Whether a record has a figure, or a sign for a missing one, where the table has figures. */
export const hasFigure = (cells: readonly string[], { numeric }: BodyShape): boolean =>
  numeric.some((column) => {
    const cell = cells[column] ?? '';
    return !isBlank(cell) && (isNumeric(cell) || missingMark(cell) !== null);
  });

/** Whether a record does not speak like the table: no figure where it has figures, or too few cells filled. */
export function isForeign(cells: readonly string[], shape: BodyShape): boolean {
  if (shape.numeric.length > 0) return shape.width > 1 && !hasFigure(cells, shape);
  return shape.fill > 1 && filledCount(cells) < Math.max(2, shape.fill / 2);
}

/** Words right over columns of numbers, the first column aside: how headings look and rows do not. */
export function namesFigures(cells: readonly string[], { numeric }: BodyShape): boolean {
  const columns = numeric.filter((column) => column > 0);
  const named = columns.filter((column) => isWords(cells[column] ?? '')).length;
  return columns.length > 0 && named >= columns.length / 2 && cells.every((cell) => isBlank(cell) || !isNumeric(cell));
}
