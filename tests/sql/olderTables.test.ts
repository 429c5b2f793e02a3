import { Table, tableFromIPC, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { EncodedTable } from '../../src/database/encodeDataset.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { asBatchId, asIndexCode } from '../../src/domain/ids.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { parseAnswers } from '../../src/ingest/parseAnswers.ts';
import { readTable } from '../../src/ingest/readTable.ts';
import { methodsQuery } from '../../src/queries/methods.ts';
import { surveyCountsQuery } from '../../src/queries/surveyCounts.ts';
import { olderCells } from '../support/olderCells.ts';
import { surveyFixtures, surveyKnown } from '../support/surveyFixtures.ts';
import { openTestDatabase } from '../support/testDatabase.ts';
import { tinyDataset } from '../support/tinyDataset.ts';

/** A table as an earlier release stored it: without a column that came later. */
function without(column: string, { name, ipc }: EncodedTable): EncodedTable {
  const table = tableFromIPC(ipc);
  const kept = table.schema.names.filter((other) => other !== column);
  return { name, ipc: tableToIPC(new Table(table.select(kept).batches), 'stream') };
}

/** Answers by question, loaded from such tables. */
async function answersOf(database: Database, answers: readonly EncodedTable[]) {
  const tables = await database.load([...encodeDataset(surveyKnown), ...answers]);
  const rows = await tables.run(surveyCountsQuery, [
    asIndexCode('SIPAS'),
    'commune',
    wholeYear,
    'question',
    null,
    null,
    null,
    null,
    null,
  ]);
  await tables.drop();
  return rows;
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

  it('load survey answers whose cells repeat the words of their places', async () => {
    const fixture = surveyFixtures.find(({ name }) => name === 'one questionnaire a row, with comments');
    const table = readTable(new TextEncoder().encode(fixture?.text ?? ''));
    const { cells, cases } = parseAnswers(table, asBatchId('answers'), surveyKnown);
    const now = await answersOf(database, encodeDataset({ answerCells: cells, answerCases: cases }));
    expect(now.length).toBeGreaterThan(3);
    expect(await answersOf(database, [olderCells(cells), ...encodeDataset({ answerCases: cases })])).toEqual(
      now,
    );
  });

  it('refuse cells whose place is not among the places', async () => {
    const fixture = surveyFixtures.find(({ name }) => name === 'one questionnaire a row, with comments');
    const table = readTable(new TextEncoder().encode(fixture?.text ?? ''));
    const { cells, cases } = parseAnswers(table, asBatchId('answers'), surveyKnown);
    const loading = database.load([
      ...encodeDataset(surveyKnown),
      olderCells(cells),
      ...encodeDataset({ answerCases: cases.slice(1) }),
    ]);
    await expect(loading).rejects.toThrow(/answer_cell has \d+ rows of/u);
  });
});
