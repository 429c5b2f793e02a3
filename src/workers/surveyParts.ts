import * as z from 'zod/mini';
import { answerQuestions, answerRows, answerTexts } from '../database/answerTables.ts';
import type { EncodedTable } from '../database/encodeDataset.ts';
import { decodeSurveyBlock } from '../database/surveyBlock.ts';
import type { BatchId } from '../domain/ids.ts';
import { asCriterionId, asMethodId } from '../domain/ids.ts';
import type { RepeatedAnswers, SurveyMeaning, SurveyText } from '../domain/surveyAnswers.ts';
import type { SurveyImport } from '../ingest/importDraft.ts';
import type { StoredBytes } from '../storage/batch.ts';
import { decodePart } from '../storage/parts.ts';
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

interface Registers {
  readonly meaning: SurveyMeaning;
  readonly texts: readonly SurveyText[];
  readonly repeated: RepeatedAnswers;
}

async function registersOf(parts: readonly StoredBytes[]): Promise<Registers | null> {
  const stored = parts.find(({ name }) => name === registerName);
  if (stored === undefined) return null;
  const { meaning, texts, repeated } = registersSchema.parse(
    JSON.parse(new TextDecoder().decode(await decodePart(stored, stored.bytes))),
  );
  return {
    meaning: {
      ...meaning,
      methodIds: meaning.methodIds.map(asMethodId),
      questionIds: meaning.questionIds.map(asCriterionId),
    },
    texts,
    repeated: {
      length: repeated.line.length,
      line: Int32Array.from(repeated.line),
      firstLine: Int32Array.from(repeated.firstLine),
      questionCode: Int32Array.from(repeated.questionCode),
    },
  };
}

/**
 * Stored answers as streams of the engine's tables, part by part, so that no more than one is in memory twice.
 * @throws ZodError, Error when the parts are not what was stored.
 */
export async function* answerStreams(
  batchId: BatchId,
  parts: readonly StoredBytes[],
): AsyncGenerator<readonly EncodedTable[]> {
  const registers = await registersOf(parts);
  if (registers === null) return;
  const { meaning, repeated } = registers;
  yield answerQuestions(batchId, meaning);
  for (const part of parts) {
    if (part.name === blockName)
      yield answerRows(batchId, decodeSurveyBlock(await decodePart(part, part.bytes)), meaning, repeated);
  }
}

/** Whether comments stand in a part of this name. */
export const holdsComments = (name: string): boolean => name === registerName;

/**
 * What people wrote as a stream of the engine's table; the parts that hold no comments may be left out.
 * @throws ZodError, Error when the parts are not what was stored.
 */
export async function commentTables(
  batchId: BatchId,
  parts: readonly StoredBytes[],
): Promise<readonly EncodedTable[]> {
  const registers = await registersOf(parts);
  return registers === null ? [] : answerTexts(batchId, registers.meaning, registers.texts);
}
