import type { BlockDecoder } from '../ingest/blockDecoder.ts';
import type { ScannedBlock, ScanPlan } from '../ingest/surveyScan.ts';
import { scanSurvey } from '../ingest/surveyScan.ts';

/** The file is no longer what it was when it was chosen. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
}

/** A stretch of the file, scanned: where it begins in the count of lines, and how far into the file it reaches. */
export interface ReadBlock extends ScannedBlock {
  readonly firstLine: number;
  /** Bytes of the file read so far. */
  readonly position: number;
}

/** Bytes read at a time: a few hundred thousand rows. */
const blockLength = 16 * 1024 * 1024;

async function bytesAt(file: Blob, from: number, to: number): Promise<Uint8Array> {
  let buffer: ArrayBuffer;
  try {
    buffer = await file.slice(from, to).arrayBuffer();
  } catch (error) {
    throw new FileChangedError('the file cannot be read any more', { cause: error });
  }
  if (buffer.byteLength !== to - from) throw new FileChangedError('the file has become shorter');
  return new Uint8Array(buffer);
}

/**
 * Reads a survey file block by block; `skippedLines` are those up to the header.
 * @throws FileChangedError
 */
export async function* surveyBlocks(
  file: Blob,
  decode: BlockDecoder,
  plan: ScanPlan,
  skippedLines: number,
): AsyncGenerator<ReadBlock> {
  let rest: Uint8Array = new Uint8Array();
  let line = 1;
  let left = skippedLines;
  for (let from = 0; from < file.size || from === 0; from += blockLength) {
    const to = Math.min(file.size, from + blockLength);
    const isLast = to === file.size;
    const decoded = decode(await bytesAt(file, from, to), isLast);
    let bytes = decoded;
    if (rest.length > 0) {
      bytes = new Uint8Array(rest.length + decoded.length);
      bytes.set(rest);
      bytes.set(decoded, rest.length);
    }
    for (; left > 0; left -= 1) {
      const end = bytes.indexOf(10);
      if (end === -1) break;
      bytes = bytes.subarray(end + 1);
      line += 1;
    }
    if (left === 0) {
      const scanned = scanSurvey(bytes, plan, line, isLast);
      yield { ...scanned, firstLine: line, position: to };
      line += scanned.lineCount;
      rest = bytes.slice(scanned.end);
    } else rest = bytes.slice();
    if (isLast) return;
  }
}
