import { describe, expect, test } from 'vitest';
import { ledgerVersion } from '../../../src/storage/ledgerSchema.ts';
import { liftRecords, migrations } from '../../../src/storage/migrations.ts';
import { ledgerV1 } from '../../support/oldLedgers.ts';

describe(liftRecords, () => {
  test('from version 1: batches get their place by time of import, then id, in each workspace', () => {
    const { batches, workspaces } = liftRecords(ledgerV1, 1);
    expect(batches.map(({ workspaceId, batchId, order }) => [workspaceId, batchId, order])).toEqual([
      ['w-second', 'b-9', 0],
      ['w-old', 'b-2', 0],
      ['w-old', 'b-1', 1],
      ['w-old', 'b-3', 2],
    ]);
    expect(workspaces).toEqual(ledgerV1.workspaces);
  });

  test('changes nothing else in a record, and nothing in its input', () => {
    const before = structuredClone(ledgerV1);
    const { batches } = liftRecords(ledgerV1, 1);
    expect(ledgerV1).toEqual(before);
    const { order, ...rest } = batches.find(({ batchId }) => batchId === 'b-3') ?? {};
    expect(order).toBe(2);
    expect(rest).toEqual(ledgerV1.batches[2]);
  });

  test('from the current version: the records themselves', () => {
    expect(liftRecords(ledgerV1, ledgerVersion)).toBe(ledgerV1);
  });

  test('lifts no records without batches', () => {
    expect(liftRecords({ workspaces: [], batches: [] }, 0)).toEqual({ workspaces: [], batches: [] });
  });

  test('there is a step for every version', () => {
    expect(migrations).toHaveLength(3);
  });
});
