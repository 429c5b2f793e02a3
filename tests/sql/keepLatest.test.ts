import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, LoadedTables } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import type { DatasetRecords } from '../../src/database/encodeDataset.ts';
import type { BatchId, UnitId } from '../../src/domain/ids.ts';
import { asBatchId, asGroupId, asIndexCode, unitIdOf } from '../../src/domain/ids.ts';
import type { PublicationRecord, ScoreKind } from '../../src/domain/records.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { parseAnswers } from '../../src/ingest/parseAnswers.ts';
import { readTable } from '../../src/ingest/readTable.ts';
import { bandsQuery } from '../../src/queries/bands.ts';
import { conflictsQuery } from '../../src/queries/conflicts.ts';
import { criteriaQuery } from '../../src/queries/criteria.ts';
import { criterionScoresQuery } from '../../src/queries/criterionScores.ts';
import { figureOriginsQuery } from '../../src/queries/figureOrigins.ts';
import { groupsQuery } from '../../src/queries/groups.ts';
import { indexUnitsQuery } from '../../src/queries/indexUnits.ts';
import { indexValuesQuery } from '../../src/queries/indexValues.ts';
import { indicesQuery } from '../../src/queries/indices.ts';
import { methodsQuery } from '../../src/queries/methods.ts';
import { publicationsQuery } from '../../src/queries/publications.ts';
import { referenceValuesQuery } from '../../src/queries/referenceValues.ts';
import { successionsQuery } from '../../src/queries/successions.ts';
import { surveyCountsQuery } from '../../src/queries/surveyCounts.ts';
import { surveyQuestionnairesQuery } from '../../src/queries/surveyQuestionnaires.ts';
import { unitsQuery } from '../../src/queries/units.ts';
import { batchRecord } from '../support/batchRecord.ts';
import { olderCells } from '../support/olderCells.ts';
import { surveyKnown } from '../support/surveyFixtures.ts';
import { openTestDatabase } from '../support/testDatabase.ts';
import { tinyDataset } from '../support/tinyDataset.ts';

const indexCode = asIndexCode('TEST');
const one = unitIdOf('01', '2008-08-01');
const two = unitIdOf('02', '2008-08-01');
const [early, late] = [asBatchId('early'), asBatchId('late')];

/** The fixture's records as a batch's. */
const inBatch = (batchId: BatchId, records: DatasetRecords): DatasetRecords =>
  Object.fromEntries(
    Object.entries(records).map(([register, rows]) => [
      register,
      rows.map((row: object) => ({ ...row, batchId })),
    ]),
  );

const batch = (batchId: BatchId, position: number) => batchRecord(batchId, 'scores', { position });

const score = (unitId: UnitId, criterion: string, value: number | null, kind: ScoreKind = 'final') => {
  const [first] = tinyDataset.scores;
  if (first === undefined) throw new Error('the fixture has scores');
  const missingReason = value === null ? ('notPublished' as const) : null;
  return { ...first, unitId, criterionId: criterion as typeof first.criterionId, value, kind, missingReason };
};

const publication = (row: number, value: number, preferred: boolean): PublicationRecord => ({
  batchId: early,
  row,
  unitId: one,
  year: 2020,
  indexCode,
  value,
  publishedRank: null,
  rankedUnits: null,
  publishedChangePoints: null,
  publishedPlacesGained: null,
  basis: 'reported',
  basisNote: '',
  conflictId: 'X1',
  preferred,
  source: '',
});

const band = (bandId: string, lowerBound: number, position: number) => ({
  batchId: early,
  row: position,
  indexCode,
  level: 'province' as const,
  year: 2020,
  bandId,
  labelVi: bandId,
  labelEn: bandId,
  lowerBound,
  inclusive: true,
  position,
  source: '',
});

const member = (row: number, unitId: UnitId) => ({
  batchId: early,
  row,
  groupId: asGroupId('g'),
  nameVi: 'Nhóm',
  nameEn: 'Group',
  unitId,
  source: '',
});

const succession = (part: 'whole' | 'part') => ({
  batchId: early,
  row: 2,
  oldUnitId: one,
  newUnitId: two,
  part,
  effectiveDate: '2025-07-01',
  share: null,
});

const index = (row: number, code: string, nameVi: string) => ({
  batchId: early,
  row,
  indexCode: asIndexCode(code),
  nameVi,
  nameEn: nameVi,
  publisher: '',
});

const conflict = { batchId: early, row: 2, conflictId: 'X1', what: 'cũ', valueA: '', valueB: '' };
const reference = {
  batchId: early,
  row: 2,
  indexCode,
  year: 2020,
  kind: 'mean' as const,
  note: '',
  source: '',
};

/** Every register as the first batch brings it. */
const before: DatasetRecords = {
  ...tinyDataset,
  indices: [index(2, 'TEST', 'Chỉ số thử'), index(3, 'OTHER', 'Chỉ số khác')],
  publications: [publication(2, 7, true), publication(3, 8, false)],
  conflicts: [{ ...conflict, kindOfError: '', sources: '' }],
  bands: [band('A', 10, 1), band('B', 5, 2), band('C', 0, 3)],
  groups: [member(2, one), member(3, two)],
  references: [{ ...reference, value: 1 }],
  successions: [succession('whole')],
};

const [unitOne] = tinyDataset.units;
const [method] = tinyDataset.methods;
const [, areaA] = tinyDataset.criteria;
if (unitOne === undefined || method === undefined || areaA === undefined) throw new Error('fixture');

/** What a later batch says differently. */
const after: DatasetRecords = {
  indices: [index(2, 'TEST', 'Chỉ số thử, tên mới')],
  units: [{ ...unitOne, name: 'Đơn vị Một mới' }],
  methods: [{ ...method, lastYear: 2030 }],
  criteria: [{ ...areaA, nameVi: 'Lĩnh vực A' }],
  scores: [score(one, 'A', 9), score(two, 'A', null), score(one, 'A', 3, 'selfAssessed')],
  publications: [publication(9, 9.5, true)],
  conflicts: [{ ...conflict, what: 'mới', kindOfError: '', sources: '' }],
  bands: [band('Tốt', 6, 1), band('Khá', 0, 2)],
  groups: [member(2, two)],
  references: [{ ...reference, value: 2 }],
  successions: [succession('part')],
};

describe('keepLatest', () => {
  let database: Database;
  let tables: LoadedTables;
  beforeAll(async () => {
    database = await openTestDatabase();
    // The later batch first: the order of the batches counts, not that of the streams.
    tables = await database.load(
      [
        ...encodeDataset(inBatch(late, after)),
        ...encodeDataset(inBatch(early, before)),
        ...encodeDataset({ batches: [batch(early, 0), batch(late, 1)] }),
      ],
      { laterWins: true },
    );
  });
  afterAll(() => database.close());

  it('keeps the later figure of the same unit, year, criterion and kind, and every other one', async () => {
    const rows = await tables.run(criterionScoresQuery, [indexCode, 'province', 2020]);
    expect(rows.map((row) => [row.unitId, row.criterionId, row.kind, row.value, row.missingReason])).toEqual([
      [one, 'A', 'final', 9, null],
      [one, 'A', 'selfAssessed', 3, null],
      [one, 'B', 'final', 0.25, null],
      // A figure that became missing replaces the number.
      [two, 'A', 'final', null, 'notPublished'],
      [two, 'B', 'final', 87.92, null],
    ]);
    const values = await tables.run(indexValuesQuery, [indexCode, 'province', 'final', wholeYear]);
    expect(
      values.map(({ unitId, year, value, batchId, row }) => [unitId, year, value, batchId, row]),
    ).toEqual([
      [one, 2020, 9.25, early, 3],
      [two, 2020, null, early, 5],
      [one, 2021, null, early, 8],
      [two, 2021, null, early, 6],
    ]);
  });

  it('traces each figure to the batch that won', async () => {
    const rows = await tables.run(figureOriginsQuery, [indexCode, one, 2020]);
    expect(rows.map(({ batchId, row, criterionId, kind }) => [batchId, row, criterionId, kind])).toEqual([
      [late, 2, 'A', 'final'],
      [late, 2, 'A', 'selfAssessed'],
      [early, 3, 'B', 'final'],
    ]);
  });

  it('counts the figures of each unit of an index', async () => {
    expect(await tables.run(indexUnitsQuery, [])).toEqual([
      { indexCode, level: 'province', unitId: one, figures: 1 },
      { indexCode, level: 'province', unitId: two, figures: 0 },
    ]);
  });

  it('merges registers by their ids, in the order of the batches', async () => {
    expect((await tables.run(indicesQuery, [])).map(({ nameVi }) => nameVi)).toEqual([
      'Chỉ số khác',
      'Chỉ số thử, tên mới',
    ]);
    expect((await tables.run(unitsQuery, [])).map(({ name }) => name)).toEqual([
      'Đơn vị Một mới',
      'Đơn vị Hai',
    ]);
    expect((await tables.run(methodsQuery, [])).map(({ lastYear }) => lastYear)).toEqual([2030]);
    expect((await tables.run(criteriaQuery, [])).map(({ nameVi }) => nameVi)).toEqual([
      'TEST',
      'Lĩnh vực A',
      'B',
      'A.1',
    ]);
    expect((await tables.run(conflictsQuery, [])).map(({ what }) => what)).toEqual(['mới']);
    expect((await tables.run(referenceValuesQuery, [])).map(({ value }) => value)).toEqual([2]);
    expect((await tables.run(successionsQuery, [])).map(({ part }) => part)).toEqual(['part']);
  });

  it('replaces publications of a figure, bands of a year and members of a group as a whole', async () => {
    expect((await tables.run(publicationsQuery, [indexCode])).map(({ value }) => value)).toEqual([9.5]);
    expect((await tables.run(bandsQuery, [])).map(({ bandId }) => bandId)).toEqual(['Tốt', 'Khá']);
    expect((await tables.run(groupsQuery, [])).map(({ unitId }) => unitId)).toEqual([two]);
  });
});

const survey = (batchId: BatchId, rows: string) => {
  const table = readTable(new TextEncoder().encode(`nam,don_vi,linh_vuc,phieu,cau_hoi,muc_do\n${rows}`));
  return parseAnswers(table, batchId, surveyKnown);
};
describe('keepLatest of survey answers', () => {
  const before = survey(
    early,
    '2024,Xã Minh Họa Bình,Đất đai,1,A.1,2\n2024,Xã Minh Họa An,Hộ tịch,1,A.1,1\n2024,Xã Minh Họa An,Đất đai,2,A.1,3\n',
  );
  const after = survey(late, '2024,Xã Minh Họa An,Hộ tịch,7,A.1,5\n2024,Xã Minh Họa An,Hộ tịch,8,A.1,5\n');

  it.each([
    ['as they are stored now', encodeDataset({ answerCells: before.cells })],
    ['as earlier releases stored them', [olderCells(before.cells)]],
  ])('replaces those of the same place whole, %s, and leaves other places', async (_how, cells) => {
    const database = await openTestDatabase();
    const tables = await database.load(
      [
        ...encodeDataset(surveyKnown),
        ...cells,
        ...encodeDataset({ answerCases: before.cases }),
        ...encodeDataset({ answerCells: after.cells, answerCases: after.cases }),
        ...encodeDataset({ batches: [batch(early, 0), batch(late, 1)] }),
      ],
      { laterWins: true },
    );
    const params = [asIndexCode('SIPAS'), 'commune', wholeYear, 'field', null, null] as const;
    const rows = await tables.run(surveyCountsQuery, [...params, null, null, null]);
    const asked = await tables.run(surveyQuestionnairesQuery, [...params]);
    expect(
      rows.map((row) => [row.item, row.level1Count, row.level2Count, row.level3Count, row.level5Count]),
    ).toEqual([
      ['Hộ tịch', 0, 0, 0, 2],
      ['Đất đai', 0, 0, 1, 0],
      ['Đất đai', 0, 1, 0, 0],
    ]);
    expect(asked.map(({ item, questionnaireCount }) => [item, questionnaireCount])).toEqual([
      ['Hộ tịch', 2],
      ['Đất đai', 1],
      ['Đất đai', 1],
    ]);
    await database.close();
  });
});
