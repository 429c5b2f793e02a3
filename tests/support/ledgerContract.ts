import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asBatchId } from '../../src/domain/ids.ts';
import { exportWorkspace, importWorkspace } from '../../src/storage/backup.ts';
import type { NewBatch } from '../../src/storage/batch.ts';
import type { LedgerChange } from '../../src/storage/changeChannel.ts';
import type { Ledger } from '../../src/storage/ledger.ts';
import { pieceLength } from '../../src/storage/parts.ts';
import { newBatchId } from '../../src/storage/randomId.ts';
import { asWorkspaceId } from '../../src/storage/workspaceRecord.ts';
import { describeDocuments } from './documentContract.ts';
import { batchOf, bytesOf, documentOf, fingerprint, fingerprints, payloadOf } from './ledgerBatches.ts';
import { refusal } from './refusal.ts';

const nowhere = asWorkspaceId('w-nowhere');
const noBatch = asBatchId('b-none');

/** What every ledger does, wherever it keeps its records. */
export function describeLedger(title: string, open: () => Promise<Ledger>): void {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await open();
  });
  afterEach(() => ledger.close());

  describe(`workspaces of ${title}`, () => {
    test('are listed in Vietnamese order under clean names', async () => {
      for (const name of ['Đông Anh', '  Cẩm\u0000 Xuyên\n', 'Dương Kinh', 'Ba Đình']) {
        await ledger.createWorkspace(name.normalize('NFD'));
      }
      expect((await ledger.listWorkspaces()).map(({ name }) => name)).toEqual([
        'Ba Đình',
        'Cẩm Xuyên',
        'Dương Kinh',
        'Đông Anh',
      ]);
    });

    test('need a name of their own', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện A');
      const other = await ledger.createWorkspace('Huyện B');
      expect(await refusal(ledger.createWorkspace(' \u200b '))).toBe('nameInvalid');
      expect(await refusal(ledger.createWorkspace('a'.repeat(121)))).toBe('nameInvalid');
      expect(await refusal(ledger.createWorkspace('huyện a'))).toBe('nameTaken');
      expect(await refusal(ledger.renameWorkspace(other.workspaceId, 'HUYỆN A'))).toBe('nameTaken');
      expect((await ledger.renameWorkspace(workspaceId, 'HUYỆN A')).name).toBe('HUYỆN A');
      expect(await ledger.listWorkspaces()).toHaveLength(2);
    });

    test('that do not exist are refused', async () => {
      const operations = [
        ledger.renameWorkspace(nowhere, 'X'),
        ledger.duplicateWorkspace(nowhere, 'Y'),
        ledger.readWorkspace(nowhere),
        ledger.listBatches(nowhere),
        ledger.commitBatch(nowhere, batchOf('a'), payloadOf(1)),
        ledger.undoBatch(nowhere, noBatch),
        ledger.activePayloads(nowhere),
        ledger.readOriginal(nowhere, noBatch),
      ];
      expect(await Promise.all(operations.map(refusal))).toEqual(operations.map(() => 'notFound'));
      expect(await ledger.listWorkspaces()).toEqual([]);
    });

    test('start with the batches of a shipped one, or not at all', async () => {
      const seed = {
        copiedFrom: 'Cấp tỉnh',
        batches: [
          { batch: batchOf('units'), payload: payloadOf(1) },
          { batch: batchOf('scores'), payload: { ...payloadOf(2), original: null } },
        ],
      };
      const { workspaceId, copiedFrom } = await ledger.createWorkspace('Bản sao', seed);
      expect(copiedFrom).toBe('Cấp tỉnh');
      const { payloads } = await ledger.activePayloads(workspaceId);
      expect(payloads.map(({ batch }) => [batch.batchId, batch.order])).toEqual([
        ['units', 0],
        ['scores', 1],
      ]);
      expect(payloads.map(({ tables }) => tables)).toEqual([payloadOf(1).tables, payloadOf(2).tables]);
      expect(await ledger.readOriginal(workspaceId, asBatchId('scores'))).toBeNull();

      const twice = { ...seed, batches: [...seed.batches, ...seed.batches] };
      expect(await refusal(ledger.createWorkspace('Hai lần', twice))).toBe('duplicateBatch');
      expect(await ledger.listWorkspaces()).toHaveLength(1);
    });

    test('are copied with undone batches, and go their own way after', async () => {
      const { workspaceId } = await ledger.createWorkspace('Gốc');
      await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
      await ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(2, pieceLength + 5));
      await ledger.undoBatch(workspaceId, asBatchId('a'));
      const copy = await ledger.duplicateWorkspace(workspaceId, 'Bản sao');
      expect(copy).toMatchObject({ name: 'Bản sao', copiedFrom: 'Gốc', revision: 0 });
      await ledger.redoBatch(copy.workspaceId, asBatchId('a'));
      await ledger.undoBatch(copy.workspaceId, asBatchId('b'));
      const [original, copied] = await Promise.all([
        ledger.activePayloads(workspaceId),
        ledger.activePayloads(copy.workspaceId),
      ]);
      expect(original.payloads.map(({ batch }) => batch.batchId)).toEqual(['b']);
      expect(copied.payloads.map(({ batch }) => batch.batchId)).toEqual(['a']);
      await ledger.deleteWorkspace(workspaceId);
      await ledger.redoBatch(copy.workspaceId, asBatchId('b'));
      const { payloads } = await ledger.activePayloads(copy.workspaceId);
      expect(payloads.map(({ tables }) => fingerprints(tables))).toEqual(
        [payloadOf(1), payloadOf(2, pieceLength + 5)].map(({ tables }) => fingerprints(tables)),
      );
      expect(await ledger.readOriginal(copy.workspaceId, asBatchId('a'))).toEqual(payloadOf(1).original);
    });

    test('are deleted with all they hold, and nothing else', async () => {
      const [first, second] = [await ledger.createWorkspace('Một'), await ledger.createWorkspace('Hai')];
      for (const { workspaceId } of [first, second]) {
        await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
      }
      await ledger.deleteWorkspace(first.workspaceId);
      await ledger.deleteWorkspace(first.workspaceId);
      expect(await refusal(ledger.listBatches(first.workspaceId))).toBe('notFound');
      expect((await ledger.listWorkspaces()).map(({ name }) => name)).toEqual(['Hai']);
      expect((await ledger.activePayloads(second.workspaceId)).payloads).toHaveLength(1);
    });
  });

  describe(`batches of ${title}`, () => {
    test('come back as they were committed', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const before = new Date().toISOString();
      const committed = await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
      expect(committed).toMatchObject({ ...batchOf('a'), workspaceId, order: 0, state: 'active' });
      expect(committed.importedAt >= before && committed.importedAt <= new Date().toISOString()).toBe(true);
      expect(await ledger.listBatches(workspaceId)).toEqual([committed]);
      const { payloads } = await ledger.activePayloads(workspaceId);
      const { tables, issues, details, original } = payloadOf(1);
      expect(payloads).toEqual([{ batch: committed, tables, issues }]);
      expect(await ledger.readOriginal(workspaceId, committed.batchId)).toEqual(original);
      expect(await ledger.readDetails(workspaceId, committed.batchId)).toEqual(details);
    });

    test.each([0, 1, pieceLength - 1, pieceLength, pieceLength + 1, 5 * pieceLength + 3])(
      'of %i bytes keep every one of them',
      async (length) => {
        const { workspaceId } = await ledger.createWorkspace('Huyện');
        const table = { name: 'score', ipc: bytesOf(3, length) };
        const payload = { tables: [table], issues: [], details: null, original: bytesOf(4, length) };
        await ledger.commitBatch(workspaceId, batchOf('a'), payload);
        const { payloads } = await ledger.activePayloads(workspaceId);
        expect(fingerprints(payloads[0]?.tables)).toEqual(fingerprints([table]));
        const original = await ledger.readOriginal(workspaceId, asBatchId('a'));
        expect(fingerprint(original)).toBe(fingerprint(payload.original));
      },
    );

    test('share no memory with their caller', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const buffer = bytesOf(1, 1000);
      const view = buffer.subarray(100, 200);
      const expected = view.slice();
      await ledger.commitBatch(workspaceId, batchOf('a'), {
        tables: [{ name: 't', ipc: view }],
        issues: [],
        details: null,
        original: null,
      });
      view.fill(0);
      const read = async () => (await ledger.activePayloads(workspaceId)).payloads[0]?.tables[0]?.ipc;
      const first = await read();
      expect(first).toEqual(expected);
      first?.fill(0);
      expect(await read()).toEqual(expected);
    });

    test('keep decisions as plain data, and what a backup could not hold not at all', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const decisions = { year: 2024, absent: undefined, units: [{ text: 'X', code: undefined }] };
      const committed = await ledger.commitBatch(
        workspaceId,
        batchOf('a', { decisions, mapping: undefined }),
        { ...payloadOf(1), details: undefined },
      );
      const plain = { decisions: { year: 2024, units: [{ text: 'X' }] }, mapping: null };
      expect(committed).toMatchObject(plain);
      expect(await ledger.readDetails(workspaceId, committed.batchId)).toBeNull();
      const restored = await importWorkspace(ledger, await exportWorkspace(ledger, workspaceId));
      expect(await ledger.listBatches(restored.workspaceId)).toMatchObject([plain]);
      expect(new Set([newBatchId(), newBatchId(), newBatchId()]).size).toBe(3);
    });

    test('that no backup could be restored with are refused', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const mistakes: Partial<NewBatch>[] = [
        { accounting: { read: 5, loaded: 3, rejected: 1, skipped: 0 } },
        { accounting: { read: 1.5, loaded: 1.5, rejected: 0, skipped: 0 } },
        { sha256: 'AB'.repeat(32) },
        { batchId: asBatchId('') },
        { corrections: [{ line: 0, column: 1, heading: '', from: '', to: '' }] },
      ];
      for (const mistake of mistakes) {
        const commit = ledger.commitBatch(workspaceId, batchOf('a', mistake), payloadOf(1));
        expect(await refusal(commit)).toBe('invalidBatch');
      }
      const seed = {
        copiedFrom: 'x',
        batches: [{ batch: batchOf('a', mistakes[0]), payload: payloadOf(1) }],
      };
      expect(await refusal(ledger.createWorkspace('Bản sao', seed))).toBe('invalidBatch');
      expect(await ledger.listWorkspaces()).toHaveLength(1);
      expect(await ledger.listBatches(workspaceId)).toEqual([]);
    });

    test('are undone and redone in their place', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      for (const [index, id] of ['a', 'b', 'c'].entries()) {
        await ledger.commitBatch(workspaceId, batchOf(id), payloadOf(index));
      }
      const active = async () =>
        (await ledger.activePayloads(workspaceId)).payloads.map(({ batch }) => batch.batchId);
      const whole = await ledger.activePayloads(workspaceId);
      expect((await ledger.undoBatch(workspaceId, asBatchId('b'))).state).toBe('undone');
      expect(await active()).toEqual(['a', 'c']);
      expect((await ledger.listBatches(workspaceId)).map(({ state }) => state)).toEqual([
        'active',
        'undone',
        'active',
      ]);
      await ledger.redoBatch(workspaceId, asBatchId('b'));
      expect((await ledger.activePayloads(workspaceId)).payloads).toEqual(whole.payloads);
      expect(await refusal(ledger.undoBatch(workspaceId, noBatch))).toBe('notFound');
    });

    test('move the data version with every change and only then', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const version = async () => (await ledger.activePayloads(workspaceId)).dataVersion;
      const versions = [await version()];
      await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
      versions.push(await version());
      await ledger.undoBatch(workspaceId, asBatchId('a'));
      versions.push(await version());
      await ledger.redoBatch(workspaceId, asBatchId('a'));
      versions.push(await version());
      expect(new Set(versions).size).toBe(4);
      await ledger.redoBatch(workspaceId, asBatchId('a'));
      await ledger.renameWorkspace(workspaceId, 'Tên khác');
      await refusal(ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(2)));
      expect(await version()).toBe(versions.at(-1));
    });

    test('with an id the workspace has are refused, in another workspace they are not', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
      expect(await refusal(ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(9)))).toBe(
        'duplicateBatch',
      );
      expect((await ledger.activePayloads(workspaceId)).payloads[0]?.tables).toEqual(payloadOf(1).tables);
      const other = await ledger.createWorkspace('Khác');
      expect(await refusal(ledger.commitBatch(other.workspaceId, batchOf('a'), payloadOf(9)))).toBe('none');
    });

    test('that fail after their bytes were written leave nothing', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const breaking = {
        length: 2 * pieceLength,
        slice: (from: number) => {
          if (from > 0) throw new RangeError('no memory for the second piece');
          return new Uint8Array(pieceLength);
        },
      } as unknown as Uint8Array;
      const payload = { ...payloadOf(1), tables: [{ name: 'score', ipc: breaking }] };
      const version = (await ledger.activePayloads(workspaceId)).dataVersion;
      expect(await refusal(ledger.commitBatch(workspaceId, batchOf('a'), payload))).toBe('failed');
      expect(await ledger.listBatches(workspaceId)).toEqual([]);
      expect((await ledger.activePayloads(workspaceId)).dataVersion).toBe(version);
      // Bytes left behind would stand in the way of the same id.
      await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(5));
      expect((await ledger.activePayloads(workspaceId)).payloads[0]?.tables).toEqual(payloadOf(5).tables);
    });

    test('committed at once each get a place', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const ids = Array.from({ length: 12 }, (_, index) => `b${index}`);
      await Promise.all(
        ids.map((id, index) => ledger.commitBatch(workspaceId, batchOf(id), payloadOf(index))),
      );
      const batches = await ledger.listBatches(workspaceId);
      expect(batches.map(({ order }) => order)).toEqual(ids.map((_, index) => index));
      expect(batches.map(({ batchId }) => batchId).toSorted()).toEqual(ids.toSorted());
      expect((await ledger.activePayloads(workspaceId)).dataVersion).toBe(`${workspaceId}@12`);
    });

    test('are found by the bytes of their file', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const other = await ledger.createWorkspace('Khác');
      const sha256 = '0f'.repeat(32);
      await ledger.commitBatch(workspaceId, batchOf('a', { sha256 }), payloadOf(1));
      await ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(1));
      await ledger.commitBatch(workspaceId, batchOf('c', { sha256 }), payloadOf(1));
      await ledger.commitBatch(other.workspaceId, batchOf('d', { sha256 }), payloadOf(1));
      await ledger.undoBatch(workspaceId, asBatchId('c'));
      const found = await ledger.findBySha256(workspaceId, sha256);
      expect(found.map(({ batchId, state }) => [batchId, state])).toEqual([
        ['a', 'active'],
        ['c', 'undone'],
      ]);
      expect(await ledger.findBySha256(workspaceId, '00'.repeat(32))).toEqual([]);
    });
  });

  describe(`memory of ${title}`, () => {
    test('keeps mappings by header signature and settings by key', async () => {
      expect(await ledger.findMapping('x')).toBeNull();
      expect(await ledger.readSetting('x')).toBeNull();
      await ledger.saveMapping('don_vi|diem', { decimal: ',' });
      await ledger.saveMapping('don_vi|diem', { decimal: '.' });
      await ledger.writeSetting('workspace', 'w-1');
      expect(await ledger.findMapping('don_vi|diem')).toMatchObject({ mapping: { decimal: '.' } });
      expect(await ledger.readSetting('workspace')).toBe('w-1');
    });

    test('goes along when the ledger moves to memory', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1, pieceLength + 1));
      await ledger.undoBatch(workspaceId, asBatchId('a'));
      await ledger.saveMapping('h', [1]);
      await ledger.writeSetting('s', true);
      await ledger.saveDocument(workspaceId, documentOf('d', 'Họp'));
      await ledger.saveDocument('shipped:shipped', documentOf('d', 'Hội nghị'));
      const copy = await ledger.copyToMemory('quotaExceeded');
      expect([copy.persistence(), copy.memoryReason]).toEqual(['memory', 'quotaExceeded']);
      expect(await copy.listWorkspaces()).toEqual(await ledger.listWorkspaces());
      expect(await copy.findMapping('h')).toEqual(await ledger.findMapping('h'));
      expect(await copy.readSetting('s')).toBe(true);
      expect(await copy.listDocuments('shipped:shipped', 'deck')).toMatchObject([{ name: 'Hội nghị' }]);
      const [copied, original] = [
        await exportWorkspace(copy, workspaceId),
        await exportWorkspace(ledger, workspaceId),
      ];
      expect(fingerprint(copied)).toBe(fingerprint(original));
      await copy.commitBatch(workspaceId, batchOf('b'), payloadOf(2));
      expect(await ledger.listBatches(workspaceId)).toHaveLength(1);
    });
  });

  describeDocuments(title, () => ledger);

  describe(`changes of ${title}`, () => {
    test('are told once they are stored, with the new data version', async () => {
      const heard: LedgerChange[] = [];
      const stop = ledger.onChange((change) => {
        if (change.kind !== 'persistence') heard.push(change);
      });
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
      await ledger.undoBatch(workspaceId, asBatchId('a'));
      await ledger.undoBatch(workspaceId, asBatchId('a'));
      await refusal(ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1)));
      await ledger.saveDocument(workspaceId, documentOf('d', 'Họp'));
      await ledger.deleteDocument(workspaceId, 'deck', 'd');
      await ledger.deleteWorkspace(workspaceId);
      stop();
      await ledger.createWorkspace('Khác');
      expect(heard).toEqual([
        { kind: 'workspaces' },
        { kind: 'data', workspaceId, dataVersion: `${workspaceId}@1` },
        { kind: 'data', workspaceId, dataVersion: `${workspaceId}@2` },
        { kind: 'documents', owner: workspaceId, documentKind: 'deck' },
        { kind: 'documents', owner: workspaceId, documentKind: 'deck' },
        { kind: 'workspaces' },
      ]);
    });
  });

  describe(`backups of ${title}`, () => {
    test('restored after a wipe are exported byte for byte the same', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện Can Lộc');
      await ledger.commitBatch(workspaceId, batchOf('b'), payloadOf(1, pieceLength + 7));
      await ledger.commitBatch(workspaceId, batchOf('a'), { ...payloadOf(2), original: null, issues: [] });
      await ledger.undoBatch(workspaceId, asBatchId('b'));
      await ledger.saveDocument(workspaceId, documentOf('d', 'Họp giao ban'));
      const backup = await exportWorkspace(ledger, workspaceId);
      await ledger.deleteWorkspace(workspaceId);
      const restored = await importWorkspace(ledger, backup);
      expect(restored.name).toBe('Huyện Can Lộc');
      const again = await exportWorkspace(ledger, restored.workspaceId);
      expect(fingerprint(again)).toBe(fingerprint(backup));
      const original = await ledger.readOriginal(restored.workspaceId, asBatchId('b'));
      expect(fingerprint(original)).toBe(fingerprint(payloadOf(1, pieceLength + 7).original));
    });

    test('restored beside their original get a name of their own', async () => {
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      await ledger.commitBatch(workspaceId, batchOf('a'), payloadOf(1));
      const backup = await exportWorkspace(ledger, workspaceId);
      expect((await importWorkspace(ledger, backup)).name).toBe('Huyện (2)');
      expect((await importWorkspace(ledger, backup)).name).toBe('Huyện (3)');
      expect(await exportWorkspace(ledger, workspaceId)).toEqual(backup);
    });
  });
}
