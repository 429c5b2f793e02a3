import { BackupError } from './backupError.ts';
import { canonicalJson, parseUntrustedJson } from './json.ts';
import { sha256, sha256Hex } from './sha256.ts';

/** First bytes of every backup: also tells a copy that was changed as if it were text. */
const magic = Uint8Array.of(0x43, 0x43, 0x48, 0x43, 0x0d, 0x0a, 0x1a, 0x0a);
/** Version of the container, not of the records in it. */
const containerVersion = 1;
/** Magic, version (uint32), header length (uint32). */
const preludeLength = 16;
const checksumLength = 32;
const headerStart = preludeLength + checksumLength;

interface PartEntry {
  readonly length: number;
  readonly sha256: string;
}

/** A header that says what the parts are, and the parts. */
export interface Container {
  readonly content: unknown;
  readonly parts: readonly Uint8Array[];
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function preludeOf(headerLength: number): Uint8Array {
  const prelude = new Uint8Array(preludeLength);
  prelude.set(magic);
  const view = new DataView(prelude.buffer);
  view.setUint32(8, containerVersion, true);
  view.setUint32(12, headerLength, true);
  return prelude;
}

/** One file: prelude, SHA-256 of prelude and header, header (canonical JSON), parts. Equal input gives equal bytes. */
export async function encodeContainer({ content, parts }: Container): Promise<Uint8Array> {
  const entries: PartEntry[] = [];
  for (const part of parts) entries.push({ length: part.length, sha256: await sha256Hex(part) });
  const header = new TextEncoder().encode(canonicalJson({ content, parts: entries }));
  const prelude = preludeOf(header.length);
  return joined([prelude, await sha256(joined([prelude, header])), header, ...parts]);
}

const isSame = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index]);

/** Length of the header, once the file is known to be a backup this app can read. */
function headerLengthOf(bytes: Uint8Array): number {
  const start = bytes.subarray(0, magic.length);
  if (!isSame(start, magic.subarray(0, start.length))) throw new BackupError('notBackup');
  if (bytes.length < preludeLength) throw new BackupError(bytes.length === 0 ? 'notBackup' : 'truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const version = view.getUint32(8, true);
  if (version > containerVersion) throw new BackupError('newerVersion', `container ${version}`);
  return view.getUint32(12, true);
}

function isPartEntry(value: unknown): value is PartEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { length, sha256 } = value as Readonly<Record<string, unknown>>;
  return Number.isSafeInteger(length) && (length as number) >= 0 && typeof sha256 === 'string';
}

function parseHeader(bytes: Uint8Array): {
  readonly content: unknown;
  readonly entries: readonly PartEntry[];
} {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { content, parts } = parseUntrustedJson(text) as {
      readonly content?: unknown;
      readonly parts?: unknown;
    };
    if (!Array.isArray(parts) || !parts.every(isPartEntry)) throw new TypeError('part list');
    return { content, entries: parts };
  } catch (error) {
    throw new BackupError('damaged', 'header', error);
  }
}

async function verifiedParts(
  bytes: Uint8Array,
  entries: readonly PartEntry[],
): Promise<readonly Uint8Array[]> {
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  if (bytes.length < length) throw new BackupError('truncated', `${length - bytes.length} bytes missing`);
  if (bytes.length > length) throw new BackupError('damaged', 'bytes after the end');
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const [index, entry] of entries.entries()) {
    const part = bytes.subarray(offset, offset + entry.length);
    if ((await sha256Hex(part)) !== entry.sha256) throw new BackupError('damaged', `part ${index}`);
    parts.push(part);
    offset += entry.length;
  }
  return parts;
}

/**
 * Reads a file of `encodeContainer`; the parts are views into it. Every byte is covered by a checksum.
 * @throws BackupError
 */
export async function decodeContainer(bytes: Uint8Array): Promise<Container> {
  const headerLength = headerLengthOf(bytes);
  const partsStart = headerStart + headerLength;
  if (bytes.length < partsStart) throw new BackupError('truncated', 'header');
  const header = bytes.subarray(headerStart, partsStart);
  const checksum = await sha256(joined([bytes.subarray(0, preludeLength), header]));
  if (!isSame(checksum, bytes.subarray(preludeLength, headerStart)))
    throw new BackupError('damaged', 'header');
  const { content, entries } = parseHeader(header);
  return { content, parts: await verifiedParts(bytes.subarray(partsStart), entries) };
}
