// The peers that run outside of the browser, on the same bytes.
import { readFileSync } from 'node:fs';

const columns =
  "columns = {'nam': 'SMALLINT', 'don_vi': 'VARCHAR', 'linh_vuc': 'VARCHAR', 'kenh': 'VARCHAR', 'phieu': 'VARCHAR', 'cau_hoi': 'VARCHAR', 'muc_do': 'TINYINT'}";

/** Native DuckDB on one thread: reading into a table, and the grouped query. */
export async function measureNative(file) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const started = performance.now();
  await connection.run(
    `CREATE TABLE survey AS SELECT * FROM read_csv('${file}', ${columns}, auto_detect = false, header = true, delim = ',', quote = '"')`,
  );
  const readMs = performance.now() - started;
  const groupStarted = performance.now();
  await connection.run('SELECT don_vi, nam, muc_do, count(*) FROM survey GROUP BY ALL');
  const groupMs = performance.now() - groupStarted;
  connection.closeSync();
  instance.closeSync();
  return { readMs, groupMs };
}

/** Arquero in Node: text to table to groups; null when the file is longer than a text can be. */
export async function measureArquero(file) {
  const { fromCSV, op } = await import('arquero');
  const started = performance.now();
  try {
    const table = fromCSV(readFileSync(file, 'utf8'), { autoType: false });
    const groups = table.groupby('don_vi', 'nam', 'muc_do').rollup({ n: op.count() });
    if (groups.numRows() === 0) return null;
    return { totalMs: performance.now() - started };
  } catch {
    return null;
  }
}
