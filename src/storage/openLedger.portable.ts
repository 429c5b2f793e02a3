import type { Ledger } from './ledger.ts';
import { LedgerError } from './ledgerError.ts';
import { openCarriedLedger } from './openCarriedLedger.ts';

/**
 * The ledger of the one-file app.
 * @throws LedgerError `damaged` when what it carries cannot be read.
 */
export async function openLedger(): Promise<Ledger> {
  try {
    return await openCarriedLedger();
  } catch (error) {
    throw new LedgerError('damaged', 'carried workspace', error);
  }
}
