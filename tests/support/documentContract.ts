import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/storage/ledger.ts';
import { asWorkspaceId } from '../../src/storage/workspaceRecord.ts';
import { documentOf } from './ledgerBatches.ts';
import { refusal } from './refusal.ts';

/** What every ledger does with documents, wherever it keeps them. */
export function describeDocuments(title: string, open: () => Ledger): void {
  describe(`documents of ${title}`, () => {
    test('are listed by name, each kind and owner apart, and replaced under the same id', async () => {
      const ledger = open();
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      const first = await ledger.saveDocument(workspaceId, documentOf('1', 'Đầu năm'));
      await ledger.saveDocument(workspaceId, documentOf('2', 'Cuối năm'));
      await ledger.saveDocument(workspaceId, { ...documentOf('1', 'Kịch bản'), kind: 'scenario' });
      await ledger.saveDocument('shipped:shipped', documentOf('1', 'Của bản có sẵn'));
      const changed = await ledger.saveDocument(workspaceId, { ...documentOf('1', 'Ba tháng'), content: 7 });
      expect(await ledger.listDocuments(workspaceId, 'deck')).toMatchObject([
        { documentId: '1', name: 'Ba tháng', content: 7, createdAt: first.createdAt, owner: workspaceId },
        { documentId: '2', name: 'Cuối năm', content: { slides: ['a', null, 1.5] } },
      ]);
      expect(changed.changedAt >= first.changedAt).toBe(true);
      await ledger.deleteDocument(workspaceId, 'deck', '1');
      await ledger.deleteDocument(workspaceId, 'deck', 'nowhere');
      expect(await ledger.listDocuments(workspaceId, 'deck')).toHaveLength(1);
      expect(await ledger.listDocuments(workspaceId, 'scenario')).toHaveLength(1);
      expect(await ledger.listDocuments('shipped:shipped', 'deck')).toHaveLength(1);
    });

    test('go with their workspace: copied with it, gone with it', async () => {
      const ledger = open();
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      await ledger.saveDocument(workspaceId, documentOf('1', 'Họp'));
      await ledger.saveDocument('shipped:shipped', documentOf('2', 'Hội nghị'));
      const copy = await ledger.duplicateWorkspace(workspaceId, 'Bản sao');
      const seeded = await ledger.createWorkspace('Từ bản có sẵn', {
        copiedFrom: 'Cấp tỉnh',
        batches: [],
        documentsOf: 'shipped:shipped',
      });
      await ledger.deleteWorkspace(workspaceId);
      expect(await ledger.listDocuments(workspaceId, 'deck')).toEqual([]);
      expect(await ledger.listDocuments(copy.workspaceId, 'deck')).toMatchObject([{ documentId: '1' }]);
      expect(await ledger.listDocuments(seeded.workspaceId, 'deck')).toMatchObject([{ documentId: '2' }]);
    });

    test('need an owner that exists and fields that can be restored', async () => {
      const ledger = open();
      const { workspaceId } = await ledger.createWorkspace('Huyện');
      expect(await refusal(ledger.saveDocument(asWorkspaceId('w-nowhere'), documentOf('1', 'Họp')))).toBe(
        'notFound',
      );
      const unversioned = { ...documentOf('1', 'Họp'), version: 0 };
      expect(await refusal(ledger.saveDocument(workspaceId, unversioned))).toBe('invalidDocument');
      expect(await ledger.listDocuments(workspaceId, 'deck')).toEqual([]);
    });
  });
}
