import { describe, expect, test } from 'vitest';
import { LedgerError, ledgerErrorOf, openErrorOf } from '../../../src/storage/ledgerError.ts';

describe(openErrorOf, () => {
  test.each([
    ['VersionError', 'newerVersion'],
    ['AbortError', 'damaged'],
    ['QuotaExceededError', 'quotaExceeded'],
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['UnknownError', 'refused'],
  ])('%s means %s', (name, kind) => {
    expect(openErrorOf(new DOMException('x', name)).kind).toBe(kind);
  });
});

describe(ledgerErrorOf, () => {
  test('keeps what is already said, and the cause of what is not', () => {
    const known = new LedgerError('notFound');
    expect(ledgerErrorOf(known)).toBe(known);
    const cause = new TypeError('x');
    expect(ledgerErrorOf(cause)).toMatchObject({ kind: 'failed', cause, message: 'failed: TypeError x' });
    expect(ledgerErrorOf('x').kind).toBe('failed');
  });
});
