import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, LoadedTables } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { asIndexCode } from '../../src/domain/ids.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { indexValuesQuery } from '../../src/queries/indexValues.ts';
import { openTestDatabase } from '../support/testDatabase.ts';
import { tinyDataset } from '../support/tinyDataset.ts';

describe('index_value', () => {
  let database: Database;
  let tables: LoadedTables;
  beforeAll(async () => {
    database = await openTestDatabase();
    tables = await database.load(encodeDataset(tinyDataset));
  });
  afterAll(() => database.close());

  it('sums the level-1 criteria only where all are present, and names the absent ones', async () => {
    const rows = await tables.run(indexValuesQuery, [asIndexCode('TEST'), 'province', 'final', wholeYear]);
    expect(rows).toEqual([
      row('01.20080801', 2020, 0.75, null, null, 2),
      row('02.20080801', 2020, 87.92, null, null, 4),
      // A criterion without any row counts as absent just as one published as empty.
      row('01.20080801', 2021, null, 'notPublished', 'B', 8),
      row('02.20080801', 2021, null, 'notPublished', 'B', 6),
    ]);
  });
});

const row = (
  unitId: string,
  year: number,
  value: number | null,
  missingReason: string | null,
  missingCriteria: string | null,
  line: number,
): object => ({
  unitId,
  year,
  methodId: 'test-1',
  value,
  n: null,
  missingReason,
  missingCriteria,
  batchId: 'tiny',
  row: line,
});
