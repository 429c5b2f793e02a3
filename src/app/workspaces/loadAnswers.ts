import type { Answers } from '../../database/answers.ts';
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

/**
 * Fetches the single answers of a shipped workspace behind their counts.
 * @throws Error when a file cannot be had.
 */
export async function loadShippedAnswers(
  id: ShippedId,
  known: KnownRecords,
  database: Pick<Answers, 'append'>,
): Promise<void> {
  for (const { name, register, bytes } of await fetchShippedFiles(id)) {
    if (register !== 'answers') continue;
    if (bytes === null) throw new Error(`${name} cannot be fetched`);
    const batchId = asBatchId(name);
    const { answers, meaning, repeated, texts } = importAnswers(
      readTable(bytes, { fileName: name }),
      batchId,
      known,
    );
    await database.append(answerRegisters(batchId, meaning, texts));
    if (answers !== null) await database.append(answerRows(batchId, answers, meaning, repeated));
  }
}

/**
 * Reads the single answers of a workspace's active batches behind their counts.
 * @throws LedgerError `notFound`, `damaged`
 */
export async function loadOwnAnswers(
  ledger: Pick<Ledger, 'listBatches' | 'readAnswers'>,
  workspaceId: WorkspaceId,
  database: Pick<Answers, 'append'>,
): Promise<void> {
  for (const { batchId, state, parts } of await ledger.listBatches(workspaceId)) {
    if (state !== 'active' || !parts.some(({ kind }) => kind === 'answers')) continue;
    const stored = await ledger.readAnswers(workspaceId, batchId);
    for (const tables of answerStreams(batchId, stored)) await database.append(tables);
  }
}
