import type { BatchId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { BatchPayload, LedgerBatch, NewPayload, PartInfo, StoredBatch } from './batch.ts';
import { gunzip, gzip } from './gzip.ts';
import { canonicalJson } from './json.ts';
import type { LedgerTransaction } from './ledgerBackend.ts';
import { LedgerError } from './ledgerError.ts';
import type { WorkspaceId } from './workspaceRecord.ts';

/** Longest piece in bytes: copying one takes the main thread a few milliseconds, and no browser refuses it as too large. */
export const pieceLength = 4 * 1024 * 1024;

/** A part and its stored bytes. */
export interface EncodedPart {
  readonly info: PartInfo;
  readonly bytes: Uint8Array;
}

const partOf = (kind: PartInfo['kind'], name: string, bytes: Uint8Array, isZipped = false): EncodedPart => ({
  info: { kind, name, encoding: isZipped ? 'gzip' : 'raw', length: bytes.length },
  bytes,
});

const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));
const parsedBytes = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** A payload as stored parts: the tables in their order, then issues, details, single answers and the original file, compressed where the browser can. */
export async function encodePayload({
  tables,
  issues,
  details,
  answers = [],
  original,
}: NewPayload): Promise<readonly EncodedPart[]> {
  const parts = tables.map(({ name, ipc }) => partOf('table', name, ipc));
  if (issues.length > 0) parts.push(partOf('issues', '', jsonBytes(issues)));
  if (details !== null && details !== undefined) parts.push(partOf('details', '', jsonBytes(details)));
  for (const { name, encoding, bytes } of answers)
    parts.push(partOf('answers', name, bytes, encoding === 'gzip'));
  if (original !== null) {
    const zipped = await gzip(original);
    parts.push(partOf('original', '', zipped ?? original, zipped !== null));
  }
  return parts;
}

/** The tables and issues of a stored batch. */
export function decodePayload({ batch, parts }: StoredBatch): BatchPayload {
  const found = batch.parts.map((info, index) => ({ info, bytes: parts[index] ?? new Uint8Array() }));
  return {
    batch,
    tables: found
      .filter(({ info }) => info.kind === 'table')
      .map(({ info, bytes }) => ({ name: info.name, ipc: bytes })),
    issues: found.filter(({ info }) => info.kind === 'issues').flatMap(({ bytes }) => decodeIssues(bytes)),
  };
}

/** What was found in a file. */
export const decodeIssues = (bytes: Uint8Array): readonly Issue[] => parsedBytes(bytes) as readonly Issue[];

/** The details of an import. */
export const decodeDetails = (bytes: Uint8Array): unknown => parsedBytes(bytes);

/** The bytes behind a part, compressed or not. @throws TypeError when they are damaged */
export const decodePart = (
  { encoding }: Pick<PartInfo, 'encoding'>,
  bytes: Uint8Array,
): Promise<Uint8Array> => (encoding === 'gzip' ? gunzip(bytes) : Promise.resolve(bytes));

/** Writes a part in pieces, each a copy: a view would be stored with the whole buffer behind it. */
export async function writePart(
  transaction: LedgerTransaction,
  workspaceId: WorkspaceId,
  batchId: BatchId,
  part: number,
  bytes: Uint8Array,
): Promise<void> {
  for (let piece = 0; piece * pieceLength < bytes.length; piece += 1) {
    const slice = bytes.slice(piece * pieceLength, (piece + 1) * pieceLength);
    await transaction.addPiece({ workspaceId, batchId, part, piece, bytes: slice });
  }
}

/**
 * Reads one part into an array of the caller's own.
 * @throws LedgerError `damaged` when a piece is missing or too long.
 */
export async function readPart(
  transaction: LedgerTransaction,
  { workspaceId, batchId, parts }: LedgerBatch,
  part: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(parts[part]?.length ?? 0);
  let offset = 0;
  for (let piece = 0; offset < bytes.length; piece += 1) {
    const found = await transaction.piece(workspaceId, batchId, part, piece);
    if (found === undefined || found.bytes.length > bytes.length - offset) {
      throw new LedgerError('damaged', `batch ${batchId}, part ${part}, piece ${piece}`);
    }
    bytes.set(found.bytes, offset);
    offset += found.bytes.length;
  }
  return bytes;
}

/**
 * Reads a batch with all its parts.
 * @throws LedgerError `damaged`
 */
export async function readStoredBatch(
  transaction: LedgerTransaction,
  batch: LedgerBatch,
  isWanted: (info: PartInfo) => boolean = () => true,
): Promise<StoredBatch> {
  const parts: Uint8Array[] = [];
  for (const [part, info] of batch.parts.entries()) {
    parts.push(isWanted(info) ? await readPart(transaction, batch, part) : new Uint8Array());
  }
  return { batch, parts };
}

/** Writes a batch with all its parts. */
export async function writeStoredBatch(
  transaction: LedgerTransaction,
  { batch, parts }: StoredBatch,
): Promise<void> {
  for (const [part, bytes] of parts.entries()) {
    await writePart(transaction, batch.workspaceId, batch.batchId, part, bytes);
  }
  await transaction.putBatch(batch);
}
