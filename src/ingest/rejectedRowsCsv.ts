import { csvText } from './csvText.ts';
import type { ImportDraft } from './importDraft.ts';

/**
 * The rows a draft does not load, for correcting in a spreadsheet: line, reasons, then the cells under their own
 * headings. Numbers stay as printed; text that would run as a formula is neutralised.
 */
export function rejectedRowsCsv(draft: Pick<ImportDraft, 'rejectedRows'>, header: readonly string[]): string {
  const rows = draft.rejectedRows.map(({ line, reasons, cells }) => [
    String(line),
    reasons.join(' | '),
    ...cells,
  ]);
  return csvText([['dong', 'ly_do', ...header], ...rows]);
}
