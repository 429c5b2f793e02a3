import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { indexedDbTransaction } from './indexedDbTransaction.ts';
import type { LedgerBackend } from './ledgerBackend.ts';
import { LedgerError, ledgerErrorOf, openErrorOf } from './ledgerError.ts';
import { ledgerVersion, storeNames } from './ledgerSchema.ts';
import type { LedgerSchema } from './ledgerSchema.ts';
import type { UpgradeTransaction } from './migrations.ts';
import { upgradeDatabase } from './upgradeDatabase.ts';

/** How to open the database. */
export interface BackendOptions {
  readonly name: string;
  /** How long another tab may hold up an upgrade before it counts as blocked, in milliseconds. */
  readonly blockedAfterMs: number;
  /** The connection ended without being closed here: `superseded` or `evicted`. */
  readonly onLost: (error: LedgerError) => void;
}

/** What ended a connection; shared with the running transactions, whose own errors say less. */
interface Connection {
  lost: LedgerError | null;
}

type Database = IDBPDatabase<LedgerSchema>;

function openConnection(options: BackendOptions, connection: Connection): Promise<Database> {
  const { name, blockedAfterMs, onLost } = options;
  const lose = (error: LedgerError): void => {
    if (connection.lost !== null) return;
    connection.lost = error;
    onLost(error);
  };
  return new Promise((resolve, reject) => {
    let isAbandoned = false;
    const opening = openDB<LedgerSchema>(name, ledgerVersion, {
      upgrade: (database, oldVersion, _newVersion, transaction) => {
        const upgrading = transaction as unknown as UpgradeTransaction;
        // The open request reports an upgrade that failed.
        upgrading.done.catch(() => undefined);
        upgradeDatabase(database as unknown as IDBPDatabase, oldVersion, upgrading).catch(() =>
          upgrading.abort(),
        );
      },
      blocked: () => {
        setTimeout(() => {
          isAbandoned = true;
          reject(new LedgerError('blocked'));
        }, blockedAfterMs);
      },
      blocking: (_currentVersion, blockedVersion, event) => {
        // Held open, this connection would keep the other tab from starting.
        (event.target as IDBDatabase).close();
        lose(new LedgerError(blockedVersion === null ? 'evicted' : 'superseded'));
      },
      terminated: () => lose(new LedgerError('evicted')),
    });
    opening.then(
      (database) => (isAbandoned ? database.close() : resolve(database)),
      (error: unknown) => reject(openErrorOf(error)),
    );
  });
}

async function runTransaction<Result>(
  database: Database,
  mode: 'readonly' | 'readwrite',
  work: (transaction: ReturnType<typeof indexedDbTransaction>) => Promise<Result>,
): Promise<Result> {
  // Strict: the batch is on the disk, not in a buffer, when the analyst is told that it is stored.
  const transaction = database.transaction(storeNames, mode as 'readwrite', { durability: 'strict' });
  // The reason of a failure is read from the transaction below.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(indexedDbTransaction(transaction));
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already over.
    }
    await transaction.done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

/**
 * Opens the database, upgrading it if it is older.
 * @throws LedgerError `refused`, `quotaExceeded`, `blocked`, `newerVersion` or `damaged`.
 */
export async function openIndexedDbBackend(options: BackendOptions): Promise<LedgerBackend> {
  if (typeof indexedDB === 'undefined') throw new LedgerError('refused');
  const connection: Connection = { lost: null };
  const database = await openConnection(options, connection);
  return {
    run: async (mode, work) => {
      try {
        return await runTransaction(database, mode, work);
      } catch (error) {
        throw error instanceof LedgerError ? error : (connection.lost ?? ledgerErrorOf(error));
      }
    },
    close: () => database.close(),
  };
}
