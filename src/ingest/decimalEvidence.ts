import type { NumberFormat } from './numberCell.ts';
import type { TableCells } from './tableCells.ts';

/** What cells say about the file's number format. `mixed`: both readings are proven; null: nothing decides. */
export type DecimalEvidence = NumberFormat | 'mixed' | null;

/** Later cells that contradict so many proofs are invalid numbers in the format found, so nothing is misread. */
const proofsEnough = 1000;

const numberShape = /^[+\-\u2212]?\d+(?:[.,]\d+)*\s?%?$/u;

/**
 * Which mark separates decimals in some columns of a table. `87,92` and `0,812` prove the comma, `1.234.567`
 * proves that the dot groups thousands; `48,811` proves nothing. Cells that are not numbers say nothing.
 */
export function decimalEvidence(cells: TableCells, positions: readonly number[]): DecimalEvidence {
  let dots = 0;
  let commas = 0;
  for (const position of positions) {
    for (let row = 0; row < cells.length; row += 1) {
      const said = evidenceOf(cells.at(row, position));
      if (said === 'dot') dots += 1;
      if (said === 'comma') commas += 1;
      if (dots > 0 && commas > 0) return 'mixed';
      if (dots + commas === proofsEnough) return said;
    }
  }
  if (dots > 0) return 'dot';
  return commas > 0 ? 'comma' : null;
}

/** Whether a number can be read in two ways: `48,811` is 48.811 or 48,811. */
export const isAmbiguousNumber = (cell: string): boolean =>
  numberShape.test(cell.trim()) && /[.,]/u.test(cell) && evidenceOf(cell) === null;

function evidenceOf(cell: string): NumberFormat | null {
  const lastDot = cell.lastIndexOf('.');
  const lastComma = cell.lastIndexOf(',');
  if (lastDot === -1 && lastComma === -1) return null;
  const text = cell.trim();
  if (!numberShape.test(text)) return null;
  if (lastDot !== -1 && lastComma !== -1) return lastDot > lastComma ? 'dot' : 'comma';
  return lastDot === -1 ? oneMark(text, ',', 'comma', 'dot') : oneMark(text, '.', 'dot', 'comma');
}

/** Evidence of a number that has only one kind of mark. */
function oneMark(
  text: string,
  mark: string,
  asDecimal: NumberFormat,
  asThousands: NumberFormat,
): NumberFormat | null {
  const groups = text
    .replace(/^[+\-\u2212]/u, '')
    .replace(/\s?%$/u, '')
    .split(mark);
  const [whole = '', ...rest] = groups;
  if (rest.length > 1) return rest.every((group) => group.length === 3) ? asThousands : null;
  const canGroup = rest[0]?.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return canGroup ? null : asDecimal;
}
