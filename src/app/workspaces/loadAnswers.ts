import type { Answers } from '../../database/answers.ts';
import type { EncodedTable } from '../../database/encodeDataset.ts';
import { answerRegisters, answerRows } from '../../database/answerTables.ts';
import type { KnownRecords } from '../../ingest/importContext.ts';
import { importAnswers } from '../../ingest/parseAnswers.ts';
import { readTable } from '../../ingest/readTable.ts';
import type { Ledger } from '../../storage/ledger.ts';
import { fetchShippedFiles } from '../../storage/shippedFiles.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { WorkspaceId } from '../../storage/workspaceRecord.ts';
import { asBatchId } from '../../domain/ids.ts';
import { answerStreams } from '../../workers/surveyParts.ts';

async function* shippedAnswers(id: ShippedId, known: KnownRecords): AsyncGenerator<readonly EncodedTable[]> {
  for (const { name, register, bytes } of await fetchShippedFiles(id)) {
    if (register !== 'answers') continue;
    if (bytes === null) throw new Error(`${name} cannot be fetched`);
    const batchId = asBatchId(name);
    const { answers, meaning, repeated, texts } = importAnswers(
      readTable(bytes, { fileName: name }),
      batchId,
      known,
    );
    yield answerRegisters(batchId, meaning, texts);
    if (answers !== null) yield answerRows(batchId, answers, meaning, repeated);
  }
}

/**
 * Fetches the single answers of a shipped workspace behind their counts.
 * @throws Error when a file cannot be had, or there is no memory for them
 */
export const loadShippedAnswers = (
  id: ShippedId,
  known: KnownRecords,
  database: Pick<Answers, 'fillAnswers'>,
): Promise<void> => database.fillAnswers(shippedAnswers(id, known));

async function* ownAnswers(
  ledger: Pick<Ledger, 'listBatches' | 'readAnswers'>,
  workspaceId: WorkspaceId,
): AsyncGenerator<readonly EncodedTable[]> {
  for (const { batchId, state, parts } of await ledger.listBatches(workspaceId)) {
    if (state !== 'active' || !parts.some(({ kind }) => kind === 'answers')) continue;
    yield* answerStreams(batchId, await ledger.readAnswers(workspaceId, batchId));
  }
}

/**
 * Reads the single answers of a workspace's active batches behind their counts.
 * @throws LedgerError `notFound`, `damaged`; Error where there is no memory for them
 */
export const loadOwnAnswers = (
  ledger: Pick<Ledger, 'listBatches' | 'readAnswers'>,
  workspaceId: WorkspaceId,
  database: Pick<Answers, 'fillAnswers'>,
): Promise<void> => database.fillAnswers(ownAnswers(ledger, workspaceId));
