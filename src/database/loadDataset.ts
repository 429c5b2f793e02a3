import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Vector } from 'apache-arrow';
import { Table, tableToIPC } from 'apache-arrow';
import type { Dataset } from '../domain/dataset.ts';
import { arrowColumn } from './arrowColumn.ts';
import buildIndexValueSql from './buildIndexValue.sql?raw';
import schemaSql from './schema.sql?raw';
import {
  bandColumns,
  batchColumns,
  conflictColumns,
  criterionColumns,
  groupColumns,
  indexColumns,
  methodColumns,
  publicationColumns,
  referenceColumns,
  scoreColumns,
  successionColumns,
  unitColumns,
} from './tableColumns.ts';
import type { ColumnType } from './tableColumns.ts';

type FieldColumns = Readonly<Record<string, readonly [column: string, type: ColumnType]>>;

/** Records as one Arrow IPC stream, columns named and typed as the table's. */
function toIpc(records: readonly object[], columns: FieldColumns): Uint8Array {
  const vectors: Record<string, Vector> = {};
  for (const [field, [column, type]] of Object.entries(columns)) {
    const values = records.map((record) => (record as Readonly<Record<string, unknown>>)[field] ?? null);
    vectors[column] = arrowColumn(values, type);
  }
  return tableToIPC(new Table(vectors), 'stream');
}

/** Table name, records and columns of every register of a dataset. */
function tablesOf(dataset: Dataset): readonly (readonly [string, readonly object[], FieldColumns])[] {
  return [
    ['index_register', dataset.indices, indexColumns],
    ['unit', dataset.units, unitColumns],
    ['method', dataset.methods, methodColumns],
    ['criterion', dataset.criteria, criterionColumns],
    ['score', dataset.scores, scoreColumns],
    ['publication', dataset.publications, publicationColumns],
    ['conflict', dataset.conflicts, conflictColumns],
    ['band', dataset.bands, bandColumns],
    ['unit_group', dataset.groups, groupColumns],
    ['reference_value', dataset.references, referenceColumns],
    ['succession', dataset.successions, successionColumns],
    ['batch', dataset.batches, batchColumns],
  ];
}

/** Creates the empty tables. */
export async function createTables(connection: AsyncDuckDBConnection): Promise<void> {
  await connection.query(schemaSql);
}

/** A table's records as one Arrow IPC stream. */
export interface EncodedTable {
  readonly name: string;
  readonly ipc: Uint8Array;
}

/** Encodes a dataset for the engine; needs no engine, so it can be done while one starts. */
export const encodeDataset = (dataset: Dataset): readonly EncodedTable[] =>
  tablesOf(dataset).flatMap(([name, records, columns]) =>
    // An empty IPC stream is refused by the engine.
    records.length === 0 ? [] : [{ name, ipc: toIpc(records, columns) }],
  );

/** Fills the empty tables and derives the index values. The streams are handed over to the worker and cannot be used again. */
export async function loadTables(
  connection: AsyncDuckDBConnection,
  tables: readonly EncodedTable[],
): Promise<void> {
  for (const { name, ipc } of tables) {
    await connection.insertArrowFromIPCStream(ipc, { name, create: false });
  }
  await connection.query(buildIndexValueSql);
}
