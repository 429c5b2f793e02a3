import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, LoadedTables } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import type { BatchId } from '../../src/domain/ids.ts';
import { asBatchId, asCriterionId, asIndexCode, asMetricId, asTargetId } from '../../src/domain/ids.ts';
import type { PlanConflictRecord } from '../../src/domain/planRecords.ts';
import { metricsQuery } from '../../src/queries/metrics.ts';
import { planConflictsQuery } from '../../src/queries/planConflicts.ts';
import { plansQuery } from '../../src/queries/plans.ts';
import { targetFiguresQuery } from '../../src/queries/targetFigures.ts';
import { targetsQuery } from '../../src/queries/targets.ts';
import { metricOf, plan, targetOf } from '../support/targetFixtures.ts';
import { batchRecord } from '../support/batchRecord.ts';
import { openTestDatabase } from '../support/testDatabase.ts';
import { tinyDataset } from '../support/tinyDataset.ts';

const [first, second] = [asBatchId('first'), asBatchId('second')];
const batch = (batchId: BatchId, position: number) => batchRecord(batchId, 'targets', { position });

const conflict: PlanConflictRecord = {
  batchId: first,
  row: 2,
  conflictId: 'C1',
  planId: plan.planId,
  clauseA: 'I.2.3.a',
  textA: 'từ 91%',
  clauseB: 'PL 8.4.a',
  textB: 'từ 92%',
  difference: '91 % và 92 %',
  effect: 'value',
  handling: '',
};
const one = targetOf({
  batchId: first,
  targetId: asTargetId('T1'),
  conflictId: 'C1',
  exclusions: ['đất đai', 'đầu tư'],
});
const two = targetOf({
  batchId: first,
  targetId: asTargetId('T2'),
  comparator: 'increase',
  value: null,
  unit: 'none',
});
const metric = metricOf({ batchId: first });
/** The same plan loaded again: its day and one target put right, another target beside them. */
const again = {
  plans: [{ ...plan, batchId: second, docDate: '2021-01-22' }],
  metrics: [{ ...metric, batchId: second, nameVi: 'Tỷ lệ mới' }],
  targets: [
    { ...one, batchId: second, value: 92, comparator: 'above' as const },
    { ...two, batchId: second, targetId: asTargetId('T3') },
  ],
  planConflicts: [{ ...conflict, batchId: second, handling: 'đã đính chính' }],
};

describe('questions about plans', () => {
  let database: Database;
  let tables: LoadedTables;
  beforeAll(async () => {
    database = await openTestDatabase();
    tables = await database.load(
      encodeDataset({
        ...tinyDataset,
        batches: [...tinyDataset.batches, batch(first, 1)],
        plans: [{ ...plan, batchId: first }],
        metrics: [metric],
        targets: [two, one],
        planConflicts: [conflict],
      }),
    );
  });
  afterAll(() => database.close());

  it('bring every column as it was stored: nothing where nothing is stated, lists as lists', async () => {
    expect(await tables.run(plansQuery, [])).toEqual([{ ...plan, batchId: first }]);
    expect(await tables.run(metricsQuery, [])).toEqual([metric]);
    expect(await tables.run(targetsQuery, [])).toEqual([one, two]);
    expect(await tables.run(planConflictsQuery, [])).toEqual([conflict]);
  });

  it('bring the figures of the criteria asked for and no others, in order', async () => {
    const rows = await tables.run(targetFiguresQuery, ['TEST A final;TEST B survey;OTHER A final']);
    const expected = tinyDataset.scores.filter(
      ({ indexCode, criterionId, kind }) =>
        indexCode === asIndexCode('TEST') && criterionId === asCriterionId('A') && kind === 'final',
    );
    expect(rows.map(({ unitId, year, value, row }) => [unitId, year, value, row])).toEqual(
      expected
        .toSorted((a, b) => (`${a.year} ${a.unitId}` < `${b.year} ${b.unitId}` ? -1 : 1))
        .map(({ unitId, year, value, row }) => [unitId, year, value, row]),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(await tables.run(targetFiguresQuery, [''])).toEqual([]);
    expect(await tables.run(targetFiguresQuery, ["TEST A final' OR 1=1 --"])).toEqual([]);
  });

  it('know of a plan loaded twice only what the later file says, and what it does not speak of', async () => {
    const both = await database.load(
      [
        ...encodeDataset(again),
        ...encodeDataset({
          plans: [{ ...plan, batchId: first }],
          metrics: [metric],
          targets: [two, one],
          planConflicts: [conflict],
          batches: [batch(first, 0), batch(second, 1)],
        }),
      ],
      { laterWins: true },
    );
    expect((await both.run(plansQuery, [])).map(({ docDate }) => docDate)).toEqual(['2021-01-22']);
    expect((await both.run(metricsQuery, [])).map(({ metricId, nameVi }) => [metricId, nameVi])).toEqual([
      [asMetricId('metric'), 'Tỷ lệ mới'],
    ]);
    expect(
      (await both.run(targetsQuery, [])).map(({ targetId, comparator, value, batchId }) => [
        targetId,
        comparator,
        value,
        batchId,
      ]),
    ).toEqual([
      ['T1', 'above', 92, second],
      ['T2', 'increase', null, first],
      ['T3', 'increase', null, second],
    ]);
    expect((await both.run(planConflictsQuery, [])).map(({ handling }) => handling)).toEqual([
      'đã đính chính',
    ]);
  });
});
