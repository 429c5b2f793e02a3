import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Database, LoadedTables } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { unitIdOf } from '../../src/domain/ids.ts';
import type { ScoreRecord } from '../../src/domain/records.ts';
import { defineQuery } from '../../src/queries/defineQuery.ts';
import { draft } from '../support/shippedDraft.ts';
import { openTestDatabase } from '../support/testDatabase.ts';

const text = z.nullable(z.string());
const number = z.nullable(z.number());
const storedScores = defineQuery({
  name: 'probe',
  sql: `SELECT batch_id AS "batchId", row, unit_id AS "unitId", year, period, index_code AS "indexCode",
    method_id AS "methodId", criterion_id AS "criterionId", kind, value, max_points AS "maxPoints", n,
    missing_reason AS "missingReason" FROM score ORDER BY row`,
  row: z.object({
    batchId: text,
    row: number,
    unitId: text,
    year: number,
    period: text,
    indexCode: text,
    methodId: text,
    criterionId: text,
    kind: text,
    value: number,
    maxPoints: number,
    n: number,
    missingReason: text,
  }),
});

const csv = `nam,don_vi,chi_so,tieu_chi,loai_diem,diem,co_mau,ghi_chu
2022,Hà Nội,PAPI,D1,final,5.84,120,
2022,Hà Nội,PAPI,D2,,,,suppressed
2023,Cà Mau,PAPI,D1,khảo sát,0.99,,
2023,Cà Mau,PAPI,D2,,x,80,
2022,Cà Mau,PAPI,D1,final,5.5,,
`;

describe(encodeDataset, () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const stored = async (scores: Parameters<typeof encodeDataset>[0]['scores']): Promise<unknown> => {
    const tables: LoadedTables = await database.load(encodeDataset({ scores: scores ?? [] }));
    const rows = await tables.run(storedScores, []);
    await tables.drop();
    return rows;
  };

  it('stores scores held as columns exactly as it stores them as records', async () => {
    const drafted = draft(csv);
    const expected: readonly Partial<ScoreRecord>[] = [
      { row: 2, unitId: unitIdOf('01', '2008-08-01'), year: 2022, value: 5.84, n: 120, missingReason: null },
      { row: 3, value: null, n: null, missingReason: 'suppressed' },
      { row: 5, value: null, n: 80, missingReason: 'notAssessed' },
      { row: 6, value: 5.5 },
    ];
    const rows = await stored(drafted.scores);
    expect(rows).toMatchObject(expected);
    expect(rows).toEqual(drafted.records);
    expect(rows).toEqual(await stored(drafted.records));
  });
});
