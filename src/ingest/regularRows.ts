import { isForeign } from './bodyShape.ts';
import { isBlank } from './cellKind.ts';
import type { CodedColumn, CodedColumns } from './codedColumns.ts';
import { isMisprinted } from './homoglyphs.ts';
import { headerProbe, innerHeader, isWord, probedColumn } from './innerHeader.ts';
import { unicodeOnly } from './legacyFontText.ts';
import { lostLetters } from './lostLetters.ts';
import type { TableShape } from './recoverTable.ts';
import { isTotalLabel } from './rowLabel.ts';
import { textSigns } from './textSigns.ts';

/** So many rows that may be headers are looked at. */
const probesEnough = 10_000;

/** Whether all letters of a table are what they seem: nothing to repair, nothing lost, no NUL. */
export function hasSoundLetters({ columns }: CodedColumns): boolean {
  let isUnicode = false;
  let isAscii = true;
  for (const { texts } of columns) {
    const all = texts.join('\n');
    const { hasNul, hasQuestionMark, hasTildeO, isSuspicious } = textSigns(all);
    if (hasNul || isSuspicious || (hasTildeO && isMisprinted(all))) return false;
    if (hasQuestionMark && texts.some((text) => lostLetters(text) !== null)) return false;
    isUnicode ||= unicodeOnly.test(all);
    isAscii &&= !/\P{ASCII}/u.test(all);
  }
  return isUnicode || isAscii;
}

/**
 * Whether every record below the header is a row: no blank line, total, header, note or signature among them. Only texts
 * are looked at, each once, and the few rows they make suspicious.
 */
export function hasOnlyRows(coded: CodedColumns, { shape, printed }: TableShape): boolean {
  const { columns, length } = coded;
  if (columns.every(({ texts }) => texts.some(isBlank))) return false;
  if (columns.slice(0, shape.naming + 1).some(({ texts }) => texts.some(isTotal))) return false;
  if (length === 0 || isForeign(rowOf(columns, length - 1), shape)) return false;
  const isHeader = headerProbe(printed, shape);
  const suspects = suspiciousRows(coded, { shape, printed });
  if (suspects.length > probesEnough) return false;
  return suspects.every((row) => {
    const cells = rowOf(columns, row);
    const next = [1, 2, 3].flatMap((step) => (row + step < length ? [rowOf(columns, row + step)] : []));
    return !isHeader(cells) || innerHeader(cells, printed, shape, { isBehindGap: false, next }) === null;
  });
}

const isTotal = (text: string): boolean => text !== '' && !/^\d/u.test(text) && isTotalLabel(text);

const rowOf = (columns: readonly CodedColumn[], row: number): string[] =>
  columns.map(({ texts, codes }) => texts[codes[row] ?? -1] ?? '');

/** Rows with a word where the table has numbers, or that begin like the header. */
function suspiciousRows(
  { columns, length }: CodedColumns,
  { shape, printed }: Pick<TableShape, 'shape' | 'printed'>,
): readonly number[] {
  const named = probedColumn(printed, shape.numeric);
  const flagged = columns.flatMap(({ texts, codes }, column) => {
    const isSuspect = texts.map(
      (text) =>
        (column === named && isWord(text)) ||
        (column === 0 && printed.levels.some((level) => level[0] === text)),
    );
    return isSuspect.includes(true) ? [{ isSuspect, codes }] : [];
  });
  const rows: number[] = [];
  if (flagged.length === 0) return rows;
  for (let row = 0; row < length && rows.length <= probesEnough; row += 1) {
    if (flagged.some(({ isSuspect, codes }) => isSuspect[codes[row] ?? -1])) rows.push(row);
  }
  return rows;
}
