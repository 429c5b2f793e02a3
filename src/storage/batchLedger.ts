import type { BatchId } from '../domain/ids.ts';
import type { BatchState, LedgerBatch, PartInfo, StoredBatch } from './batch.ts';
import type { BatchLedger } from './ledger.ts';
import type { LedgerContext } from './ledgerContext.ts';
import { advanceRevision, batchIn, workspaceIn } from './ledgerContext.ts';
import { LedgerError } from './ledgerError.ts';
import { newLedgerBatch } from './newLedgerBatch.ts';
import {
  decodeDetails,
  decodeIssues,
  decodePart,
  decodePayload,
  encodePayload,
  readPart,
  readStoredBatch,
  writeStoredBatch,
} from './parts.ts';
import type { EncodedPart } from './parts.ts';
import { dataVersionOf } from './workspaceRecord.ts';
import type { WorkspaceId, WorkspaceRecord } from './workspaceRecord.ts';

const isForScreens = ({ kind }: PartInfo): boolean => kind === 'table' || kind === 'issues';

function announceData({ announce }: LedgerContext, workspace: WorkspaceRecord): void {
  announce({ kind: 'data', workspaceId: workspace.workspaceId, dataVersion: dataVersionOf(workspace) });
}

const commitBatch =
  (context: LedgerContext): BatchLedger['commitBatch'] =>
  async (workspaceId, batch, payload) => {
    // Compressed before the transaction: it would end while waiting for the stream.
    const parts = await encodePayload(payload);
    const committed = await context.backend.run('readwrite', async (transaction) => {
      const workspace = await workspaceIn(transaction, workspaceId);
      const batches = await transaction.batches(workspaceId);
      if (batches.some(({ batchId }) => batchId === batch.batchId)) {
        throw new LedgerError('duplicateBatch', batch.batchId);
      }
      const order = (batches.at(-1)?.order ?? -1) + 1;
      const infos = parts.map(({ info }) => info);
      const record = newLedgerBatch(workspaceId, order, batch, infos);
      await writeStoredBatch(transaction, { batch: record, parts: parts.map(({ bytes }) => bytes) });
      return { record, workspace: await advanceRevision(transaction, workspace) };
    });
    announceData(context, committed.workspace);
    context.onCommit();
    return committed.record;
  };

async function setState(
  context: LedgerContext,
  workspaceId: WorkspaceId,
  batchId: BatchId,
  state: BatchState,
): Promise<LedgerBatch> {
  const { batch, workspace } = await context.backend.run('readwrite', async (transaction) => {
    const workspace = await workspaceIn(transaction, workspaceId);
    const old = await batchIn(transaction, workspaceId, batchId);
    if (old.state === state) return { batch: old, workspace: null };
    const batch = { ...old, state };
    await transaction.putBatch(batch);
    return { batch, workspace: await advanceRevision(transaction, workspace) };
  });
  if (workspace !== null) announceData(context, workspace);
  return batch;
}

const activePayloads =
  ({ backend }: LedgerContext): BatchLedger['activePayloads'] =>
  async (workspaceId) => {
    const { workspace, stored } = await backend.run('readonly', async (transaction) => {
      const workspace = await workspaceIn(transaction, workspaceId);
      const batches = await transaction.batches(workspaceId);
      const stored: StoredBatch[] = [];
      for (const batch of batches) {
        if (batch.state === 'active') stored.push(await readStoredBatch(transaction, batch, isForScreens));
      }
      return { workspace, stored };
    });
    return { dataVersion: dataVersionOf(workspace), payloads: stored.map(decodePayload) };
  };

/** The stored bytes of the batch's only part of a kind; null when it has none. */
const readOnly = (
  { backend }: LedgerContext,
  workspaceId: WorkspaceId,
  batchId: BatchId,
  kind: PartInfo['kind'],
): Promise<EncodedPart | null> =>
  backend.run('readonly', async (transaction) => {
    const batch = await batchIn(transaction, workspaceId, batchId);
    const part = batch.parts.findIndex((info) => info.kind === kind);
    const info = batch.parts[part];
    return info === undefined ? null : { info, bytes: await readPart(transaction, batch, part) };
  });

const readOriginal =
  (context: LedgerContext): BatchLedger['readOriginal'] =>
  async (workspaceId, batchId) => {
    const original = await readOnly(context, workspaceId, batchId, 'original');
    if (original === null) return null;
    try {
      return await decodePart(original.info, original.bytes);
    } catch (error) {
      throw new LedgerError('damaged', `original of ${batchId}`, error);
    }
  };

const readAnswers =
  ({ backend }: LedgerContext): BatchLedger['readAnswers'] =>
  (workspaceId, batchId, isWanted = () => true) => {
    const isPart = ({ kind, name }: PartInfo): boolean => kind === 'answers' && isWanted(name);
    return backend.run('readonly', async (transaction) => {
      const batch = await batchIn(transaction, workspaceId, batchId);
      const { parts } = await readStoredBatch(transaction, batch, isPart);
      return batch.parts.flatMap((info, part) => {
        const { name, encoding } = info;
        return isPart(info) ? [{ name, encoding, bytes: parts[part] ?? new Uint8Array() }] : [];
      });
    });
  };

/** The ledger's operations on batches. */
export function batchLedger(context: LedgerContext): BatchLedger {
  const listBatches = (workspaceId: WorkspaceId) =>
    context.backend.run('readonly', async (transaction) => {
      await workspaceIn(transaction, workspaceId);
      return transaction.batches(workspaceId);
    });
  return {
    listBatches,
    commitBatch: commitBatch(context),
    undoBatch: (workspaceId, batchId) => setState(context, workspaceId, batchId, 'undone'),
    redoBatch: (workspaceId, batchId) => setState(context, workspaceId, batchId, 'active'),
    activePayloads: activePayloads(context),
    readOriginal: readOriginal(context),
    readIssues: async (workspaceId, batchId) => {
      const issues = await readOnly(context, workspaceId, batchId, 'issues');
      return issues === null ? [] : decodeIssues(issues.bytes);
    },
    readDetails: async (workspaceId, batchId) => {
      const details = await readOnly(context, workspaceId, batchId, 'details');
      return details === null ? null : decodeDetails(details.bytes);
    },
    readAnswers: readAnswers(context),
    findBySha256: async (workspaceId, sha256) =>
      (await listBatches(workspaceId)).filter((batch) => batch.sha256 === sha256),
  };
}
