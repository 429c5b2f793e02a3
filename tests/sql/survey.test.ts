import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, LoadedTables } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { asCriterionId, asIndexCode, asMethodId, asUnitId } from '../../src/domain/ids.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { surveyCountsQuery } from '../../src/queries/surveyCounts.ts';
import { surveyQuestionnairesQuery } from '../../src/queries/surveyQuestionnaires.ts';
import { surveySpansQuery } from '../../src/queries/surveySpans.ts';
import { openTestDatabase } from '../support/testDatabase.ts';
import { surveyKnown } from '../support/surveyFixtures.ts';
import { emptyDataset } from '../support/emptyDataset.ts';
import { parseAnswers } from '../../src/ingest/parseAnswers.ts';
import { readTable } from '../../src/ingest/readTable.ts';
import { asBatchId } from '../../src/domain/ids.ts';

const sipas = asIndexCode('SIPAS');
const an = asUnitId('MH01.20080801');
const binh = asUnitId('MH02.20080801');

/** Ten answers whose counts can be made out by hand. */
const tenRows = `nam,don_vi,linh_vuc,kenh,phieu,cau_hoi,muc_do
2024,Xã Minh Họa An,Hộ tịch,Trực tiếp,1,A.1,5
2024,Xã Minh Họa An,Hộ tịch,Trực tiếp,1,A.2,4
2024,Xã Minh Họa An,Hộ tịch,Trực tiếp,1,B.1,2
2024,Xã Minh Họa An,Đất đai,Trực tuyến,2,A.1,4
2024,Xã Minh Họa An,Đất đai,Trực tuyến,2,A.2,3
2024,Xã Minh Họa Bình,Đất đai,Trực tiếp,1,A.1,1
2024,Xã Minh Họa Bình,Đất đai,Trực tiếp,1,B.1,5
2023,Xã Minh Họa An,Hộ tịch,Trực tiếp,1,A.1,4
2023,Xã Minh Họa An,Hộ tịch,Trực tiếp,2,A.1,5
2023,Xã Minh Họa An,Hộ tịch,Trực tiếp,3,B.1,3
`;

type Filters = Partial<
  Record<'dimension' | 'serviceField' | 'channel' | 'criterionId' | 'unitId', string> & {
    readonly year: number;
  }
>;

describe('survey questions', () => {
  let database: Database;
  let tables: LoadedTables;
  beforeAll(async () => {
    database = await openTestDatabase();
    const batchId = asBatchId('answers');
    const { cells, cases } = parseAnswers(readTable(new TextEncoder().encode(tenRows)), batchId, surveyKnown);
    tables = await database.load(
      encodeDataset({ ...emptyDataset, ...surveyKnown, answerCells: cells, answerCases: cases }),
    );
  });
  afterAll(() => database.close());

  const counts = async ({
    dimension = 'overall',
    serviceField,
    channel,
    criterionId,
    unitId,
    year,
  }: Filters) => {
    const rows = await tables.run(surveyCountsQuery, [
      sipas,
      'commune',
      wholeYear,
      dimension as 'overall',
      year ?? null,
      unitId === undefined ? null : asUnitId(unitId),
      serviceField ?? null,
      channel ?? null,
      criterionId === undefined ? null : asCriterionId(criterionId),
    ]);
    return rows.map((row) => [
      `${row.year} ${row.unitId === an ? 'An' : 'Bình'} ${row.item}`.trim(),
      [row.level1Count, row.level2Count, row.level3Count, row.level4Count, row.level5Count],
    ]);
  };

  it('pools all answers of a unit and year', async () => {
    expect(await counts({})).toEqual([
      ['2023 An', [0, 0, 1, 1, 1]],
      ['2024 An', [0, 1, 1, 2, 1]],
      ['2024 Bình', [1, 0, 0, 0, 1]],
    ]);
  });

  it('counts by factor, through the tree of the method', async () => {
    expect(await counts({ dimension: 'factor', year: 2024 })).toEqual([
      ['2024 An A', [0, 0, 1, 2, 1]],
      ['2024 An B', [0, 1, 0, 0, 0]],
      ['2024 Bình A', [1, 0, 0, 0, 0]],
      ['2024 Bình B', [0, 0, 0, 0, 1]],
    ]);
  });

  it('counts by question, those of one factor or one unit only', async () => {
    expect(await counts({ dimension: 'question', year: 2024, unitId: an, criterionId: 'A' })).toEqual([
      ['2024 An A.1', [0, 0, 0, 1, 1]],
      ['2024 An A.2', [0, 0, 1, 1, 0]],
    ]);
    expect(await counts({ dimension: 'question', year: 2024, criterionId: 'B.1' })).toEqual([
      ['2024 An B.1', [0, 1, 0, 0, 0]],
      ['2024 Bình B.1', [0, 0, 0, 0, 1]],
    ]);
  });

  it('counts by service field and channel, within one of the other', async () => {
    expect(await counts({ dimension: 'field', year: 2024, unitId: an })).toEqual([
      ['2024 An Hộ tịch', [0, 1, 0, 1, 1]],
      ['2024 An Đất đai', [0, 0, 1, 1, 0]],
    ]);
    expect(await counts({ dimension: 'channel', year: 2024, serviceField: 'Đất đai' })).toEqual([
      ['2024 An Trực tuyến', [0, 0, 1, 1, 0]],
      ['2024 Bình Trực tiếp', [1, 0, 0, 0, 1]],
    ]);
    expect(await counts({ channel: 'Trực tuyến' })).toEqual([['2024 An', [0, 0, 1, 1, 0]]]);
  });

  it('knows the years with answers, and the people asked', async () => {
    const common = { methodId: 'sipas-x', level: 'commune', period: '', isWeighted: false };
    expect(await tables.run(surveySpansQuery, [sipas])).toEqual([
      { ...common, year: 2023, unitCount: 1, answerCount: 3, questionnaireCount: 3 },
      { ...common, year: 2024, unitCount: 2, answerCount: 7, questionnaireCount: 3 },
    ]);
    const asked = await tables.run(surveyQuestionnairesQuery, [
      sipas,
      'commune',
      wholeYear,
      'field',
      2024,
      null,
    ]);
    expect(asked.map(({ unitId, item, questionnaireCount }) => [unitId, item, questionnaireCount])).toEqual([
      [an, 'Hộ tịch', 1],
      [an, 'Đất đai', 1],
      [binh, 'Đất đai', 1],
    ]);
  });

  it('answers nothing for another index, level or period', async () => {
    expect(await tables.run(surveySpansQuery, [asIndexCode('PAR')])).toEqual([]);
    const other = await tables.run(surveyCountsQuery, [
      sipas,
      'province',
      wholeYear,
      'overall',
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(other).toEqual([]);
  });
});

describe('the invented district', () => {
  it('has the satisfaction of Thị trấn Minh Họa 2024 that its scores have: 91.5 %', async () => {
    const folder = new URL('../../data/illustrative/', import.meta.url);
    const registers = {
      indices: 'indices',
      units: 'units',
      methods: 'methods',
      criteria: 'criteria',
      'answers-2023-2025': 'answers',
    };
    const dataset = ingestFiles(
      Object.entries(registers).map(([name, register]) => ({
        name: `${name}.csv`,
        register,
        title: name,
        source: '',
        bytes: new Uint8Array(readFileSync(new URL(`${name}.csv`, folder))),
      })),
      null,
      parseAnswers,
    );
    const database = await openTestDatabase();
    const tables = await database.load(encodeDataset(dataset));
    const unitId = asUnitId('MHX01.20080801');
    const [all] = await tables.run(surveyCountsQuery, [
      sipas,
      'commune',
      wholeYear,
      'overall',
      2024,
      unitId,
      null,
      null,
      null,
    ]);
    const satisfied = (all?.level4Count ?? 0) + (all?.level5Count ?? 0);
    const answers = satisfied + (all?.level1Count ?? 0) + (all?.level2Count ?? 0) + (all?.level3Count ?? 0);
    expect([satisfied, answers]).toEqual([1830, 2000]);
    expect(all?.methodId).toBe(asMethodId('mh-sipas-x-2022'));
    await database.close();
  });
});
