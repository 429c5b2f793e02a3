import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Database, LoadedTables } from '../../src/database/database.ts';
import { QueryError } from '../../src/database/queryError.ts';
import { bindToVariables, runQuery } from '../../src/database/runQuery.ts';
import { defineQuery } from '../../src/queries/defineQuery.ts';
import { openTestDatabase } from '../support/testDatabase.ts';

const numberRow = z.object({ value: z.number() });
const ask = (sql: string, cancellable = false) =>
  defineQuery<(string | number | null)[], { value: number }>({
    name: 'probe',
    sql,
    row: numberRow,
    cancellable,
  });

describe(runQuery, () => {
  let database: Database;
  let tables: LoadedTables;
  beforeAll(async () => {
    database = await openTestDatabase();
    tables = await database.load([]);
  });
  afterAll(() => database.close());

  it('returns decimals and counts as plain numbers', async () => {
    expect(await tables.run(ask('SELECT 87.92 AS value'), [])).toEqual([{ value: 87.92 }]);
    expect(await tables.run(ask('SELECT count(*) AS value FROM range(3)'), [])).toEqual([{ value: 3 }]);
  });

  it('binds values, never text: a hostile string stays a string', async () => {
    const hostile = "'; DROP TABLE score; --";
    expect(await tables.run(ask('SELECT length(?::VARCHAR) AS value'), [hostile])).toEqual([
      { value: hostile.length },
    ]);
    expect(await tables.run(ask('SELECT count(*) AS value FROM score'), [])).toEqual([{ value: 0 }]);
  });

  it('fails with the name, the SQL and the cause when the engine refuses', async () => {
    const failure = await tables.run(ask('SELECT nothing AS value'), []).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryError);
    expect(failure).toMatchObject({ queryName: 'probe', sql: 'SELECT nothing AS value' });
    expect((failure as QueryError).cause).toBeInstanceOf(Error);
  });

  it('fails when a row is not what the question promised', async () => {
    await expect(tables.run(ask("SELECT 'text' AS value"), [])).rejects.toBeInstanceOf(QueryError);
  });

  it('tries no extension and no network for an unknown function', async () => {
    const started = Date.now();
    await expect(tables.run(ask("SELECT json('{}') AS value"), [])).rejects.toBeInstanceOf(QueryError);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it('rejects with the reason when the signal is already aborted', async () => {
    await expect(
      tables.run(ask('SELECT 1 AS value'), [], AbortSignal.abort(new Error('enough'))),
    ).rejects.toThrow('enough');
  });

  it('gives the same rows through the cancellable path', async () => {
    const { signal } = new AbortController();
    expect(await tables.run(ask('SELECT ? + ? AS value', true), [40, 2], signal)).toEqual([{ value: 42 }]);
    expect(await tables.run(ask('SELECT length(?) AS value -- why?', true), ["it's"], signal)).toEqual([
      { value: 4 },
    ]);
  });

  it('interrupts the engine in the middle of a long question and stays usable', async () => {
    const controller = new AbortController();
    const endless = ask('SELECT sum(sqrt(range * ?)) AS value FROM range(20000000000)', true);
    const running = tables.run(endless, [2], controller.signal);
    setTimeout(() => controller.abort(new Error('stopped')), 100);
    await expect(running).rejects.toThrow('stopped');
    expect(await tables.run(ask('SELECT 1 AS value'), [])).toEqual([{ value: 1 }]);
  });
});

describe(bindToVariables, () => {
  it('replaces placeholders only, not question marks in text, names or comments', () => {
    expect(bindToVariables(`SELECT '?', "a?" -- ?\n, ? FROM t WHERE x = ?`)).toBe(
      `SELECT '?', "a?" -- ?\n, getvariable('p1') FROM t WHERE x = getvariable('p2')`,
    );
  });
});
