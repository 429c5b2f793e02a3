import { Table, tableFromIPC, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { EncodedTable } from '../../src/database/encodeDataset.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { methodsQuery } from '../../src/queries/methods.ts';
import { openTestDatabase } from '../support/testDatabase.ts';
import { tinyDataset } from '../support/tinyDataset.ts';

/** A table as an earlier release stored it: without a column that came later. */
function without(column: string, { name, ipc }: EncodedTable): EncodedTable {
  const table = tableFromIPC(ipc);
  const kept = table.schema.names.filter((other) => other !== column);
  return { name, ipc: tableToIPC(new Table(table.select(kept).batches), 'stream') };
}

describe('tables stored by an earlier release', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('load with the columns they lack left empty: a method without a status states none', async () => {
    const [method, ...others] = [
      encodeDataset({ methods: tinyDataset.methods }),
      encodeDataset({ ...tinyDataset, methods: [] }),
    ].flat();
    if (method === undefined) throw new Error('no table of methods');
    const tables = await database.load([without('status', method), ...others]);
    const [stored] = await tables.run(methodsQuery, []);
    expect(stored).toMatchObject({ methodId: 'test-1', source: '', status: 'unstated' });
  });
});
