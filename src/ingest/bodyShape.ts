import { filledCount, isBlank, isNumeric, isWords } from './cellKind.ts';
import { missingMark } from './numberCell.ts';
import type { ColumnProfile } from './tableProfile.ts';
import { isNumericColumn, isPureNumeric } from './tableProfile.ts';

/** What tells the rows of a table from lines between and below them. */
export interface BodyShape {
  readonly width: number;
  /** How many cells of a row are usually filled. */
  readonly fill: number;
  /** Columns of numbers. */
  readonly numeric: readonly number[];
  /** Those behind the first column that hold hardly anything else. */
  readonly pure: readonly number[];
  /** The first column of words, where units and criteria are named. */
  readonly naming: number;
}

const noColumn: ColumnProfile = { filled: 0, numeric: 0, years: 0, words: 0, values: new Set() };

/** Names are longer than the numbers of sections (I, II, A). */
const hasNames = ({ values }: ColumnProfile): boolean =>
  [...values].filter((value) => value.length > 4).length >= values.size / 2;

/** Reads the shape off the profile of the rows below the header. */
export function bodyShape(profile: readonly ColumnProfile[], width: number, fill: number): BodyShape {
  const numeric = profile.flatMap((column, index) => (isNumericColumn(column) ? [index] : []));
  const worded = profile.flatMap((column, index) =>
    column.words > 0 && !isNumericColumn(column) ? [index] : [],
  );
  const naming = worded.find((index) => hasNames(profile[index] ?? noColumn)) ?? worded[0] ?? 0;
  const pure = numeric.filter((index) => index > 0 && isPureNumeric(profile[index] ?? noColumn));
  return { width, fill, numeric, pure, naming };
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

/** Words, nothing but words, under nearly all columns of numbers: how headings look and rows do not. */
export function namesFigures(cells: readonly string[], { pure }: BodyShape): boolean {
  const named = pure.filter((column) => isWords(cells[column] ?? '')).length;
  return (
    pure.length > 0 && named >= 0.8 * pure.length && cells.every((cell) => isBlank(cell) || isWords(cell))
  );
}
