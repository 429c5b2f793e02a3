import type { LedgerBatch } from '../../../src/storage/batch.ts';
import { gunzip } from '../../../src/storage/gzip.ts';
import type { PieceRecord } from '../../../src/storage/ledgerBackend.ts';
import { ledgerName } from '../../../src/storage/ledgerSchema.ts';
import type { WorkspaceRecord } from '../../../src/storage/workspaceRecord.ts';
import { fingerprint, payloadOf } from '../../support/ledgerBatches.ts';

/** What is stored, by workspace name, and everything that should not be. */
export interface Inspection {
  readonly workspaces: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly string[];
  readonly pieces: number;
}

const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });

const keyOf = (...parts: readonly (string | number)[]): string => parts.join('/');

function joined(pieces: readonly PieceRecord[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.bytes.length, 0));
  let offset = 0;
  for (const { bytes: part } of pieces) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Faults of one batch: its bytes must be those its seed gives, whole. */
async function batchFaults(
  batch: LedgerBatch,
  pieces: ReadonlyMap<string, PieceRecord[]>,
): Promise<string[]> {
  const { seed, length } = batch.mapping as { readonly seed: number; readonly length: number };
  const { tables, original } = payloadOf(seed, length);
  const expected = [...tables.map(({ ipc }) => ipc), null, null, original];
  const faults: string[] = batch.parts.length === 5 ? [] : [`${batch.batchId}: ${batch.parts.length} parts`];
  for (const [part, { encoding, kind }] of batch.parts.entries()) {
    const stored = joined(pieces.get(keyOf(batch.workspaceId, batch.batchId, part)) ?? []);
    // Damaged compressed bytes cannot be read at all.
    const bytes = encoding === 'gzip' ? await gunzip(stored).catch(() => null) : stored;
    const wanted = expected[part];
    const isWhole =
      kind === 'issues' || kind === 'details'
        ? (bytes?.length ?? 0) > 2
        : fingerprint(bytes) === fingerprint(wanted);
    if (!isWhole) faults.push(`${batch.batchId}: part ${part} is not what was committed`);
  }
  return faults;
}

/**
 * Reads the database directly, without the ledger's code, and checks every record and every byte.
 * Then removes everything, so that the next cycle starts small.
 */
export async function inspectLedger(): Promise<Inspection> {
  // Opening what does not exist would make an empty database that no version of the app ever wrote.
  const exists = (await indexedDB.databases()).some(({ name }) => name === ledgerName);
  if (!exists) return { workspaces: {}, faults: [], pieces: 0 };
  const database = await answer(indexedDB.open(ledgerName));
  const names = ['workspaces', 'batches', 'pieces'];
  const transaction = database.transaction(names, 'readwrite');
  const [workspaces, batches, pieces] = (await Promise.all(
    names.map((name) => answer(transaction.objectStore(name).getAll())),
  )) as [WorkspaceRecord[], LedgerBatch[], PieceRecord[]];
  for (const name of names) transaction.objectStore(name).clear();
  database.close();

  const byPart = new Map<string, PieceRecord[]>();
  for (const piece of pieces) {
    const key = keyOf(piece.workspaceId, piece.batchId, piece.part);
    byPart.set(key, [...(byPart.get(key) ?? []), piece]);
  }
  const faults: string[] = [];
  const known = new Set(batches.map(({ workspaceId, batchId }) => keyOf(workspaceId, batchId)));
  for (const piece of pieces) {
    if (!known.has(keyOf(piece.workspaceId, piece.batchId)))
      faults.push(`piece without its batch ${piece.batchId}`);
  }
  for (const batch of batches) faults.push(...(await batchFaults(batch, byPart)));
  const found = workspaces.map((workspace) => {
    const own = batches.filter(({ workspaceId }) => workspaceId === workspace.workspaceId);
    const orders = own.map(({ order }) => order).toSorted((left, right) => left - right);
    if (orders.some((order, index) => order !== index))
      faults.push(`${workspace.name}: orders ${orders.join()}`);
    const revision = workspace.copiedFrom === null ? own.length : 0;
    if (workspace.revision !== revision) faults.push(`${workspace.name}: revision ${workspace.revision}`);
    return [workspace.name, own.map(({ batchId }): string => batchId)] as const;
  });
  const owners = new Set(workspaces.map(({ workspaceId }) => workspaceId));
  if (batches.some(({ workspaceId }) => !owners.has(workspaceId))) faults.push('batch without its workspace');
  return { workspaces: Object.fromEntries(found), faults, pieces: pieces.length };
}
