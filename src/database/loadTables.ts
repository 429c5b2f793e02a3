import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import answerCountsSql from './answerCounts.sql?raw';
import emptyAnswersSql from './emptyAnswers.sql?raw';
import emptyCommentsSql from './emptyComments.sql?raw';
import buildIndexValueSql from './buildIndexValue.sql?raw';
import type { EncodedTable } from './encodeDataset.ts';
import keepLatestSql from './keepLatest.sql?raw';
import schemaSql from './schema.sql?raw';
import { laterNameOf, olderCells, withLaterColumns } from './olderTable.ts';
import olderCellsSql from './olderCells.sql?raw';
import { checkRows, encodedRows } from './tableRows.ts';

/** The tables of one load: a schema of their own and a connection that sees no other. */
export interface EmptyTables {
  readonly connection: AsyncDuckDBConnection;
  readonly schema: string;
}

/** Creates empty tables in a new schema. */
export async function createTables(engine: AsyncDuckDB, schema: string): Promise<EmptyTables> {
  const connection = await engine.connect();
  await connection.query(`CREATE SCHEMA ${schema}`);
  await connection.query(`SET schema = '${schema}'`);
  await connection.query(schemaSql);
  return { connection, schema };
}

/** Drops the schema with its tables, and closes the connection. */
export async function dropTables({ connection, schema }: EmptyTables): Promise<void> {
  await connection.query(`DROP SCHEMA ${schema} CASCADE`);
  await connection.close();
}

/** One statement of `keepLatest.sql` for each table. */
const keepLatestOf: ReadonlyMap<string, string> = new Map(
  keepLatestSql
    .split(/;\s*\n/)
    .map((statement) => [/DELETE FROM (\w+)/.exec(statement)?.[1] ?? '', statement] as const),
);

/** Lets the later batch win in the tables that more than one batch fills. */
async function keepLatest(connection: AsyncDuckDBConnection, tables: readonly EncodedTable[]): Promise<void> {
  for (const [name, statement] of keepLatestOf) {
    if (tables.filter((table) => laterNameOf(table) === name).length > 1) await connection.query(statement);
  }
}

/** Fills empty tables and derives the index values. Throws when a row is missing. */
export async function fillTables(
  { connection, schema }: EmptyTables,
  tables: readonly EncodedTable[],
  laterWins: boolean,
): Promise<void> {
  const complete = tables.map(withLaterColumns);
  // Read before: inserted streams are the worker's.
  const expected = encodedRows(complete);
  for (const { name, ipc } of complete) {
    await connection.insertArrowFromIPCStream(ipc, { schema, name, create: false });
  }
  if (complete.some(({ name }) => name === olderCells)) await connection.query(olderCellsSql);
  await checkRows(connection, expected);
  if (laterWins) await keepLatest(connection, tables);
  await connection.query(buildIndexValueSql);
}

/** Streams of tables that come part by part. */
export type TableStreams = Iterable<readonly EncodedTable[]> | AsyncIterable<readonly EncodedTable[]>;

/** Fills tables that loading leaves empty: with all rows, or where that fails (one is missing, there is no memory) with none. */
const filling =
  (emptySql: string) =>
  async (tables: EmptyTables, streams: TableStreams): Promise<void> => {
    try {
      for await (const encoded of streams) for (const table of encoded) await append(tables, table);
    } catch (error) {
      await tables.connection.query(emptySql);
      throw error;
    }
  };

/** Fills the tables of single answers, whole or not at all. */
export const fillAnswers = filling(emptyAnswersSql);

/** Fills the table of what people wrote, whole or not at all. */
export const fillComments = filling(emptyCommentsSql);

async function append({ connection, schema }: EmptyTables, { name, ipc }: EncodedTable): Promise<void> {
  const added = encodedRows([{ name, ipc }]).get(name) ?? 0;
  const before = await rowsOf(connection, name);
  await connection.insertArrowFromIPCStream(ipc, { schema, name, create: false });
  const after = await rowsOf(connection, name);
  if (after - before !== added) throw new Error(`${name} took ${after - before} rows of ${added}`);
}

async function rowsOf(connection: AsyncDuckDBConnection, name: string): Promise<number> {
  const counts = await connection.query(answerCountsSql);
  const found = (counts.toArray() as readonly { name: string; rows: number }[]).find(
    (row) => row.name === name,
  );
  return found?.rows ?? 0;
}
