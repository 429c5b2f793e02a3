import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { tableFromIPC } from 'apache-arrow';
import type { EncodedTable } from './encodeDataset.ts';
import { laterNameOf } from './olderTable.ts';
import rowCountsSql from './rowCounts.sql?raw';

/** Rows that the streams hold for each table, those of earlier releases for the tables they end in. A stream that is none holds 0: it cannot be what was encoded. */
export function encodedRows(tables: readonly EncodedTable[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const table of tables) {
    const name = laterNameOf(table);
    const { numRows } = tableFromIPC(table.ipc);
    if (numRows === 0) throw new Error(`the stream of ${name} holds no rows`);
    rows.set(name, (rows.get(name) ?? 0) + numRows);
  }
  return rows;
}

/** Refuses tables that did not take every row: the engine skips what it cannot read and says nothing. */
export async function checkRows(
  connection: AsyncDuckDBConnection,
  expected: ReadonlyMap<string, number>,
): Promise<void> {
  const counts = await connection.query(rowCountsSql);
  for (const { name, rows } of counts.toArray() as readonly { name: string; rows: number }[]) {
    const wanted = expected.get(name) ?? 0;
    if (rows !== wanted) throw new Error(`${name} has ${rows} rows of ${wanted}`);
  }
}
