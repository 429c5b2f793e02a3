import { asBatchId } from '../../src/domain/ids.ts';
import type { EncodedTable, NewBatch, NewPayload } from '../../src/storage/batch.ts';
import type { NewDocument } from '../../src/storage/documentRecord.ts';

/** `length` bytes that depend on `seed`, without a pattern a mistake in the order would keep. */
export function bytesOf(seed: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = (seed * 2654435761) >>> 0;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

/** A document to save, valid in every field. */
export const documentOf = (documentId: string, name: string): NewDocument => ({
  kind: 'deck',
  documentId,
  name,
  version: 1,
  content: { slides: ['a', null, 1.5] },
});

/** A batch to commit, valid in every field. */
export const batchOf = (id: string, overrides: Partial<NewBatch> = {}): NewBatch => ({
  batchId: asBatchId(id),
  fileName: `${id}.csv`,
  sha256: 'ab'.repeat(32),
  register: 'scores',
  layout: 'unitsByCriteria',
  title: 'Điểm các tiêu chí',
  source: 'Sở Nội vụ',
  mapping: { columns: { 'Đơn vị': 'don_vi', Điểm: 'diem' }, decimal: ',' },
  decisions: { skippedLines: [9] },
  corrections: [{ line: 4, column: 1, heading: 'Điểm', from: '86,5o', to: '86,50' }],
  accounting: { read: 5, loaded: 3, rejected: 1, skipped: 1 },
  ...overrides,
});

/** Two tables, one issue and the original file; `length` bytes each. */
export const payloadOf = (seed: number, length = 100): NewPayload => ({
  tables: [
    { name: 'score', ipc: bytesOf(seed, length) },
    { name: 'batch', ipc: bytesOf(seed + 1, length) },
  ],
  issues: [
    {
      severity: 'error',
      code: 'unknownUnit',
      line: 7,
      column: 'Đơn vị',
      value: 'X',
      message: 'Không rõ đơn vị «X».',
    },
  ],
  details: { rejectedRows: [{ line: 7, cells: ['X', '1'], reasons: ['Không rõ đơn vị «X».'] }] },
  original: bytesOf(seed + 2, length),
});

/** Length and FNV-1a hash: comparing megabytes element by element takes a test runner many seconds. */
export function fingerprint(bytes: Uint8Array | null | undefined): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes ?? []) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${bytes?.length ?? 'none'}:${hash.toString(16)}`;
}

/** Names and fingerprints of tables. */
export const fingerprints = (tables: readonly EncodedTable[] | undefined): readonly string[] =>
  (tables ?? []).map(({ name, ipc }) => `${name} ${fingerprint(ipc)}`);
