import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, LoadedTables } from '../../src/database/database.ts';
import type { EncodedTable } from '../../src/database/encodeDataset.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { asBatchId, asCriterionId, asIndexCode, asMethodId, asUnitId } from '../../src/domain/ids.ts';
import { searchFold } from '../../src/domain/searchFold.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { surveyAnswersQuery } from '../../src/queries/surveyAnswers.ts';
import { surveyTextsQuery } from '../../src/queries/surveyTexts.ts';
import { answerStreams, commentTables } from '../../src/workers/surveyParts.ts';
import { answersBatch } from '../support/answersBatch.ts';
import { surveyKnown } from '../support/surveyFixtures.ts';
import { openTestDatabase } from '../support/testDatabase.ts';

const batchId = asBatchId('b1');
const an = asUnitId('MH01.20080801');

/** A fixture imported and stored: its counts in the engine, its single answers as they come back. */
async function imported(database: Database, name: string) {
  const { payload } = await answersBatch(name, batchId);
  const tables = await database.load([...encodeDataset(surveyKnown), ...payload.tables]);
  return { tables, parts: payload.answers ?? [] };
}

/** The tables of a fixture with its single answers. */
async function withAnswers(database: Database, name: string): Promise<LoadedTables> {
  const { tables, parts } = await imported(database, name);
  await tables.fillAnswers(answerStreams(batchId, parts));
  await tables.fillComments([await commentTables(batchId, parts)]);
  return tables;
}

/** All single answers of Xã Minh Họa An in 2024. */
const all = (tables: LoadedTables) =>
  tables.run(surveyAnswersQuery, [asMethodId('sipas-x'), 2024, wholeYear, an, null, null, null, null, 10, 0]);

describe('single answers', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('stand behind their counts: those that load, with line, questionnaire and level', async () => {
    const tables = await withAnswers(database, 'one questionnaire a row, with comments');
    const page = (level: number | null, limit: number, offset: number) =>
      tables.run(surveyAnswersQuery, [
        asMethodId('sipas-x'),
        2024,
        wholeYear,
        an,
        asCriterionId('A'),
        level,
        null,
        null,
        limit,
        offset,
      ]);
    expect(
      (await page(null, 10, 0)).map(({ row, questionnaire, questionId, level }) => [
        row,
        questionnaire,
        questionId,
        level,
      ]),
    ).toEqual([
      [2, '1', 'A.1', 5],
      [2, '1', 'A.2', 4],
      [3, '2', 'A.1', 4],
    ]);
    expect((await page(4, 10, 0)).map(({ row }) => row)).toEqual([2, 3]);
    expect((await page(null, 1, 2)).map(({ row }) => row)).toEqual([3]);
    await tables.drop();
  });

  it('bring what people wrote, found without accents, as the text it is', async () => {
    const tables = await withAnswers(database, 'one questionnaire a row, with comments');
    const found = (words: string) =>
      tables.run(surveyTextsQuery, [
        asIndexCode('SIPAS'),
        'commune',
        wholeYear,
        null,
        null,
        searchFold(words),
        5,
      ]);
    expect(await found('CHO LÂU')).toMatchObject([
      { row: 3, questionnaire: '2', unitId: an, text: 'Chờ lâu, <b>mệt</b>', foundCount: 1 },
    ]);
    expect(await found('%')).toEqual([]);
    await tables.drop();
  });

  it('come all or not at all, and come whole after a failure', async () => {
    const { tables, parts } = await imported(database, 'one questionnaire a row, with comments');
    async function* breakingOff(): AsyncGenerator<readonly EncodedTable[]> {
      yield* answerStreams(batchId, parts);
      throw new Error('out of memory');
    }
    await expect(tables.fillAnswers(breakingOff())).rejects.toThrow('out of memory');
    expect(await all(tables)).toEqual([]);
    await tables.fillAnswers(answerStreams(batchId, parts));
    expect((await all(tables)).map(({ row, level }) => [row, level])).toEqual([
      [2, 5],
      [2, 4],
      [2, 3],
      [3, 4],
      [3, 5],
    ]);
    await tables.drop();
  });

  it('leave repeated answers out and keep weights', async () => {
    const repeated = await withAnswers(database, 'repeated answers and questionnaires');
    const weighted = await withAnswers(database, 'weights, one of them none');
    expect((await all(repeated)).map(({ row, level }) => [row, level])).toEqual([
      [2, 5],
      [8, 4],
    ]);
    expect((await all(weighted)).map(({ row, weight }) => [row, weight])).toEqual([
      [2, 1.5],
      [3, 0.5],
      [4, 2],
    ]);
  });
});
