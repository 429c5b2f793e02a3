import { bytesOf } from './ledgerBatches.ts';

const workspaceV1 = {
  workspaceId: 'w-old',
  name: 'Huyện Hương Sơn',
  createdAt: '2026-01-02T03:04:05.678Z',
  copiedFrom: null,
  revision: 3,
};

const batchV1 = {
  workspaceId: 'w-old',
  fileName: 'diem.csv',
  sha256: '12'.repeat(32),
  register: 'scores',
  layout: 'unitsByCriteria',
  title: 'Điểm',
  source: 'Phòng Nội vụ',
  mapping: { decimal: ',' },
  decisions: null,
  corrections: [],
  accounting: { read: 2, loaded: 1, rejected: 1, skipped: 0 },
  state: 'active',
};

const partsV1 = (length: number) => [{ kind: 'table', name: 'score', encoding: 'raw', length }];

/** Version 1 listed batches by time; they were stored, and written to backups, by id. */
export const ledgerV1 = {
  workspaces: [workspaceV1, { ...workspaceV1, workspaceId: 'w-second', name: 'Khác' }],
  batches: [
    { ...batchV1, batchId: 'b-1', importedAt: '2026-01-05T00:00:00.000Z', parts: partsV1(30) },
    {
      ...batchV1,
      batchId: 'b-2',
      importedAt: '2026-01-04T00:00:00.000Z',
      parts: partsV1(20),
      state: 'undone',
    },
    { ...batchV1, batchId: 'b-3', importedAt: '2026-01-05T00:00:00.000Z', parts: partsV1(10) },
    {
      ...batchV1,
      workspaceId: 'w-second',
      batchId: 'b-9',
      importedAt: '2026-01-01T00:00:00.000Z',
      parts: [],
    },
  ],
} as const;

/** The bytes of the only part of a version 1 batch. */
export const partBytesV1 = (batchId: string): Uint8Array<ArrayBuffer> => {
  const length = ledgerV1.batches.find((batch) => batch.batchId === batchId)?.parts[0]?.length ?? 0;
  return bytesOf(length, length);
};

/** Makes a database as version 1 of the app left it. */
export function createLedgerV1(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      const database = request.result;
      const workspaces = database.createObjectStore('workspaces', { keyPath: 'workspaceId' });
      const batches = database.createObjectStore('batches', { keyPath: ['workspaceId', 'batchId'] });
      const pieces = database.createObjectStore('pieces', {
        keyPath: ['workspaceId', 'batchId', 'part', 'piece'],
      });
      const mappings = database.createObjectStore('savedMappings', { keyPath: 'signature' });
      database.createObjectStore('settings', { keyPath: 'key' });
      for (const workspace of ledgerV1.workspaces) workspaces.add(workspace);
      for (const batch of ledgerV1.batches) {
        batches.add(batch);
        if (batch.parts.length > 0) {
          const { workspaceId, batchId } = batch;
          pieces.add({ workspaceId, batchId, part: 0, piece: 0, bytes: partBytesV1(batchId) });
        }
      }
      mappings.add({ signature: 'h', mapping: { decimal: ',' }, savedAt: '2026-01-01T00:00:00.000Z' });
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error));
  });
}
