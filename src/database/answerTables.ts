import { Table, tableToIPC } from 'apache-arrow';
import type { BatchId } from '../domain/ids.ts';
import { searchFold } from '../domain/searchFold.ts';
import type { RepeatedAnswers, SurveyAnswers, SurveyMeaning, SurveyText } from '../domain/surveyAnswers.ts';
import {
  integerVector,
  narrowIntegerVector,
  narrowNumberVector,
  narrowPackedTextVector,
  narrowTextVector,
  textVector,
} from './arrowColumn.ts';
import type { EncodedTable } from './encodeDataset.ts';

const keyOf = (line: number, questionCode: number): number => line * 65_536 + questionCode;

/** The answers of a block that load, as a stream of the table `answer`; none when none does. */
export function answerRows(
  batchId: BatchId,
  answers: SurveyAnswers,
  meaning: SurveyMeaning,
  repeated: RepeatedAnswers,
): readonly EncodedTable[] {
  const left = new Set<number>();
  for (let index = 0; index < repeated.length; index += 1)
    left.add(keyOf(repeated.line[index] ?? 0, repeated.questionCode[index] ?? 0));
  const { length } = answers;
  const row = new Int32Array(length);
  const place = new Int32Array(length);
  const question = new Int32Array(length);
  const level = new Int32Array(length);
  const weight = new Float64Array(length);
  const questionnaire = new Int32Array(length);
  let kept = 0;
  for (let index = 0; index < length; index += 1) {
    const code = answers.caseCode[index] ?? 0;
    const questionCode = answers.questionCode[index] ?? 0;
    const placeOf = meaning.placeOf[code] ?? -1;
    const questionOf = meaning.questionOf[meaning.methodOf[code] ?? -1]?.[questionCode] ?? -1;
    const levelOf = meaning.levelOf[answers.levelCode[index] ?? 0] ?? -1;
    const line = answers.line[index] ?? 0;
    if (placeOf < 0 || questionOf < 0 || levelOf < 1) continue;
    if (left.size > 0 && left.has(keyOf(line, questionCode))) continue;
    row[kept] = line;
    place[kept] = placeOf;
    question[kept] = questionOf;
    level[kept] = levelOf;
    weight[kept] = answers.weight?.[index] ?? 1;
    questionnaire[kept] = answers.questionnaire.numbers[index] ?? 0;
    kept += 1;
  }
  if (kept === 0) return [];
  const table = new Table({
    batch_id: narrowTextVector({ texts: [batchId], numbers: new Int32Array(kept) }),
    row: narrowIntegerVector(row.subarray(0, kept)),
    case_code: narrowIntegerVector(place.subarray(0, kept)),
    question_code: narrowIntegerVector(question.subarray(0, kept)),
    level: narrowIntegerVector(level.subarray(0, kept)),
    weight: narrowNumberVector(weight.subarray(0, kept)),
    questionnaire: narrowPackedTextVector(answers.questionnaire.texts, questionnaire.subarray(0, kept)),
  });
  return [{ name: 'answer', ipc: tableToIPC(table, 'stream') }];
}

const column = (values: readonly string[]) =>
  textVector({ texts: values, numbers: Int32Array.from(values.keys()) });

/** One batch, so many times. */
const batchColumn = (batchId: BatchId, length: number) =>
  textVector({ texts: [batchId], numbers: new Int32Array(length) });

/** The questions of a batch's single answers, as a stream of their table. */
export function answerQuestions(
  batchId: BatchId,
  { questionIds, methodIds }: SurveyMeaning,
): readonly EncodedTable[] {
  const questions = methodIds.flatMap((methodId) =>
    questionIds.map((questionId, code) => ({ methodId, questionId, code })),
  );
  if (questions.length === 0) return [];
  const table = new Table({
    batch_id: batchColumn(batchId, questions.length),
    question_code: integerVector(Int32Array.from(questions, ({ code }) => code)),
    method_id: column(questions.map(({ methodId }) => methodId)),
    question_id: column(questions.map(({ questionId }) => questionId)),
  });
  return [{ name: 'answer_question', ipc: tableToIPC(table, 'stream') }];
}

/** What people wrote where answers load, as a stream of its table. */
export function answerTexts(
  batchId: BatchId,
  { placeOf }: SurveyMeaning,
  texts: readonly SurveyText[],
): readonly EncodedTable[] {
  const written = texts.flatMap((text) => {
    const place = placeOf[text.caseCode] ?? -1;
    return place < 0 ? [] : [{ ...text, place }];
  });
  if (written.length === 0) return [];
  const table = new Table({
    batch_id: batchColumn(batchId, written.length),
    row: integerVector(Int32Array.from(written, ({ line }) => line)),
    case_code: integerVector(Int32Array.from(written, ({ place }) => place)),
    questionnaire: column(written.map(({ questionnaire }) => questionnaire)),
    text: column(written.map(({ text }) => text)),
    folded: column(written.map(({ text }) => searchFold(text))),
  });
  return [{ name: 'answer_text', ipc: tableToIPC(table, 'stream') }];
}
