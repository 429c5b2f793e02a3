import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sha256Hex } from '../../../src/storage/sha256.ts';
import { sha256Blocks } from '../../../src/storage/sha256Blocks.ts';
import { bytesOf } from '../../support/ledgerBatches.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe(sha256Blocks, () => {
  test('known answers of FIPS 180-4', async () => {
    expect(hex(await sha256Blocks(utf8('')))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(hex(await sha256Blocks(utf8('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(hex(await sha256Blocks(utf8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  test('agrees with the system around every block border, and on views', async () => {
    for (let length = 0; length <= 200; length += 1) {
      const view = bytesOf(length, length + 20).subarray(7, 7 + length);
      expect(hex(await sha256Blocks(view))).toBe(expected(view));
    }
  });

  test('agrees with the system on more than one stretch', async () => {
    const bytes = bytesOf(1, 3 * 512 * 1024 + 11);
    expect(hex(await sha256Blocks(bytes))).toBe(expected(bytes));
  });

  test('two at once do not disturb each other', async () => {
    const [left, right] = [bytesOf(1, 1_200_000), bytesOf(2, 1_300_000)];
    const digests = await Promise.all([sha256Blocks(left), sha256Blocks(right)]);
    expect(digests.map(hex)).toEqual([expected(left), expected(right)]);
  });

  test('agrees with the system on anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        expect(hex(await sha256Blocks(bytes))).toBe(expected(bytes));
      }),
    );
  });
});

describe(sha256Hex, () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is the same with and without WebCrypto', async () => {
    const bytes = bytesOf(4, 1000);
    const withWebCrypto = await sha256Hex(bytes);
    vi.stubGlobal('crypto', {});
    expect(await sha256Hex(bytes)).toBe(withWebCrypto);
    expect(withWebCrypto).toBe(expected(bytes));
  });
});
