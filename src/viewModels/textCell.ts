import type { TableCell } from './tableView.ts';

/** A cell of plain text, sorted and exported as it is shown. */
export const textCell = (text: string): TableCell => ({ value: text, text });
