import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanWorkspaceName,
  freeWorkspaceName,
  isNameTaken,
  workspaceNameLength,
} from '../../../src/storage/workspaceName.ts';

describe(cleanWorkspaceName, () => {
  test.each([
    ['  Huyện\t Hương\u00a0Sơn ', 'Huyện Hương Sơn'],
    ['a\u202eb', 'a b'],
    ['Đo\u0302ng', 'Đông'],
    ['\u200b\n', null],
    ['x'.repeat(121), null],
  ])('%j → %j', (text, name) => {
    expect(cleanWorkspaceName(text)).toBe(name);
  });

  test('leaves a clean name alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const name = cleanWorkspaceName(text);
        if (name !== null) expect(cleanWorkspaceName(name)).toBe(name);
      }),
    );
  });
});

describe(freeWorkspaceName, () => {
  test('takes the first free number', () => {
    expect(freeWorkspaceName('PAPI', ['Khác'])).toBe('PAPI');
    expect(freeWorkspaceName('PAPI', ['papi', 'PAPI (3)'])).toBe('PAPI (2)');
    expect(freeWorkspaceName('PAPI', ['PAPI', 'PAPI (2)'])).toBe('PAPI (3)');
  });

  test('stays within the length', () => {
    const long = 'ệ'.repeat(workspaceNameLength);
    const free = freeWorkspaceName(long, [long]);
    expect(free).toHaveLength(workspaceNameLength);
    expect(isNameTaken(free, [long])).toBe(false);
  });
});
