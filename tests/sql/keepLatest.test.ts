import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import type { DatasetRecords } from '../../src/database/encodeDataset.ts';
import { asBatchId, asIndexCode } from '../../src/domain/ids.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { indexValuesQuery } from '../../src/queries/indexValues.ts';
import { openTestDatabase } from '../support/testDatabase.ts';
import { tinyDataset } from '../support/tinyDataset.ts';

/** The fixture's records as another batch's. */
const inBatch = (name: string, records: DatasetRecords): DatasetRecords =>
  Object.fromEntries(
    Object.entries(records).map(([register, rows]) => [
      register,
      rows.map((row: object) => ({ ...row, batchId: asBatchId(name) })),
    ]),
  );

const batch = (name: string, position: number) => ({
  batchId: asBatchId(name),
  position,
  fileName: `${name}.csv`,
  register: 'scores',
  title: '',
  source: '',
  read: 0,
  loaded: 0,
  rejected: 0,
  skipped: 0,
});

describe('keepLatest', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('lets the later batch win for the same figure, whatever order the tables come in', async () => {
    const [first, second] = tinyDataset.scores;
    if (first === undefined || second === undefined) throw new Error('fixture');
    const tables = await database.load(
      [
        ...encodeDataset(inBatch('late', { scores: [{ ...first, value: 9 }] })),
        ...encodeDataset(inBatch('early', tinyDataset)),
        ...encodeDataset({ batches: [batch('early', 0), batch('late', 1)] }),
      ],
      { laterWins: true },
    );
    const rows = await tables.run(indexValuesQuery, [asIndexCode('TEST'), 'final', wholeYear]);
    expect(rows[0]).toMatchObject({ unitId: '01.20080801', year: 2020, value: 9.25 });
    expect(rows).toHaveLength(4);
  });
});
