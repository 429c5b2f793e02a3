import { decodeText } from './decodeText.ts';
import type { Encoding } from './encoding.ts';
import { legacyText } from './legacyEncoding.ts';

/** Turns a file's bytes, handed over piece by piece, into UTF-8. */
export type BlockDecoder = (bytes: Uint8Array, isLast: boolean) => Uint8Array;

const lineFeed = 10;

/** Pieces of whole lines: of an encoding of one byte a letter, a line end is a line end. */
function byLines(decode: (bytes: Uint8Array) => string): BlockDecoder {
  const encoder = new TextEncoder();
  let rest = new Uint8Array();
  return (bytes, isLast) => {
    const all = new Uint8Array(rest.length + bytes.length);
    all.set(rest);
    all.set(bytes, rest.length);
    const end = isLast ? all.length : all.lastIndexOf(lineFeed) + 1;
    rest = all.slice(end);
    return encoder.encode(decode(all.subarray(0, end)));
  };
}

function withoutMark(decode: BlockDecoder): BlockDecoder {
  let isFirst = true;
  return (bytes, isLast) => {
    const text = decode(bytes, isLast);
    const hasMark = isFirst && text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
    if (text.length > 0) isFirst = false;
    return hasMark ? text.subarray(3) : text;
  };
}

/**
 * A decoder for a file in an encoding. `isMended` says that the start of the file held letters that had to be repaired:
 * then all of it is read as carefully as a small file.
 */
export function blockDecoder(encoding: Encoding, isMended: boolean): BlockDecoder {
  if (isMended) return withoutMark(byLines((bytes) => decodeText(bytes, encoding).text ?? ''));
  if (encoding === 'utf-8') return withoutMark((bytes) => bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding);
    const encoder = new TextEncoder();
    return withoutMark((bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast })));
  }
  return byLines(legacyText[encoding]);
}
