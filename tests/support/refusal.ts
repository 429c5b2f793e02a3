import { LedgerError } from '../../src/storage/ledgerError.ts';
import type { LedgerErrorKind } from '../../src/storage/ledgerError.ts';

/** The kind of error an operation is refused with. */
export const refusal = (operation: Promise<unknown>): Promise<LedgerErrorKind | 'none'> =>
  operation.then(
    () => 'none' as const,
    (error: unknown) => {
      if (error instanceof LedgerError) return error.kind;
      throw error;
    },
  );
