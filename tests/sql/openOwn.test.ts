import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn } from '../../src/app/workspaces/openOwn.ts';
import type { Database } from '../../src/database/database.ts';
import { asBatchId } from '../../src/domain/ids.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { criterionScoresQuery } from '../../src/queries/criterionScores.ts';
import { figureOriginsQuery } from '../../src/queries/figureOrigins.ts';
import { indexValuesQuery } from '../../src/queries/indexValues.ts';
import type { Ledger } from '../../src/storage/ledger.ts';
import { inMemoryLedger } from '../../src/storage/inMemoryLedger.ts';
import type { WorkspaceId } from '../../src/storage/workspaceRecord.ts';
import { districtBatches, districtIndex } from '../support/districtBatches.ts';
import { batchOf, payloadOf } from '../support/ledgerBatches.ts';
import { openTestDatabase } from '../support/testDatabase.ts';

describe(openOwn, () => {
  let database: Database;
  let ledger: Ledger;
  let workspaceId: WorkspaceId;
  beforeAll(async () => {
    database = await openTestDatabase();
    ledger = inMemoryLedger();
    ({ workspaceId } = await ledger.createWorkspace('Huyện Minh Họa'));
    for (const { batch, payload } of districtBatches()) await ledger.commitBatch(workspaceId, batch, payload);
  });
  afterAll(() => database.close());

  /** Everything screens ask of a workspace. */
  const allRows = async (): Promise<unknown> => {
    const {
      database: tables,
      catalog,
      issues,
    } = await openOwn(Promise.resolve(database), ledger, workspaceId);
    return {
      catalog,
      issues,
      values: await tables.run(indexValuesQuery, [districtIndex, 'commune', 'final', wholeYear]),
      scores: await tables.run(criterionScoresQuery, [districtIndex, 'commune', 2024]),
      origins: await Promise.all(
        catalog.units.map(({ unitId }) => tables.run(figureOriginsQuery, [districtIndex, unitId, 2024])),
      ),
    };
  };

  it('gives the same rows after undo as before the import, and after redo as after it', async () => {
    const both = await allRows();
    await ledger.undoBatch(workspaceId, asBatchId('b-second'));
    const first = await allRows();
    expect(first).not.toEqual(both);
    await ledger.redoBatch(workspaceId, asBatchId('b-second'));
    expect(await allRows()).toEqual(both);
    await ledger.undoBatch(workspaceId, asBatchId('b-second'));
    expect(await allRows()).toEqual(first);
    await ledger.undoBatch(workspaceId, asBatchId('b-first'));
    expect(await allRows()).toMatchObject({ catalog: { units: [], indices: [], batches: [] }, values: [] });
    await ledger.redoBatch(workspaceId, asBatchId('b-first'));
    await ledger.redoBatch(workspaceId, asBatchId('b-second'));
    expect(await allRows()).toEqual(both);
  });

  it('leaves the tables of a former state alone while another is loaded', async () => {
    const former = await openOwn(Promise.resolve(database), ledger, workspaceId);
    const rows = await former.database.run(indexValuesQuery, [districtIndex, 'commune', 'final', wholeYear]);
    await ledger.undoBatch(workspaceId, asBatchId('b-second'));
    const later = await openOwn(Promise.resolve(database), ledger, workspaceId);
    expect(
      await former.database.run(indexValuesQuery, [districtIndex, 'commune', 'final', wholeYear]),
    ).toEqual(rows);
    expect(later.dataVersion).not.toBe(former.dataVersion);
    await former.drop();
    await ledger.redoBatch(workspaceId, asBatchId('b-second'));
  });

  it('refuses tables that are none instead of showing an empty workspace', async () => {
    const { workspaceId: hollow } = await ledger.createWorkspace('Rỗng');
    await ledger.commitBatch(hollow, batchOf('a'), payloadOf(1));
    await expect(openOwn(Promise.resolve(database), ledger, hollow)).rejects.toMatchObject({
      kind: 'damaged',
    });
  });

  it('says that a workspace is gone', async () => {
    const { workspaceId: gone } = await ledger.createWorkspace('Sẽ xoá');
    await ledger.deleteWorkspace(gone);
    await expect(openOwn(Promise.resolve(database), ledger, gone)).rejects.toMatchObject({
      kind: 'notFound',
    });
  });
});
