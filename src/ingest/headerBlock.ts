import { filledCount, firstFilled, isBlank, isNumeric, isWords, isYear } from './cellKind.ts';
import { isTitleText } from './rowLabel.ts';
import type { ColumnProfile } from './tableProfile.ts';
import {
  isDense,
  isNumericColumn,
  isPureNumeric,
  leadingRows,
  profileOf,
  usualFill,
} from './tableProfile.ts';

/** The first records of a file without its blank ones; `gapBefore[i]` tells that blank ones stood before `rows[i]`. */
export interface TableStart {
  readonly rows: readonly (readonly string[])[];
  readonly gapBefore: readonly boolean[];
}

/** Where the header stands: positions in `TableStart.rows`. Without a header `first` and `end` are where data begin. */
export interface HeaderBlock {
  readonly first: number;
  readonly end: number;
  readonly hasHeader: boolean;
  /** A line below the header that only numbers the columns. */
  readonly columnNumbers: number | null;
  readonly fill: number;
}

const mostLevels = 3;

/**
 * Finds the header: the first record that fills the table's columns, if it names rather than counts, with the levels
 * printed above and below it. Merged cells leave blanks that tell levels from titles.
 */
export function findHeader({ rows, gapBefore }: TableStart): HeaderBlock {
  const fill = usualFill(rows);
  const top = topOf(rows, fill);
  if (top === -1) return { first: 0, end: 0, hasHeader: false, columnNumbers: null, fill };
  const width = Math.max(...rows.map((row) => row.length));
  const body = leadingRows(rows, gapBefore, top + 1).filter(
    (row) => isDense(row, fill) && !isSame(row, rows[top] ?? []),
  );
  const profile = profileOf(body.length > 2 ? body.slice(1) : body, width);
  const full = profileOf(body, width);
  if (!isHeader(rows[top] ?? [], full)) {
    const first = rows.findIndex((row, index) => index >= top || !isOnlyWords(row));
    return { first, end: first, hasHeader: false, columnNumbers: null, fill };
  }
  const { end, columnNumbers } = lowerLevels(rows, gapBefore, top, profile);
  return { first: upperLevels(rows, gapBefore, top, end, full), end, hasHeader: true, columnNumbers, fill };
}

/** The record the header is known by: before any number, the first that fills three quarters of the columns. */
function topOf(rows: TableStart['rows'], fill: number): number {
  const data = rows.findIndex((row) => isDense(row, fill) && !isNaming(row));
  const before = rows.flatMap((row, index) => {
    const isBefore =
      (data === -1 || index < data) && isDense(row, fill) && !firstFilled(row).some(isTitleText);
    return isBefore ? [{ index, count: filledCount(row) }] : [];
  });
  const fullest = Math.max(0, ...before.map(({ count }) => count));
  const found =
    before.find(({ count }) => count >= 0.75 * fill) ?? before.find(({ count }) => count === fullest);
  return found?.index ?? data;
}

const isNaming = (row: readonly string[]): boolean =>
  row.every((cell) => isBlank(cell) || isYear(cell) || !isNumeric(cell)) || hasCountedLabels(row);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, column) => cell === other[column]);

const isOnlyWords = (row: readonly string[]): boolean => row.every((cell) => isBlank(cell) || isWords(cell));

/** A record names its columns if its words stand over numbers, or if nothing in it is a number. */
export function isHeader(cells: readonly string[], profile: readonly ColumnProfile[]): boolean {
  const labels = hasCountedLabels(cells);
  let votes = 0;
  cells.forEach((cell, column) => {
    const below = profile[column];
    if (isBlank(cell) || below === undefined || below.filled === 0) {
      if (isNumeric(cell) && !isYear(cell) && !labels) votes -= 1;
    } else if (isYear(cell)) {
      if (below.years > below.filled / 2) votes -= 1;
    } else if (isNumeric(cell)) {
      if (!labels) votes -= 1;
    } else if (isWords(cell)) {
      if (isNumericColumn(below)) votes += 1;
      else if (below.values.has(cell.trim())) votes -= 0.5;
    }
  });
  if (votes !== 0) return votes > 0;
  const first = cells.find((cell) => !isBlank(cell)) ?? '';
  return (
    !isNumeric(first) && cells.every((cell) => isBlank(cell) || isYear(cell) || labels || !isNumeric(cell))
  );
}

/** Numbers that only count columns: 1, 2, 3 … or 1.1, 1.2 …, behind a word. */
function hasCountedLabels(cells: readonly string[]): boolean {
  const first = cells.find((cell) => !isBlank(cell)) ?? '';
  const numbers = cells.map((cell) => cell.trim()).filter((cell) => isNumeric(cell) && !isYear(cell));
  if (numbers.length < 3 || !isWords(first)) return false;
  return numbers.every((cell, index) => cell === String(index + 1)) || areOutlineNumbers(numbers);
}

/** 1.1, 1.2, 2.1 …: begins with 1.1, each one up at some place. */
function areOutlineNumbers(numbers: readonly string[]): boolean {
  if (numbers[0] !== '1.1') return false;
  return numbers.every((number, index) => {
    const parts = number.split('.').map(Number);
    const before = index === 0 ? null : (numbers[index - 1] ?? '').split('.').map(Number);
    if (before === null) return true;
    const isNext = parts.length === before.length && parts.at(-1) === (before.at(-1) ?? 0) + 1;
    return isNext || (parts.at(-1) === 1 && (parts[0] ?? 0) >= (before[0] ?? 0));
  });
}

/** Levels below the first full record: parts of merged headings, or the same headings in a second language. */
function lowerLevels(
  rows: TableStart['rows'],
  gapBefore: readonly boolean[],
  top: number,
  profile: readonly ColumnProfile[],
): { end: number; columnNumbers: number | null } {
  let end = top + 1;
  while (end < rows.length && end - top < mostLevels && gapBefore[end] !== true) {
    const cells = rows[end] ?? [];
    const above = rows.slice(top, end);
    if (isSecondLanguage(cells, rows[top] ?? [], profile) || isPartOf(cells, above)) end += 1;
    else if (isFieldNumbers(cells) && gapBefore[end + 1] !== true && isPartOf(rows[end + 1] ?? [], above))
      end += 2;
    else break;
  }
  const numbersLine = gapBefore[end] === true ? null : (rows[end] ?? []);
  return numbersLine !== null && countsColumns(numbersLine, profile)
    ? { end, columnNumbers: end }
    : { end, columnNumbers: null };
}

/**
 * As full as the level above, only words, none of them found again below, over nearly all columns that hold nothing but
 * numbers. The first column does not count: a section's letter may stand there.
 */
function isSecondLanguage(
  cells: readonly string[],
  above: readonly string[],
  profile: readonly ColumnProfile[],
): boolean {
  if (filledCount(cells) < 0.75 * filledCount(above) || !isOnlyWords(cells)) return false;
  if (cells.some((cell, column) => profile[column]?.values.has(cell.trim()))) return false;
  const numeric = profile.flatMap((column, index) => (index > 0 && isPureNumeric(column) ? [index] : []));
  const worded = numeric.filter((index) => isWords(cells[index] ?? '')).length;
  return numeric.length > 0 && worded >= 0.8 * numeric.length;
}

/** Each cell stands under a merged heading (one with blanks behind it), at least one of them under such a blank. */
function isPartOf(cells: readonly string[], above: TableStart['rows']): boolean {
  let underBlank = 0;
  let count = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    if (isNumeric(cell) && !isYear(cell)) return false;
    count += 1;
    const isBlankAbove = above.every((row) => isBlank(row[column]));
    if (isBlankAbove) underBlank += 1;
    else if (!above.every((row) => isBlank(row[column + 1])) || isBlank(cells[column + 1])) return false;
  }
  return count >= 2 && underBlank > 0;
}

/** `A, B, 1, 2, 3`: counts columns, also those that hold words. */
function countsColumns(cells: readonly string[], profile: readonly ColumnProfile[]): boolean {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ text: cell.trim(), column }]));
  if (filled.length < 3) return false;
  const letters = filled.filter(({ text }) => /^\(?[A-Za-z]\)?$/u.test(text)).length;
  const numbers = filled.slice(letters);
  const isCounting = numbers.every(({ text }, index) =>
    new RegExp(`^[(\\[]?${index + 1}[)\\]]?(?:\\s*=.*)?$`, 'u').test(text),
  );
  const isNoData =
    letters > 0 ||
    filled.some(
      ({ text, column }) =>
        /^[([]/u.test(text) || (profile[column]?.words ?? 0) > (profile[column]?.numeric ?? 0),
    );
  return numbers.length >= 2 && isCounting && isNoData;
}

/** Levels above: they name columns the levels below leave blank, or head groups of columns beside a blank first one. */
function upperLevels(
  rows: TableStart['rows'],
  gapBefore: readonly boolean[],
  top: number,
  end: number,
  profile: readonly ColumnProfile[],
): number {
  let first = top;
  while (first > 0 && end - first < mostLevels && gapBefore[first] !== true) {
    const above = rows[first - 1] ?? [];
    const block = rows.slice(first, end);
    if (!isLevelAbove(above, block, profile) && !isCountedLevel(above, rows[first - 2], block, profile))
      break;
    first -= 1;
  }
  return first;
}

function isLevelAbove(
  cells: readonly string[],
  block: TableStart['rows'],
  profile: readonly ColumnProfile[],
): boolean {
  if (filledCount(cells) < 2 || firstFilled(cells).some(isTitleText)) return false;
  if (cells.some((cell) => isNumeric(cell) && !isYear(cell))) return false;
  const isNamed = (column: number): boolean => block.some((row) => !isBlank(row[column]));
  const namesMore = cells.some(
    (cell, column) => !isBlank(cell) && !isNamed(column) && (profile[column]?.filled ?? 0) > 0,
  );
  const first = profile.findIndex(({ filled }) => filled > 0);
  return (
    namesMore || (isBlank(cells[first]) && cells.every((cell, column) => isBlank(cell) || isNamed(column)))
  );
}

/** Numbers of fields between the fields' names and their columns. */
const isCountedLevel = (
  cells: readonly string[],
  above: readonly string[] | undefined,
  block: TableStart['rows'],
  profile: readonly ColumnProfile[],
): boolean => isFieldNumbers(cells) && above !== undefined && isLevelAbove(above, block, profile);

/** 1, 2, 3 … or I, II, III …, behind a blank first cell. */
function isFieldNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
  return (
    filled.length >= 2 &&
    isBlank(cells[0]) &&
    filled.every((cell, index) => cell === String(index + 1) || /^[IVX]+$/u.test(cell))
  );
}
