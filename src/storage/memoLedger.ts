import type { MemoLedger } from './ledger.ts';
import type { LedgerContext } from './ledgerContext.ts';

/** The ledger's memory of mappings and choices. */
export const memoLedger = ({ backend }: LedgerContext): MemoLedger => ({
  saveMapping: (signature, mapping) =>
    backend.run('readwrite', (transaction) =>
      transaction.putMapping({ signature, mapping, savedAt: new Date().toISOString() }),
    ),
  findMapping: async (signature) =>
    (await backend.run('readonly', (transaction) => transaction.mapping(signature))) ?? null,
  writeSetting: (key, value) =>
    backend.run('readwrite', (transaction) => transaction.putSetting({ key, value })),
  readSetting: async (key) =>
    (await backend.run('readonly', (transaction) => transaction.setting(key)))?.value ?? null,
});
