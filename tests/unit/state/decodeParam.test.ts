import { describe, expect, test } from 'vitest';
import {
  decodeFlag,
  decodeIdentifier,
  decodeLanguage,
  decodeLevel,
  decodeList,
  decodeSearch,
  decodeSort,
  decodeTheme,
  decodeVersion,
  decodeYear,
  isKnownVersion,
} from '../../../src/state/decodeParam.ts';

const reasonOf = (decoded: { kind: string; reason?: string }): string => decoded.reason ?? decoded.kind;

describe('every decoder', () => {
  test('takes null and empty text as missing', () => {
    for (const decode of [
      decodeIdentifier,
      decodeYear,
      decodeLevel,
      decodeFlag,
      decodeSort,
      decodeList,
      decodeSearch,
      decodeVersion,
    ]) {
      expect([decode(null).kind, decode('').kind]).toEqual(['missing', 'missing']);
    }
  });

  test('refuses ten kilobytes', () => {
    const long = '1'.repeat(10_240);
    for (const decode of [
      decodeIdentifier,
      decodeYear,
      decodeLevel,
      decodeFlag,
      decodeSort,
      decodeList,
      decodeSearch,
      decodeVersion,
    ]) {
      expect(reasonOf(decode(long))).toBe('tooLong');
    }
  });
});

describe(decodeYear, () => {
  test('four digits and nothing else', () => {
    expect(decodeYear('2024')).toEqual({ kind: 'valid', value: 2024 });
    for (const raw of [
      '1e3',
      '-2024',
      'NaN',
      'Infinity',
      '2024.0',
      ' 2024',
      '0x7e8',
      '20240',
      '٢٠٢٤',
      '2024\n',
    ]) {
      expect(decodeYear(raw)).toEqual({ kind: 'invalid', raw, reason: 'notANumber' });
    }
  });
});

describe(decodeIdentifier, () => {
  test('codes, ids and names', () => {
    for (const raw of ['42.20080801', '42', 'ha-tinh', 'D1.2', 'Sở Nội vụ', 'PB_01']) {
      expect(decodeIdentifier(raw)).toEqual({ kind: 'valid', value: raw });
    }
  });

  test('markup, prototype names, negatives and control characters are malformed', () => {
    for (const raw of [
      '<script>',
      '__proto__',
      '-5',
      'a"b',
      "a'b",
      'a,b',
      'a\u0000b',
      'a\u202eb',
      '../x',
      '${x}',
    ]) {
      expect(reasonOf(decodeIdentifier(raw))).toBe('malformed');
    }
  });
});

describe(decodeSort, () => {
  test('a minus sign means descending', () => {
    expect(decodeSort('rank')).toEqual({
      kind: 'valid',
      value: { columnKey: 'rank', direction: 'ascending' },
    });
    expect(decodeSort('-D1.2')).toEqual({
      kind: 'valid',
      value: { columnKey: 'D1.2', direction: 'descending' },
    });
    expect([reasonOf(decodeSort('-')), reasonOf(decodeSort('--rank'))]).toEqual(['malformed', 'malformed']);
  });
});

describe(decodeList, () => {
  test('reads every part for itself', () => {
    expect(decodeList('42,,<b>,01')).toEqual({
      kind: 'valid',
      value: [
        { kind: 'valid', value: '42' },
        { kind: 'invalid', raw: '<b>', reason: 'malformed' },
        { kind: 'valid', value: '01' },
      ],
    });
  });
});

describe(decodeSearch, () => {
  test('any visible text up to 100 characters', () => {
    expect(decodeSearch('<script> Hà Tĩnh')).toEqual({ kind: 'valid', value: '<script> Hà Tĩnh' });
    expect(reasonOf(decodeSearch('a\u0007b'))).toBe('malformed');
    expect(reasonOf(decodeSearch('x'.repeat(101)))).toBe('tooLong');
  });
});

describe('literals', () => {
  test('only the words listed', () => {
    expect(decodeLevel('commune')).toEqual({ kind: 'valid', value: 'commune' });
    expect(reasonOf(decodeLevel('constructor'))).toBe('malformed');
    expect(decodeLanguage('en')).toEqual({ kind: 'valid', value: 'en' });
    expect(reasonOf(decodeLanguage('EN'))).toBe('malformed');
    expect(decodeTheme('projector')).toEqual({ kind: 'valid', value: 'projector' });
    expect(decodeFlag('0')).toEqual({ kind: 'valid', value: false });
    expect(reasonOf(decodeFlag('true'))).toBe('malformed');
  });
});

describe(isKnownVersion, () => {
  test('version 1 is known, a later one is not', () => {
    expect(decodeVersion('1')).toEqual({ kind: 'valid', value: 1 });
    expect(reasonOf(decodeVersion('0'))).toBe('malformed');
    expect([isKnownVersion(1), isKnownVersion(2)]).toEqual([true, false]);
  });
});
