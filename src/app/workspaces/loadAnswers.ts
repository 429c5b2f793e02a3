import type { Answers } from '../../database/answers.ts';
import { answerQuestions, answerRows, answerTexts } from '../../database/answerTables.ts';
import type { EncodedTable } from '../../database/encodeDataset.ts';
import { asBatchId } from '../../domain/ids.ts';
import type { BatchId } from '../../domain/ids.ts';
import type { SurveyImport } from '../../ingest/importDraft.ts';
import type { KnownRecords } from '../../ingest/importContext.ts';
import { importAnswers } from '../../ingest/parseAnswers.ts';
import { readTable } from '../../ingest/readTable.ts';
import type { Ledger } from '../../storage/ledger.ts';
import { fetchShippedFiles } from '../../storage/shippedFiles.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { WorkspaceId } from '../../storage/workspaceRecord.ts';
import { readAnswers } from '../../workers/answersReader.ts';
import { commentTables, holdsComments } from '../../workers/surveyParts.ts';

/** Hears how far the loading is, 0–1. */
type OnProgress = (ratio: number) => void;
type Streams = AsyncGenerator<readonly EncodedTable[]>;

async function* shippedSurveys(
  id: ShippedId,
  known: KnownRecords,
): AsyncGenerator<SurveyImport & { readonly batchId: BatchId }> {
  for (const { name, register, bytes } of await fetchShippedFiles(id)) {
    if (register !== 'answers') continue;
    if (bytes === null) throw new Error(`${name} cannot be fetched`);
    const batchId = asBatchId(name);
    yield { batchId, ...importAnswers(readTable(bytes, { fileName: name }), batchId, known) };
  }
}

async function* shippedAnswers(id: ShippedId, known: KnownRecords): Streams {
  for await (const { batchId, answers, meaning, repeated } of shippedSurveys(id, known)) {
    yield answerQuestions(batchId, meaning);
    if (answers !== null) yield answerRows(batchId, answers, meaning, repeated);
  }
}

async function* shippedComments(id: ShippedId, known: KnownRecords): Streams {
  for await (const { batchId, meaning, texts } of shippedSurveys(id, known))
    yield answerTexts(batchId, meaning, texts);
}

/**
 * Fetches the single answers of a shipped workspace behind their counts.
 * @throws Error when a file cannot be had
 */
export const loadShippedAnswers = (
  id: ShippedId,
  known: KnownRecords,
  database: Pick<Answers, 'fillAnswers'>,
): Promise<void> => database.fillAnswers(shippedAnswers(id, known));

/**
 * Fetches what people wrote in a shipped workspace's surveys.
 * @throws Error when a file cannot be had
 */
export const loadShippedComments = (
  id: ShippedId,
  known: KnownRecords,
  database: Pick<Answers, 'fillComments'>,
): Promise<void> => database.fillComments(shippedComments(id, known));

type OwnLedger = Pick<Ledger, 'listBatches' | 'readAnswers'>;

/** The active batches with single answers, and of how many parts these are. */
async function surveysOf(ledger: OwnLedger, workspaceId: WorkspaceId) {
  return (await ledger.listBatches(workspaceId)).flatMap(({ batchId, state, parts }) => {
    const partCount = parts.filter(({ kind }) => kind === 'answers').length;
    return state === 'active' && partCount > 0 ? [{ batchId, partCount }] : [];
  });
}

async function* ownAnswers(ledger: OwnLedger, workspaceId: WorkspaceId, onProgress: OnProgress): Streams {
  const surveys = await surveysOf(ledger, workspaceId);
  const partCount = surveys.reduce((sum, survey) => sum + survey.partCount, 0);
  let taken = 0;
  for (const { batchId } of surveys) {
    for await (const tables of readAnswers(batchId, await ledger.readAnswers(workspaceId, batchId))) {
      yield tables;
      taken += 1;
      onProgress(Math.min(1, taken / partCount));
    }
  }
}

async function* ownComments(ledger: OwnLedger, workspaceId: WorkspaceId): Streams {
  for (const { batchId } of await surveysOf(ledger, workspaceId))
    yield commentTables(batchId, await ledger.readAnswers(workspaceId, batchId, holdsComments));
}

/**
 * Reads the single answers of a workspace's active batches behind their counts.
 * @throws LedgerError `notFound`, `damaged`; Error when they are not what was stored, or there is no memory for them
 */
export const loadOwnAnswers = (
  ledger: OwnLedger,
  workspaceId: WorkspaceId,
  database: Pick<Answers, 'fillAnswers'>,
  onProgress: OnProgress,
): Promise<void> => database.fillAnswers(ownAnswers(ledger, workspaceId, onProgress));

/**
 * Reads what people wrote in the surveys of a workspace's active batches.
 * @throws LedgerError `notFound`, `damaged`; Error when it is not what was stored
 */
export const loadOwnComments = (
  ledger: OwnLedger,
  workspaceId: WorkspaceId,
  database: Pick<Answers, 'fillComments'>,
): Promise<void> => database.fillComments(ownComments(ledger, workspaceId));
