import type { Data, Utf8 } from 'apache-arrow';
import { DataType, makeVector, Table, tableFromIPC, tableToIPC } from 'apache-arrow';
import type { SurveyAnswers } from '../domain/surveyAnswers.ts';
import type { PackedTexts } from '../domain/packedTexts.ts';
import { packTexts } from '../domain/packedTexts.ts';
import { doubleVector, integerVector, narrowed, packedTextVector } from './arrowColumn.ts';
import type { NarrowIntegers } from './arrowColumn.ts';

const stepNames = ['line_step', 'case_step', 'question_step', 'level_step', 'questionnaire_step'] as const;

/** Neighbours differ little or not at all: differences need one or two bytes, and compress to next to nothing. */
function steps(column: Int32Array): NarrowIntegers {
  const differences = new Int32Array(column.length);
  let before = column[0] ?? 0;
  for (let index = 0; index < column.length; index += 1) {
    const value = column[index] ?? 0;
    differences[index] = value - before;
    before = value;
  }
  return narrowed(differences);
}

function sums(differences: NarrowIntegers, first: number): Int32Array {
  const column = new Int32Array(differences.length);
  let sum = first;
  for (let index = 0; index < differences.length; index += 1) {
    sum += differences[index] ?? 0;
    column[index] = sum;
  }
  return column;
}

/** Single answers as Arrow streams that compress well: the columns, the questionnaires' texts, the columns' first values. */
export function encodeSurveyBlock(answers: SurveyAnswers): Uint8Array {
  const { line, caseCode, questionCode, levelCode, weight, questionnaire } = answers;
  const isWeighted = weight?.some((one) => one !== 1) ?? false;
  const columns = [line, caseCode, questionCode, levelCode, questionnaire.numbers];
  const stepped = columns.map((column) => makeVector(steps(column)));
  const table = new Table({
    ...Object.fromEntries(stepped.map((vector, index) => [stepNames[index] ?? '', vector])),
    ...(isWeighted && weight !== null ? { weight: doubleVector(weight) } : {}),
  });
  const firsts = new Table({ first: integerVector(Int32Array.from(columns, (column) => column[0] ?? 0)) });
  const texts = new Table({ text: packedTextVector(questionnaire.texts) });
  return joined([tableToIPC(table, 'stream'), tableToIPC(texts, 'stream'), tableToIPC(firsts, 'stream')]);
}

/** Streams behind the lengths of the first two. */
function joined(streams: readonly Uint8Array[]): Uint8Array {
  const lengths = Uint32Array.from(streams.slice(0, 2), ({ length }) => length);
  const head = new Uint8Array(lengths.buffer);
  const bytes = new Uint8Array(head.length + streams.reduce((sum, { length }) => sum + length, 0));
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
  const textsAt = 8 + view.getUint32(0, true);
  const firstsAt = textsAt + view.getUint32(4, true);
  const table = tableFromIPC(bytes.subarray(8, textsAt));
  // Earlier blocks have no first values: their steps begin at 0, and their levels are no steps.
  const isEarlier = firstsAt === bytes.length;
  const firsts = isEarlier ? null : tableFromIPC(bytes.subarray(firstsAt)).getChild('first');
  const integers = (position: number): Int32Array => {
    const name = stepNames[position] ?? '';
    const values: unknown = table.getChild(name)?.toArray();
    if (!(values instanceof Int32Array || values instanceof Int16Array || values instanceof Int8Array))
      throw new Error(`block of answers without ${name}`);
    return sums(values, Number(firsts?.get(position) ?? 0));
  };
  const earlierLevels: unknown = table.getChild('level_code')?.toArray();
  const weights: unknown = table.getChild('weight')?.toArray();
  const line = integers(0);
  return {
    length: line.length,
    line,
    caseCode: integers(1),
    questionCode: integers(2),
    levelCode: earlierLevels instanceof Int32Array ? earlierLevels.slice() : integers(3),
    weight: weights instanceof Float64Array ? weights : null,
    questionnaire: { texts: textsOf(bytes.subarray(textsAt, firstsAt)), numbers: integers(4) },
  };
}

/** The texts of a stream; earlier blocks hold each of them as a number of itself. */
function textsOf(stream: Uint8Array): PackedTexts {
  const texts = tableFromIPC(stream).getChild('text');
  if (texts !== null && texts.data.length === 1 && DataType.isUtf8(texts.type)) {
    const [{ length, valueOffsets, values }] = texts.data as unknown as readonly [Data<Utf8>];
    // Arrow pads its buffers.
    const begins = valueOffsets.subarray(0, length + 1);
    return { bytes: values.subarray(0, begins.at(-1)), begins };
  }
  return packTexts(Array.from(texts ?? [], (text: unknown) => (typeof text === 'string' ? text : '')));
}
