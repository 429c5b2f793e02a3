import { inMemoryLedger } from '../../storage/inMemoryLedger.ts';
import type { Ledger } from '../../storage/ledger.ts';
import type { LedgerErrorKind } from '../../storage/ledgerError.ts';
import { ledgerErrorOf } from '../../storage/ledgerError.ts';
import { openLedger } from '../../storage/openLedger.ts';
import type { Persistence } from '../../storage/persistence.ts';
import type { WorkspaceRecord } from '../../storage/workspaceRecord.ts';

/** The open ledger and what screens must know of it. */
export interface LedgerState {
  readonly ledger: Ledger;
  /** By name. */
  readonly workspaces: readonly WorkspaceRecord[];
  readonly persistence: Persistence;
  /** Why nothing is kept, or why what is kept cannot be reached; null when all is well. */
  readonly memoryReason: LedgerErrorKind | null;
  /** What ended the connection: every further call fails until the page is loaded again. */
  readonly lost: LedgerErrorKind | null;
}

/** Reads the state of an open ledger. */
export const stateOf = async (ledger: Ledger): Promise<LedgerState> => ({
  ledger,
  workspaces: await ledger.listWorkspaces(),
  persistence: ledger.persistence(),
  memoryReason: ledger.memoryReason,
  lost: null,
});

/** Opens the ledger. Where stored data cannot be reached, work goes on in memory and `memoryReason` says why. */
export async function openLedgerState(): Promise<LedgerState> {
  try {
    return await stateOf(await openLedger());
  } catch (error) {
    return stateOf(inMemoryLedger(ledgerErrorOf(error).kind));
  }
}
