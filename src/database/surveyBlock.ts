import { Table, tableFromIPC, tableToIPC } from 'apache-arrow';
import type { SurveyAnswers } from '../domain/surveyAnswers.ts';
import type { TextNumbers } from '../domain/scoreColumns.ts';
import { doubleVector, integerVector, textVector } from './arrowColumn.ts';

/** Neighbours differ little or not at all: differences compress to next to nothing. */
function steps(column: Int32Array): Int32Array {
  const differences = new Int32Array(column.length);
  let before = 0;
  for (let index = 0; index < column.length; index += 1) {
    const value = column[index] ?? 0;
    differences[index] = value - before;
    before = value;
  }
  return differences;
}

function sums(differences: Int32Array): Int32Array {
  const column = new Int32Array(differences.length);
  let sum = 0;
  for (let index = 0; index < differences.length; index += 1) {
    sum += differences[index] ?? 0;
    column[index] = sum;
  }
  return column;
}

/** Single answers as one Arrow stream that compresses well; weights only where some is not 1. */
export function encodeSurveyBlock(answers: SurveyAnswers): Uint8Array {
  const { line, caseCode, questionCode, levelCode, weight, questionnaire } = answers;
  const isWeighted = weight.some((one) => one !== 1);
  const table = new Table({
    line_step: integerVector(steps(line)),
    case_step: integerVector(steps(caseCode)),
    question_step: integerVector(steps(questionCode)),
    level_code: integerVector(levelCode),
    questionnaire_step: integerVector(steps(questionnaire.numbers)),
    ...(isWeighted ? { weight: doubleVector(weight) } : {}),
  });
  const texts = new Table({
    text: textVector({ texts: questionnaire.texts, numbers: Int32Array.from(questionnaire.texts.keys()) }),
  });
  return joined([tableToIPC(table, 'stream'), tableToIPC(texts, 'stream')]);
}

/** Two streams behind their lengths. */
function joined(streams: readonly Uint8Array[]): Uint8Array {
  const lengths = Uint32Array.from(streams, ({ length }) => length);
  const head = new Uint8Array(lengths.buffer);
  const bytes = new Uint8Array(head.length + lengths.reduce((sum, length) => sum + length, 0));
  bytes.set(head, 0);
  let offset = head.length;
  for (const stream of streams) {
    bytes.set(stream, offset);
    offset += stream.length;
  }
  return bytes;
}

/**
 * Stored answers as they were.
 * @throws Error when the bytes are no block.
 */
export function decodeSurveyBlock(bytes: Uint8Array): SurveyAnswers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = view.getUint32(0, true);
  const table = tableFromIPC(bytes.subarray(8, 8 + first));
  const integers = (name: string): Int32Array => {
    const values: unknown = table.getChild(name)?.toArray();
    if (!(values instanceof Int32Array)) throw new Error(`block of answers without ${name}`);
    return values;
  };
  const weights: unknown = table.getChild('weight')?.toArray();
  const texts = tableFromIPC(bytes.subarray(8 + first)).getChild('text');
  const questionnaire: TextNumbers<string> = {
    texts: Array.from(texts ?? [], (text: unknown) => (typeof text === 'string' ? text : '')),
    numbers: sums(integers('questionnaire_step')),
  };
  const line = sums(integers('line_step'));
  return {
    length: line.length,
    line,
    caseCode: sums(integers('case_step')),
    questionCode: sums(integers('question_step')),
    levelCode: integers('level_code').slice(),
    weight: weights instanceof Float64Array ? weights : new Float64Array(line.length).fill(1),
    questionnaire,
  };
}
