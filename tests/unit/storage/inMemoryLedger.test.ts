import { expect, test } from 'vitest';
import { inMemoryLedger } from '../../../src/storage/inMemoryLedger.ts';
import { describeLedger } from '../../support/ledgerContract.ts';

describeLedger('a ledger in memory', () => Promise.resolve(inMemoryLedger()));

test('a ledger in memory says so', async () => {
  const ledger = inMemoryLedger('quotaExceeded');
  expect([ledger.persistence(), ledger.memoryReason, await ledger.usage()]).toEqual([
    'memory',
    'quotaExceeded',
    null,
  ]);
});
