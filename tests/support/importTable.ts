import { readTable } from '../../src/ingest/readTable.ts';
import type { ReadTable } from '../../src/ingest/readTable.ts';

/** A table from CSV text, through stages 1 to 3. */
export const tableOf = (text: string): ReadTable => readTable(new TextEncoder().encode(text));
