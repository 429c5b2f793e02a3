import { openChangeChannel } from './changeChannel.ts';
import { createLedger, listenersOf } from './createLedger.ts';
import { inMemoryLedger, memoryCopyOf } from './inMemoryLedger.ts';
import { openIndexedDbBackend } from './indexedDbBackend.ts';
import type { Ledger } from './ledger.ts';
import { ledgerErrorOf } from './ledgerError.ts';
import { ledgerName } from './ledgerSchema.ts';
import { currentPersistence, requestPersistence, storageUsage } from './persistence.ts';
import type { Persistence } from './persistence.ts';

/** Where and how patiently to open. */
export interface LedgerOptions {
  /** Name of the database, `ledgerName` unless given. */
  readonly name?: string;
  /** How long another tab may hold up an upgrade, in milliseconds; 5,000 unless given. */
  readonly blockedAfterMs?: number;
}

/** Opens the stored ledger, or throws what `openIndexedDbBackend` throws. */
async function openStoredLedger({
  name = ledgerName,
  blockedAfterMs = 5000,
}: LedgerOptions): Promise<Ledger> {
  const listeners = listenersOf();
  const backend = await openIndexedDbBackend({
    name,
    blockedAfterMs,
    onLost: (error) => listeners.tell({ kind: 'lost', error }),
  });
  let persistence: Persistence = await currentPersistence();
  let isRequested = false;
  const askToKeep = async (): Promise<void> => {
    if (isRequested || persistence === 'persistent') return;
    isRequested = true;
    persistence = await requestPersistence();
    listeners.tell({ kind: 'persistence', persistence });
  };
  return createLedger({
    backend,
    channel: openChangeChannel(name, listeners.tell),
    listeners,
    // Not waited for: the browser may be asking the user. It never rejects.
    onCommit: () => void askToKeep(),
    persistence: () => persistence,
    memoryReason: null,
    usage: storageUsage,
    copyToMemory: (reason) => memoryCopyOf(backend, reason),
  });
}

/**
 * Opens the ledger of this browser. Where the browser gives no IndexedDB or no room, it lives in memory:
 * `persistence()` is then `memory` and `memoryReason` says why.
 * @throws LedgerError `blocked`, `newerVersion`, `damaged`: stored data exists but cannot be reached, so an empty ledger would mislead.
 */
export async function openLedger(options: LedgerOptions = {}): Promise<Ledger> {
  try {
    return await openStoredLedger(options);
  } catch (error) {
    const reason = ledgerErrorOf(error, 'refused');
    if (reason.kind === 'refused' || reason.kind === 'quotaExceeded') return inMemoryLedger(reason.kind);
    throw reason;
  }
}
