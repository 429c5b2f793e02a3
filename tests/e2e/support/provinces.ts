import { rowsOf } from './csvRows.ts';

/** Names of all provinces, before and after the mergers, longest first so that no name hides in another. */
export const unitNames: readonly string[] = [
  ...new Set(rowsOf('units.csv').map((row) => row.ten ?? '')),
].toSorted((a, b) => b.length - a.length);
