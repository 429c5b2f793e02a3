import { answersOf } from '../../database/answers.ts';
import type { Database, LoadedTables } from '../../database/database.ts';
import { encodeDataset, tableNames } from '../../database/encodeDataset.ts';
import { olderCells } from '../../database/olderTable.ts';
import type { BatchRecord } from '../../domain/records.ts';
import type { LedgerBatch } from '../../storage/batch.ts';
import { LedgerError } from '../../storage/ledgerError.ts';
import type { Ledger } from '../../storage/ledger.ts';
import type { WorkspaceId } from '../../storage/workspaceRecord.ts';
import { lateLoad } from './lateLoad.ts';
import { loadCatalog } from '../../views/shared/loadCatalog.ts';
import type { Workspace } from '../../views/shared/workspace.ts';

/** An own workspace in the engine; `drop` gives its room back. */
export interface OwnWorkspace extends Workspace {
  readonly drop: LoadedTables['drop'];
}

/** The tables a batch may bring. A restored backup may have been made by anybody: other names are ignored. */
const registerTables: ReadonlySet<string> = new Set([
  ...tableNames.filter((name) => name !== 'batch'),
  olderCells,
]);

/** The ledger alone knows the order of the batches, so their register is made here, not when they are imported. */
const batchRecord = (batch: LedgerBatch): BatchRecord => ({
  batchId: batch.batchId,
  position: batch.order,
  fileName: batch.fileName,
  register: batch.register,
  title: batch.title,
  source: batch.source,
  ...batch.accounting,
});

/**
 * Builds the engine's tables from the active batches of a workspace.
 * @throws LedgerError `notFound`, `damaged`
 */
export async function openOwn(
  starting: Promise<Database>,
  ledger: Pick<Ledger, 'activePayloads' | 'listBatches' | 'readAnswers'>,
  workspaceId: WorkspaceId,
): Promise<OwnWorkspace> {
  const { dataVersion, payloads } = await ledger.activePayloads(workspaceId);
  const encoded = [
    ...encodeDataset({ batches: payloads.map(({ batch }) => batchRecord(batch)) }),
    ...payloads.flatMap(({ tables }) => tables.filter(({ name }) => registerTables.has(name))),
  ];
  const database = await starting;
  const tables = await database.load(encoded, { laterWins: payloads.length > 1 }).catch((error: unknown) => {
    throw new LedgerError('damaged', `tables of ${workspaceId}`, error);
  });
  const answers = answersOf(Promise.resolve(tables), null);
  return {
    shippedId: null,
    database: answers,
    catalog: await loadCatalog(answers),
    dataVersion,
    issues: payloads.map(({ batch, issues }) => ({ batchId: batch.batchId, issues })),
    answers: lateLoad(async (onProgress) => {
      const { loadOwnAnswers } = await import('./loadAnswers.ts');
      await loadOwnAnswers(ledger, workspaceId, answers, onProgress);
    }),
    comments: lateLoad(async () => {
      const { loadOwnComments } = await import('./loadAnswers.ts');
      await loadOwnComments(ledger, workspaceId, answers);
    }),
    drop: tables.drop,
  };
}
