import type { DecimalEvidence } from './decimalEvidence.ts';
import { decimalEvidence } from './decimalEvidence.ts';
import type { TableCells } from './tableCells.ts';
import { rowCells } from './tableCells.ts';
import { missingMark } from './numberCell.ts';

const numberLike = /^[+\-\u2212]?\d[\d.,]*\s?%?$/u;
const sampleRows = 2000;
const sampleCells = 400_000;

/** The decimal mark the columns of numbers prove; null when nothing does, or both. Codes such as `1.2.1` are no numbers. */
export function decimalMark(rows: TableCells): '.' | ',' | null {
  const width = rows.length === 0 ? 0 : rows.row(0).length;
  const sample = spread(
    rows,
    Math.min(sampleRows, Math.max(5, Math.floor(sampleCells / Math.max(1, width)))),
  );
  const sampled = rowCells(sample);
  const evidences = new Set<DecimalEvidence>();
  for (let column = 0; column < width; column += 1) {
    if (sample.every((row) => isNumberOrMissing(row[column] ?? '')))
      evidences.add(decimalEvidence(sampled, [column]));
  }
  evidences.delete(null);
  const [only = null] = evidences;
  if (evidences.size > 1 || only === 'mixed' || only === null) return null;
  return only === 'dot' ? '.' : ',';
}

/** Rows from everywhere in the table, few enough to be quick. */
function spread(rows: TableCells, count: number): readonly string[][] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) =>
    rows.row(Math.floor(index * step)),
  );
}

const isNumberOrMissing = (cell: string): boolean => {
  const code = cell.charCodeAt(0);
  // Digits need no closer look here: the evidence judges them.
  return (code >= 0x30 && code <= 0x39) || numberLike.test(cell.trim()) || missingMark(cell) !== null;
};
