import * as z from 'zod/mini';
import { answerRegisters, answerRows } from '../database/answerTables.ts';
import type { EncodedTable } from '../database/encodeDataset.ts';
import { decodeSurveyBlock } from '../database/surveyBlock.ts';
import type { BatchId } from '../domain/ids.ts';
import { asCriterionId, asMethodId } from '../domain/ids.ts';
import type { RepeatedAnswers, SurveyMeaning, SurveyText } from '../domain/surveyAnswers.ts';
import type { SurveyImport } from '../ingest/importDraft.ts';
import type { StoredBytes } from '../storage/batch.ts';
import { blockName, packSurvey, storedBytes } from './packSurvey.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

const registerName = 'registers';

/** The single answers of an import as they are kept; `blocks` are those of a large file, encoded while it was read. */
export async function surveyParts(
  { meaning, repeated, answers, texts }: SurveyImport,
  blocks: readonly StoredBytes[],
): Promise<readonly StoredBytes[]> {
  const registers = {
    meaning,
    texts,
    repeated: {
      line: [...repeated.line],
      firstLine: [...repeated.firstLine],
      questionCode: [...repeated.questionCode],
    },
  };
  return [
    await storedBytes(registerName, new TextEncoder().encode(JSON.stringify(registers))),
    ...(answers === null || answers.length === 0 ? blocks : [await packSurvey(answers)]),
  ];
}

const integers = z.array(z.int());
const registersSchema = z.object({
  meaning: z.object({
    placeOf: integers,
    methodOf: integers,
    methodIds: z.array(z.string()),
    questionOf: z.array(integers),
    questionIds: z.array(z.string()),
    levelOf: integers,
  }),
  texts: z.array(z.object({ line: z.int(), caseCode: z.int(), questionnaire: z.string(), text: z.string() })),
  repeated: z.object({ line: integers, firstLine: integers, questionCode: integers }),
});

/**
 * Stored answers as streams of the engine's tables, part by part, so that no more than one is in memory twice.
 * @throws ZodError, Error when the parts are not what was stored.
 */
export function* answerStreams(
  batchId: BatchId,
  parts: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Generator<readonly EncodedTable[]> {
  const registers = parts.find(({ name }) => name === registerName);
  if (registers === undefined) return;
  const {
    meaning: said,
    texts,
    repeated: lines,
  } = registersSchema.parse(JSON.parse(new TextDecoder().decode(registers.bytes)));
  const meaning: SurveyMeaning = {
    ...said,
    methodIds: said.methodIds.map(asMethodId),
    questionIds: said.questionIds.map(asCriterionId),
  };
  const written: readonly SurveyText[] = texts;
  const repeated: RepeatedAnswers = {
    length: lines.line.length,
    line: Int32Array.from(lines.line),
    firstLine: Int32Array.from(lines.firstLine),
    questionCode: Int32Array.from(lines.questionCode),
  };
  yield answerRegisters(batchId, meaning, written);
  for (const { name, bytes } of parts) {
    if (name === blockName) yield answerRows(batchId, decodeSurveyBlock(bytes), meaning, repeated);
  }
}
