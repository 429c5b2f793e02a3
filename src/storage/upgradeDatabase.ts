import type { IDBPDatabase } from 'idb';
import { liftRecords, migrations } from './migrations.ts';
import type { OldRecord, UpgradeTransaction } from './migrations.ts';

/**
 * Brings a database of any past version to the current one, within the upgrade transaction: when a step fails
 * or the tab is killed, the database stays as it was.
 */
export async function upgradeDatabase(
  database: IDBPDatabase,
  oldVersion: number,
  transaction: UpgradeTransaction,
): Promise<void> {
  for (const migration of migrations.slice(oldVersion)) migration.stores(database, transaction);
  if (oldVersion === 0) return;
  const workspaces = transaction.objectStore('workspaces');
  const batches = transaction.objectStore('batches');
  const old = {
    workspaces: (await workspaces.getAll()) as readonly OldRecord[],
    batches: (await batches.getAll()) as readonly OldRecord[],
  };
  const lifted = liftRecords(old, oldVersion);
  for (const record of lifted.workspaces) await workspaces.put(record);
  for (const record of lifted.batches) await batches.put(record);
}
