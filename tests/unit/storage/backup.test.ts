import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportWorkspace, importWorkspace, readBackup } from '../../../src/storage/backup.ts';
import { decodeContainer, encodeContainer } from '../../../src/storage/backupContainer.ts';
import { BackupError } from '../../../src/storage/backupError.ts';
import { ledgerVersion } from '../../../src/storage/ledgerSchema.ts';
import { inMemoryLedger } from '../../../src/storage/inMemoryLedger.ts';
import { batchOf, documentOf, fingerprint, fingerprints, payloadOf } from '../../support/ledgerBatches.ts';
import { ledgerV1, partBytesV1 } from '../../support/oldLedgers.ts';

interface Content {
  schemaVersion: number;
  kind: string;
  workspace: Record<string, unknown>;
  batches: Record<string, unknown>[];
  documents: Record<string, unknown>[];
}

const reasonOf = (bytes: Uint8Array): Promise<string> =>
  readBackup(bytes).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof BackupError) return error.reason;
      throw error;
    },
  );

async function sample(): Promise<Uint8Array> {
  const ledger = inMemoryLedger();
  const { workspaceId } = await ledger.createWorkspace('Huyện');
  await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
  await ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(5));
  await ledger.saveDocument(workspaceId, documentOf('d', 'Họp giao ban'));
  return exportWorkspace(ledger, workspaceId);
}

/** A backup whose checksums are right and whose records are not. */
async function forged(change: (content: Content, parts: Uint8Array[]) => void): Promise<Uint8Array> {
  const { content, parts } = await decodeContainer(await sample());
  const copies = [...parts];
  change(content as Content, copies);
  return encodeContainer({ content, parts: copies });
}

const fixture = (name: string): Uint8Array =>
  readFileSync(path.resolve(import.meta.dirname, '../../fixtures/backups', name));

const withoutId = ({ workspaceId: _id, ...record }: Readonly<Record<string, unknown>>): unknown => record;

describe(readBackup, () => {
  test('refuses records that are not of this app, with right checksums', async () => {
    const forgeries: Readonly<Record<string, (content: Content, parts: Uint8Array[]) => void>> = {
      kind: (content) => void (content.kind = 'settings'),
      version: (content) => void (content.schemaVersion = 0),
      name: (content) => void (content.workspace['name'] = ' Huyện'),
      field: (content) => void (content.workspace['admin'] = true),
      state: ({ batches }) => void Object.assign(batches[0] ?? {}, { state: 'gone' }),
      sum: ({ batches }) =>
        void Object.assign(batches[0] ?? {}, { accounting: { read: 9, loaded: 3, rejected: 1, skipped: 1 } }),
      sha256: ({ batches }) => void Object.assign(batches[0] ?? {}, { sha256: 'x' }),
      sameId: ({ batches }) => void Object.assign(batches[0] ?? {}, { batchId: 'b' }),
      sameOrder: ({ batches }) => void Object.assign(batches[0] ?? {}, { order: 1 }),
      mapping: ({ batches }) => void Reflect.deleteProperty(batches[0] ?? {}, 'mapping'),
      parts: (_content, parts) => void parts.pop(),
      extraPart: (_content, parts) => void parts.push(new Uint8Array()),
      swapped: (_content, parts) => void parts.push(parts.shift() ?? new Uint8Array()),
      decisions: ({ batches }) => void Reflect.deleteProperty(batches[1] ?? {}, 'decisions'),
      details: (_content, parts) => void (parts[3] = new Uint8Array(parts[3]?.length ?? 0)),
      document: ({ documents }) => void Object.assign(documents[0] ?? {}, { version: 0 }),
      documentField: ({ documents }) => void Object.assign(documents[0] ?? {}, { owner: 'w-other' }),
      sameDocument: ({ documents }) => void documents.push(...documents),
      issues: (_content, parts) => void (parts[2] = new Uint8Array(parts[2]?.length ?? 0)),
    };
    for (const [name, change] of Object.entries(forgeries)) {
      expect([name, await reasonOf(await forged(change))]).toEqual([name, 'damaged']);
    }
    expect(await reasonOf(await encodeContainer({ content: null, parts: [] }))).toBe('damaged');
    expect(await reasonOf(await forged(() => undefined))).toBe('read');
  });

  test('refuses records of a newer version', async () => {
    expect(await reasonOf(await forged((content) => void (content.schemaVersion = ledgerVersion + 1)))).toBe(
      'newerVersion',
    );
  });

  test('refuses a damaged or shortened file', async () => {
    const bytes = await sample();
    expect(await reasonOf(bytes.subarray(0, -1))).toBe('truncated');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(await reasonOf(bytes)).toBe('damaged');
  });

  test('deals the parts of an old backup to their batches, whatever order it lists them in', async () => {
    const batches = ledgerV1.batches.filter(({ workspaceId }) => workspaceId === 'w-old');
    const old = await encodeContainer({
      content: {
        kind: 'workspace',
        schemaVersion: 1,
        workspace: withoutId(ledgerV1.workspaces[0]),
        batches: batches.map(withoutId),
      },
      parts: batches.map(({ batchId }) => partBytesV1(batchId)),
    });
    expect(fingerprint(old)).toBe(fingerprint(fixture('workspace-v1.cchc')));
    const read = await readBackup(old);
    expect(
      read.batches.map(({ batch, parts }) => [batch.batchId, batch.order, parts.map(fingerprint)]),
    ).toEqual(
      ['b-2', 'b-1', 'b-3'].map((batchId, order) => [batchId, order, [fingerprint(partBytesV1(batchId))]]),
    );
  });
});

describe(importWorkspace, () => {
  test.each(['workspace-v1.cchc', 'workspace-v2.cchc', 'workspace-v3.cchc'])('reads %s', async (name) => {
    const ledger = inMemoryLedger();
    const { workspaceId, name: workspaceName } = await importWorkspace(ledger, fixture(name));
    expect(workspaceName).toBe('Huyện Hương Sơn');
    const { payloads } = await ledger.activePayloads(workspaceId);
    expect(payloads.map(({ batch, tables }) => [batch.batchId, fingerprints(tables)])).toEqual(
      ['b-1', 'b-3'].map((batchId) => [batchId, [`score ${fingerprint(partBytesV1(batchId))}`]]),
    );
    const again = await exportWorkspace(ledger, workspaceId);
    expect(fingerprint(again)).toBe(fingerprint(fixture('workspace-v3.cchc')));
  });

  test('adds nothing of a refused file', async () => {
    const ledger = inMemoryLedger();
    await expect(importWorkspace(ledger, (await sample()).subarray(0, 200))).rejects.toThrow(BackupError);
    expect(await ledger.listWorkspaces()).toEqual([]);
  });
});
