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

/** Version 2 numbered the batches of each workspace. */
const orderV2: Readonly<Record<string, number>> = { 'b-9': 0, 'b-2': 0, 'b-1': 1, 'b-3': 2 };

/** Makes a database as version 1 or 2 of the app left it. */
export function createOldLedger(name: string, version: 1 | 2): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => {
      const database = request.result;
      const workspaces = database.createObjectStore('workspaces', { keyPath: 'workspaceId' });
      const batches = database.createObjectStore('batches', { keyPath: ['workspaceId', 'batchId'] });
      if (version === 2) batches.createIndex('byOrder', ['workspaceId', 'order'], { unique: true });
      const pieces = database.createObjectStore('pieces', {
        keyPath: ['workspaceId', 'batchId', 'part', 'piece'],
      });
      const mappings = database.createObjectStore('savedMappings', { keyPath: 'signature' });
      database.createObjectStore('settings', { keyPath: 'key' });
      for (const workspace of ledgerV1.workspaces) workspaces.add(workspace);
      for (const batch of ledgerV1.batches) {
        batches.add(version === 2 ? { ...batch, order: orderV2[batch.batchId] } : batch);
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
