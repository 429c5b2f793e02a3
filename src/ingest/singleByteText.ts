import { upperHalves, visciiControls } from './byteTables.ts';

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/**
 * The character of every byte in Windows-1252 (WHATWG: the five unused bytes give control characters). Written out
 * because some Node versions decode it as Latin-1.
 */
export const windows1252: readonly string[] = Array.from(allBytes, (byte) =>
  byte >= 0x80 && byte < 0xa0
    ? '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ'.charAt(byte - 0x80)
    : String.fromCharCode(byte),
);

const windows1252Codes = Uint16Array.from(windows1252, (letter) => letter.charCodeAt(0));

const visciiCodes = Uint16Array.from(allBytes, (byte) => {
  const letter = byte < 0x80 ? visciiControls.get(byte) : upperHalves.viscii.charAt(byte - 0x80);
  return letter === undefined ? byte : letter.charCodeAt(0);
});

function fromTable(bytes: Uint8Array, codes: Uint16Array): string {
  const letters = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) letters[at] = codes[bytes[at] ?? 0] ?? 0;
  const parts: string[] = [];
  for (let start = 0; start < letters.length; start += 8192) {
    parts.push(String.fromCharCode(...letters.subarray(start, start + 8192)));
  }
  return parts.join('');
}

/** VISCII bytes to text. */
export const fromViscii = (bytes: Uint8Array): string => fromTable(bytes, visciiCodes);

/** Windows-1252 bytes to text. */
export const fromWindows1252 = (bytes: Uint8Array): string => fromTable(bytes, windows1252Codes);

/** Windows-1258 bytes to text; its tones are combining marks, so they are composed with their letters. */
export const fromWindows1258 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
