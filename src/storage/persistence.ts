/**
 * `persistent`: kept until the user removes it. `bestEffort`: kept, but the browser may remove it when the disk is full.
 * `memory`: gone when the page closes.
 */
export type Persistence = 'persistent' | 'bestEffort' | 'memory';

/** Bytes taken and bytes allowed for this site, as the browser estimates them. */
export interface StorageUsage {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

/** The browser's storage manager; null on pages that are not secure. */
const manager = (): StorageManager | null => navigator.storage ?? null;

/** What the browser promises about stored data now. */
export async function currentPersistence(): Promise<Persistence> {
  try {
    return (await manager()?.persisted()) === true ? 'persistent' : 'bestEffort';
  } catch {
    return 'bestEffort';
  }
}

/** Asks the browser to keep stored data; it may ask the user, so this may take long. */
export async function requestPersistence(): Promise<Persistence> {
  try {
    return (await manager()?.persist()) === true ? 'persistent' : 'bestEffort';
  } catch {
    return 'bestEffort';
  }
}

/** Room taken and allowed; null where the browser does not say. */
export async function storageUsage(): Promise<StorageUsage | null> {
  try {
    const { usage, quota } = (await manager()?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
  } catch {
    return null;
  }
}
