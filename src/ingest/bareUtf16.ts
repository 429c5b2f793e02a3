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
  const found = sideOf(zeros, pairs);
  if (found === null) return null;
  const text = new TextDecoder(found).decode(bytes.subarray(0, length));
  return text.replaceAll(latinText, '').length <= 0.02 * text.length ? found : null;
}

/** Letters of Latin alphabets, digits, common signs and line ends. */
const latinText = /[\u{300}-\u{36F}\t\n\r\u{20}-\u{24F}\u{1E00}-\u{1EFF}\u{2010}-\u{203F}\u{20AB}]/gu;

function sideOf(
  { even, odd }: { readonly even: number; readonly odd: number },
  pairs: number,
): 'utf-16le' | 'utf-16be' | null {
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'utf-16le';
  return even > pairs * 0.3 && odd < pairs * 0.02 ? 'utf-16be' : null;
}
