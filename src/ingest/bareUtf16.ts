import type { Encoding } from './encoding.ts';

const sampleBytes = 8192;

/**
 * UTF-16 without a byte-order mark: digits, delimiters, line ends and plain letters have a zero byte, always on the
 * same side. Null when the bytes do not look so.
 */
export function bareUtf16(bytes: Uint8Array): Extract<Encoding, 'utf-16le' | 'utf-16be'> | null {
  if (bytes.indexOf(0) === -1 || bytes.length < 4) return null;
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  const zeros = { even: 0, odd: 0 };
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) zeros.even += 1;
    if (bytes[at + 1] === 0) zeros.odd += 1;
  }
  const pairs = length / 2;
  if (zeros.odd > pairs * 0.3 && zeros.even < pairs * 0.02) return 'utf-16le';
  if (zeros.even > pairs * 0.3 && zeros.odd < pairs * 0.02) return 'utf-16be';
  return null;
}
