import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeContainer, encodeContainer } from '../../../src/storage/backupContainer.ts';
import { BackupError } from '../../../src/storage/backupError.ts';
import { bytesOf } from '../../support/ledgerBatches.ts';

const reasonOf = (bytes: Uint8Array): Promise<string> =>
  decodeContainer(bytes).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof BackupError) return error.reason;
      throw error;
    },
  );

const sample = () =>
  encodeContainer({ content: { name: 'Huyện' }, parts: [bytesOf(1, 50), new Uint8Array(), bytesOf(2, 30)] });

const changed = (bytes: Uint8Array, index: number, byte: number): Uint8Array => {
  const copy = bytes.slice();
  copy[index] = byte;
  return copy;
};

describe(encodeContainer, () => {
  test('is read back as it was written, also from a view', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 5 }),
        async (value, parts) => {
          const content: unknown = JSON.parse(JSON.stringify({ value }).replaceAll('__proto__', 'proto'));
          const bytes = await encodeContainer({ content, parts });
          const shifted = new Uint8Array(bytes.length + 9);
          shifted.set(bytes, 5);
          const read = await decodeContainer(shifted.subarray(5, 5 + bytes.length));
          expect(read.content).toEqual(content);
          expect(read.parts.map((part) => [...part])).toEqual(parts.map((part) => [...part]));
        },
      ),
    );
  });

  test('lays the file out as documented', async () => {
    const bytes = await encodeContainer({ content: 1, parts: [Uint8Array.of(7, 8)] });
    const view = new DataView(bytes.buffer);
    expect([...bytes.subarray(0, 8)]).toEqual([0x43, 0x43, 0x48, 0x43, 13, 10, 26, 10]);
    expect(view.getUint32(8, true)).toBe(1);
    const headerLength = view.getUint32(12, true);
    const header = new TextDecoder().decode(bytes.subarray(48, 48 + headerLength));
    // SHA-256 of the bytes 7, 8, computed with sha256sum.
    const sha256 = 'bd7c250566c6e99f47c174b589b7551f8b0e930ed056511d1e8f653bc71d3c4a';
    expect(header.replace(/[0-9a-f]{64}/, '#')).toBe('{"content":1,"parts":[{"length":2,"sha256":"#"}]}');
    expect(header).toContain(sha256);
    expect([...bytes.subarray(48 + headerLength)]).toEqual([7, 8]);
  });
});

describe(decodeContainer, () => {
  test('refuses every truncation', async () => {
    const bytes = await sample();
    for (let length = 1; length < bytes.length; length += 1) {
      expect(await reasonOf(bytes.subarray(0, length))).toBe('truncated');
    }
  });

  test('refuses every change of a byte', async () => {
    const bytes = await sample();
    const reasons = new Set<string>();
    for (const [index, byte] of bytes.entries())
      reasons.add(await reasonOf(changed(bytes, index, byte ^ 0x10)));
    expect([...reasons].toSorted()).toEqual(['damaged', 'newerVersion', 'notBackup', 'truncated']);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (index, flip) => {
        expect(await reasonOf(changed(bytes, index, (bytes[index] ?? 0) ^ flip))).not.toBe('read');
      }),
    );
  });

  test('refuses what follows the end', async () => {
    expect(await reasonOf(new Uint8Array([...(await sample()), 0]))).toBe('damaged');
  });

  test('refuses what is no backup', async () => {
    expect(await reasonOf(new Uint8Array())).toBe('notBackup');
    expect(await reasonOf(new TextEncoder().encode('don_vi;diem\nHà Tĩnh;45,55\n'))).toBe('notBackup');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await reasonOf(bytes)).not.toBe('read');
      }),
    );
  });

  test('tells a newer container from a damaged one', async () => {
    expect(await reasonOf(changed(await sample(), 8, 2))).toBe('newerVersion');
  });
});
