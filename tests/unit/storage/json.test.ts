import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, parseUntrustedJson } from '../../../src/storage/json.ts';

describe(canonicalJson, () => {
  test('orders keys at every depth, keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'ă' })).toBe('{"a":"ă","b":[{"c":null,"d":1}]}');
  });

  test('says the same of equal values, whatever order their keys were set in', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, item]) => [key, reversed(item)]),
            )
          : value;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe(parseUntrustedJson, () => {
  test('reads JSON', () => {
    expect(parseUntrustedJson('{"a":[1,null,"x"]}')).toEqual({ a: [1, null, 'x'] });
  });

  test.each(['{"__proto__":{"isAdmin":true}}', '{"a":[{"__proto__":1}]}', '{"a":', ''])(
    'refuses %s',
    (text) => {
      expect(() => parseUntrustedJson(text)).toThrow(SyntaxError);
    },
  );
});
