import { describe, expect, test } from 'vitest';
import { tableFromIPC } from 'apache-arrow';
import { packTexts } from '../../../src/domain/packedTexts.ts';
import { asBatchId, asCriterionId, asMethodId } from '../../../src/domain/ids.ts';
import type { StoredBytes } from '../../../src/storage/batch.ts';
import { readAnswers } from '../../../src/workers/answersReader.ts';
import { packSurvey } from '../../../src/workers/packSurvey.ts';
import { surveyParts } from '../../../src/workers/surveyParts.ts';

const batchId = asBatchId('b-1');

/** Answers on three lines, of which the second does not load. */
const stretch = (line: number) =>
  packSurvey({
    length: 3,
    line: Int32Array.of(line, line + 1, line + 2),
    caseCode: Int32Array.of(0, 1, 0),
    questionCode: Int32Array.of(0, 0, 0),
    levelCode: Int32Array.of(0, 0, 1),
    weight: null,
    questionnaire: { texts: packTexts(['P1', 'Phiếu 2']), numbers: Int32Array.of(0, 0, 1) },
  });

/** Two stretches of answers as they are stored. */
async function stored(): Promise<readonly StoredBytes[]> {
  const meaning = {
    placeOf: [7, -1],
    methodOf: [0, 0],
    methodIds: [asMethodId('sipas')],
    questionOf: [[0]],
    questionIds: [asCriterionId('A.1')],
    levelOf: [5, 2],
  };
  const none = new Int32Array();
  const repeated = { length: 0, line: none, firstLine: none, questionCode: none };
  const blocks = [await stretch(2), await stretch(5)];
  return surveyParts({ meaning, repeated, answers: null, texts: [] } as never, blocks);
}

describe(readAnswers, () => {
  test('hands stored answers on part by part, as rows of the tables', async () => {
    const rows: unknown[] = [];
    const names: string[] = [];
    for await (const tables of readAnswers(batchId, await stored())) {
      for (const { name, ipc } of tables) {
        names.push(name);
        if (name !== 'answer') continue;
        const table = tableFromIPC(ipc);
        for (const row of table.toArray() as readonly { row: number; level: number; questionnaire: string }[])
          rows.push([row.row, row.level, row.questionnaire]);
      }
    }
    expect(names).toEqual(['answer_question', 'answer', 'answer']);
    expect(rows).toEqual([
      [2, 5, 'P1'],
      [4, 2, 'Phiếu 2'],
      [5, 5, 'P1'],
      [7, 2, 'Phiếu 2'],
    ]);
  });

  test('damaged parts are an error, not missing rows', async () => {
    const [registers, block] = await stored();
    if (registers === undefined || block === undefined) throw new Error('nothing was stored');
    const broken = { ...block, bytes: block.bytes.slice(0, block.bytes.length - 9) };
    await expect(async () => {
      for await (const tables of readAnswers(batchId, [registers, broken])) expect(tables).toHaveLength(1);
    }).rejects.toThrow(Error);
  });
});
