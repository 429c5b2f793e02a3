import { csvText } from './csvText.ts';
import type { ImportDraft, RejectedRow } from './importDraft.ts';

const partlyLoaded = 'Dòng đã nạp, trừ số liệu này: ';

/**
 * What a draft does not load, for correcting in a spreadsheet: line, reasons, then the cells under their own headings;
 * rows that load without some of their figures say so. Numbers stay as printed; text that would run as a formula is
 * neutralised.
 */
export function rejectedRowsCsv(
  draft: Pick<ImportDraft, 'rejectedRows' | 'partlyLoadedRows'>,
  header: readonly string[],
): string {
  const rows = [
    ...draft.rejectedRows.map((row) => ({ row, before: '' })),
    ...draft.partlyLoadedRows.map((row) => ({ row, before: partlyLoaded })),
  ]
    .toSorted((a, b) => a.row.line - b.row.line)
    .map(({ row, before }) => csvRow(row, before));
  return csvText([['dong', 'ly_do', ...header], ...rows]);
}

const csvRow = ({ line, reasons, cells }: RejectedRow, before: string): readonly string[] => [
  String(line),
  `${before}${reasons.join(' | ')}`,
  ...cells,
];
