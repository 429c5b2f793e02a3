import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { DocumentRecord } from '../../storage/documentRecord.ts';
import { LedgerError } from '../../storage/ledgerError.ts';
import { newDocumentId } from '../../storage/randomId.ts';
import type { DocumentKind, ReadDocument } from './documentKind.ts';
import { documentOwner } from './documentOwner.ts';
import { useWorkspaceControlNow } from './workspaceControl.ts';

/** The documents of one kind in the open workspace, and how to change them. */
export interface Documents<Content> {
  /** By name in Vietnamese order; empty until they are read. */
  readonly documents: readonly ReadDocument<Content>[];
  /** False until what is stored was read, or could not be. */
  readonly isReady: boolean;
  /** Names of documents that are stored but cannot be read, e.g. written by a newer release. They are left as they are. */
  readonly unreadable: readonly string[];
  /**
   * Stores a document; without an id it is a new one. Resolves with its id when it is stored and listed.
   * @throws LedgerError
   */
  readonly save: (document: {
    readonly id?: string;
    readonly name: string;
    readonly content: Content;
  }) => Promise<string>;
  /** For good. @throws LedgerError */
  readonly remove: (id: string) => Promise<void>;
}

function readAll<Content>(
  records: readonly DocumentRecord[],
  { version, read }: DocumentKind<Content>,
): Pick<Documents<Content>, 'documents' | 'unreadable'> {
  const documents: ReadDocument<Content>[] = [];
  const unreadable: string[] = [];
  for (const record of records) {
    const { documentId, name, createdAt, changedAt } = record;
    try {
      if (record.version > version) throw new RangeError(`version ${record.version}`);
      const content = read(record.content, record.version);
      documents.push({ id: documentId, name, content, createdAt, changedAt });
    } catch {
      unreadable.push(name);
    }
  }
  return { documents, unreadable };
}

const noRecords: readonly DocumentRecord[] = [];

/**
 * What readers wrote of one kind in the open workspace; follows changes made in other tabs. `kind` must be a constant.
 * Reading never suspends: until the ledger is open there are no documents and `isReady` is false.
 */
export function useDocuments<Content>(kind: DocumentKind<Content>): Documents<Content> {
  const control = useWorkspaceControlNow();
  const queries = useQueryClient();
  const ledger = control?.ledger ?? null;
  const owner = control === null ? null : documentOwner(control.current);
  const queryKey = useMemo(() => ['documents', `${owner ?? ''}/${kind.kind}`], [owner, kind]);
  const { data, isPending } = useQuery({
    queryKey,
    queryFn: async () => (ledger === null || owner === null ? [] : ledger.listDocuments(owner, kind.kind)),
    enabled: owner !== null,
  });
  useEffect(
    () =>
      ledger?.onChange((change) => {
        if (change.kind === 'documents' && change.owner === owner && change.documentKind === kind.kind)
          void queries.invalidateQueries({ queryKey });
      }),
    [ledger, owner, kind, queries, queryKey],
  );
  const save = useCallback<Documents<Content>['save']>(
    async ({ id = newDocumentId(), name, content }) => {
      if (ledger === null || owner === null) throw new LedgerError('failed', 'the ledger is not open');
      await ledger.saveDocument(owner, {
        kind: kind.kind,
        documentId: id,
        name,
        version: kind.version,
        content,
      });
      await queries.invalidateQueries({ queryKey });
      return id;
    },
    [ledger, owner, kind, queries, queryKey],
  );
  const remove = useCallback<Documents<Content>['remove']>(
    async (id) => {
      if (ledger === null || owner === null) throw new LedgerError('failed', 'the ledger is not open');
      await ledger.deleteDocument(owner, kind.kind, id);
      await queries.invalidateQueries({ queryKey });
    },
    [ledger, owner, kind, queries, queryKey],
  );
  const found = useMemo(() => readAll(data ?? noRecords, kind), [data, kind]);
  return { ...found, isReady: owner !== null && !isPending, save, remove };
}
