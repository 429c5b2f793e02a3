import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A record of some version: only its migration knows its shape. */
export type OldRecord = Readonly<Record<string, unknown>>;
/** The records a migration may lift. Pieces are plain bytes in every version. */
export interface OldRecords {
  readonly workspaces: readonly OldRecord[];
  readonly batches: readonly OldRecord[];
  /** Since version 3. */
  readonly documents?: readonly OldRecord[];
}

export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step from a version of the schema to the next. */
interface Migration {
  /** Object stores and indexes the version adds. */
  readonly stores: (database: IDBPDatabase, transaction: UpgradeTransaction) => void;
  /** Records of the version before as records of this one; also lifts the records of old backups. */
  readonly records: (old: OldRecords) => OldRecords;
}

const firstVersion: Migration = {
  stores: (database) => {
    database.createObjectStore('workspaces', { keyPath: 'workspaceId' });
    database.createObjectStore('batches', { keyPath: ['workspaceId', 'batchId'] });
    database.createObjectStore('pieces', { keyPath: ['workspaceId', 'batchId', 'part', 'piece'] });
    database.createObjectStore('savedMappings', { keyPath: 'signature' });
    database.createObjectStore('settings', { keyPath: 'key' });
  },
  records: (old) => old,
};

const text = (record: OldRecord, key: string): string => {
  const value = record[key];
  return typeof value === 'string' ? value : '';
};

/** By time of import, then by id, as version 1 listed them. */
const asListed = (left: OldRecord, right: OldRecord): number =>
  ['importedAt', 'batchId']
    .map((key) => (text(left, key) < text(right, key) ? -1 : Number(text(left, key) > text(right, key))))
    .find((comparison) => comparison !== 0) ?? 0;

/** Version 2 numbers the batches of each workspace: two imports within a millisecond had no order before. */
const numberedBatches: Migration = {
  stores: (_database, transaction) => {
    transaction.objectStore('batches').createIndex('byOrder', ['workspaceId', 'order'], { unique: true });
  },
  records: (old) => {
    const counts = new Map<string, number>();
    const batches = old.batches.toSorted(asListed).map((batch) => {
      const workspaceId = text(batch, 'workspaceId');
      const order = counts.get(workspaceId) ?? 0;
      counts.set(workspaceId, order + 1);
      return { ...batch, order };
    });
    return { ...old, batches };
  },
};

/** Version 3 keeps documents: what readers write beside the figures. */
const documents: Migration = {
  stores: (database) => {
    database.createObjectStore('documents', { keyPath: ['owner', 'kind', 'documentId'] });
  },
  records: (old) => old,
};

/** All steps, oldest first: applying the first n gives version n. Append only; a published step never changes. */
export const migrations: readonly Migration[] = [firstVersion, numberedBatches, documents];

/** Records of `version` as records of the current version. */
export const liftRecords = (records: OldRecords, version: number): OldRecords =>
  migrations.slice(version).reduce((lifted, migration) => migration.records(lifted), records);
