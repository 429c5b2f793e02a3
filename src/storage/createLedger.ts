import { batchLedger } from './batchLedger.ts';
import { documentLedger } from './documentLedger.ts';
import type { ChangeChannel, LedgerChange } from './changeChannel.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerBackend } from './ledgerBackend.ts';
import type { LedgerContext } from './ledgerContext.ts';
import { memoLedger } from './memoLedger.ts';
import { workspaceLedger } from './workspaceLedger.ts';

/** Who listens to a ledger. */
export interface Listeners {
  readonly add: (listener: (change: LedgerChange) => void) => () => void;
  readonly tell: (change: LedgerChange) => void;
}

/** Listeners that each hear every change, whatever another one throws. */
export function listenersOf(): Listeners {
  const listeners = new Set<(change: LedgerChange) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (change) => {
      for (const listener of listeners) {
        try {
          listener(change);
        } catch (error) {
          // The change has happened; a listener's failure is not the operation's.
          reportError(error);
        }
      }
    },
  };
}

/** What differs between a kept ledger and one in memory. */
export interface LedgerParts extends Pick<Ledger, 'persistence' | 'memoryReason' | 'usage' | 'copyToMemory'> {
  readonly backend: LedgerBackend;
  readonly channel: ChangeChannel;
  readonly listeners: Listeners;
  readonly onCommit: () => void;
}

/** A ledger on a backend. */
export function createLedger(parts: LedgerParts): Ledger {
  const { backend, channel, listeners, onCommit, persistence, memoryReason, usage, copyToMemory } = parts;
  const announce: LedgerContext['announce'] = (change) => {
    channel.announceChange(change);
    listeners.tell(change);
  };
  const context = { backend, announce, onCommit };
  return {
    ...workspaceLedger(context),
    ...batchLedger(context),
    ...documentLedger(context),
    ...memoLedger(context),
    persistence,
    memoryReason,
    usage,
    copyToMemory,
    onChange: listeners.add,
    close: () => {
      channel.close();
      backend.close();
    },
  };
}
