import type { Vector } from 'apache-arrow';
import { Table, tableToIPC } from 'apache-arrow';
import type { SurveyCube } from '../domain/surveyCube.ts';
import { answerCaseRecords } from '../domain/surveyCube.ts';
import { narrowIntegerVector, narrowNumberVector, narrowTextVector } from './arrowColumn.ts';
import type { EncodedTable } from './encodeDataset.ts';
import { encodeDataset } from './encodeDataset.ts';

/** A cube as the streams of its tables; column by column, a million cells make no objects. */
export function encodeSurvey(cube: SurveyCube): readonly EncodedTable[] {
  if (cube.length === 0) return [];
  const { batchId, place, length, questionIds, question, row, counts, weights, weightSquares } = cube;
  const vectors: Record<string, Vector> = {
    batch_id: narrowTextVector({ texts: [batchId], numbers: new Int32Array(length) }),
    row: narrowIntegerVector(row),
    case_code: narrowIntegerVector(place),
    question_id: narrowTextVector({ texts: questionIds, numbers: question }),
  };
  counts.forEach((column, index) => {
    vectors[`level${index + 1}_count`] = narrowIntegerVector(column);
  });
  weights.forEach((column, index) => {
    vectors[`level${index + 1}_weight`] = narrowNumberVector(column);
  });
  vectors['weight_squares'] = narrowNumberVector(weightSquares);
  return [
    { name: 'answer_cell', ipc: tableToIPC(new Table(vectors), 'stream') },
    ...encodeDataset({ answerCases: answerCaseRecords(cube) }),
  ];
}
