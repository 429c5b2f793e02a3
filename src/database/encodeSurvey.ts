import type { Vector } from 'apache-arrow';
import { Table, tableToIPC } from 'apache-arrow';
import type { SurveyCube } from '../domain/surveyCube.ts';
import { answerCaseRecords } from '../domain/surveyCube.ts';
import { narrowIntegerVector, narrowNumberVector, narrowTextVector } from './arrowColumn.ts';
import type { EncodedTable } from './encodeDataset.ts';
import { encodeDataset } from './encodeDataset.ts';

/** A number of each place, for each cell of a cube. */
function ofPlace({ place, length }: SurveyCube, numberOf: Int32Array): Int32Array {
  const numbers = new Int32Array(length);
  for (let cell = 0; cell < length; cell += 1) numbers[cell] = numberOf[place[cell] ?? 0] ?? 0;
  return numbers;
}

/** A text of each place, for each cell of a cube. */
function textOfPlace(cube: SurveyCube, textOf: (place: SurveyCube['places'][number]) => string): Vector {
  const known = new Map<string, number>();
  const numberOf = Int32Array.from(cube.places, (one) => {
    const text = textOf(one);
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
  return narrowTextVector({ texts: [...known.keys()], numbers: ofPlace(cube, numberOf) });
}

/** A cube as the streams of its tables; column by column, a million cells make no objects. */
export function encodeSurvey(cube: SurveyCube): readonly EncodedTable[] {
  if (cube.length === 0) return [];
  const { batchId, places, length, questionIds, question, row, counts, weights, weightSquares } = cube;
  const vectors: Record<string, Vector> = {
    batch_id: narrowTextVector({ texts: [batchId], numbers: new Int32Array(length) }),
    row: narrowIntegerVector(row),
    unit_id: textOfPlace(cube, ({ unitId }) => unitId),
    year: narrowIntegerVector(
      ofPlace(
        cube,
        Int32Array.from(places, ({ year }) => year),
      ),
    ),
    period: textOfPlace(cube, ({ period }) => period),
    service_field: textOfPlace(cube, ({ serviceField }) => serviceField),
    channel: textOfPlace(cube, ({ channel }) => channel),
    method_id: textOfPlace(cube, ({ methodId }) => methodId),
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
    { name: 'answer_cube', ipc: tableToIPC(new Table(vectors), 'stream') },
    ...encodeDataset({ answerCases: answerCaseRecords(cube) }),
  ];
}
