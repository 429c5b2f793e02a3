import type { BatchId, CriterionId } from './ids.ts';
import type { AnswerCaseRecord, AnswerCellRecord, AnswerPlace } from './records.ts';

/** Five columns, of levels 1 to 5. */
export type ByLevel<Column> = readonly [Column, Column, Column, Column, Column];

/**
 * The valid answers of one batch by place, question and level, column by column: what `AnswerCellRecord` and
 * `AnswerCaseRecord` hold, without an object for each of a million.
 */
export interface SurveyCube {
  readonly batchId: BatchId;
  readonly places: readonly AnswerPlace[];
  /** By place: line of its first answer, and its questionnaires. */
  readonly placeRow: Int32Array;
  readonly questionnaireCount: Int32Array;
  readonly questionIds: readonly CriterionId[];
  /** Cells: one for each place and question with an answer. */
  readonly length: number;
  readonly place: Int32Array;
  readonly question: Int32Array;
  readonly row: Int32Array;
  readonly counts: ByLevel<Int32Array>;
  readonly weights: ByLevel<Float64Array>;
  readonly weightSquares: Float64Array;
}

/** The cells of a cube as records. */
export function answerCellRecords(cube: SurveyCube): readonly AnswerCellRecord[] {
  const { batchId, places, questionIds, counts, weights } = cube;
  const records: AnswerCellRecord[] = [];
  for (let cell = 0; cell < cube.length; cell += 1) {
    const place = places[cube.place[cell] ?? -1];
    const questionId = questionIds[cube.question[cell] ?? -1];
    if (place === undefined || questionId === undefined) continue;
    const count = (level: 0 | 1 | 2 | 3 | 4): number => counts[level][cell] ?? 0;
    const weight = (level: 0 | 1 | 2 | 3 | 4): number => weights[level][cell] ?? 0;
    records.push({
      batchId,
      row: cube.row[cell] ?? 0,
      ...place,
      caseCode: cube.place[cell] ?? 0,
      questionId,
      level1Count: count(0),
      level2Count: count(1),
      level3Count: count(2),
      level4Count: count(3),
      level5Count: count(4),
      level1Weight: weight(0),
      level2Weight: weight(1),
      level3Weight: weight(2),
      level4Weight: weight(3),
      level5Weight: weight(4),
      weightSquares: cube.weightSquares[cell] ?? 0,
    });
  }
  return records;
}

/** The places of a cube as records. */
export const answerCaseRecords = ({
  batchId,
  places,
  placeRow,
  questionnaireCount,
}: SurveyCube): readonly AnswerCaseRecord[] =>
  places.map((place, caseCode) => ({
    batchId,
    row: placeRow[caseCode] ?? 0,
    ...place,
    caseCode,
    questionnaireCount: questionnaireCount[caseCode] ?? 0,
  }));
