import type { BlockDecoder } from '../ingest/blockDecoder.ts';
import type { CodedBlock, SurveyCoder } from '../ingest/codeSurvey.ts';

/** The file is no longer what it was when it was chosen. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
}

/** A stretch of the file as numbers, and how far into the file it reaches. */
interface ReadBlock extends CodedBlock {
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

function blockAt(file: Blob, from: number): Promise<Uint8Array> {
  const reading = bytesAt(file, from, Math.min(file.size, from + blockLength));
  // Heard when its turn comes; until then a refusal must not count as unhandled.
  reading.catch(() => undefined);
  return reading;
}

/**
 * Reads a survey file block by block; `skippedLines` are those up to the header.
 * @throws FileChangedError
 */
export async function* surveyBlocks(
  file: Blob,
  decode: BlockDecoder,
  coder: SurveyCoder,
  skippedLines: number,
): AsyncGenerator<ReadBlock> {
  let rest: Uint8Array = new Uint8Array();
  let line = 1;
  let left = skippedLines;
  let reading = blockAt(file, 0);
  for (let from = 0; ; from += blockLength) {
    const to = Math.min(file.size, from + blockLength);
    const isLast = to === file.size;
    const read = await reading;
    // The browser fetches the next block while this one is worked on.
    if (!isLast) reading = blockAt(file, to);
    const decoded = decode(read, isLast);
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
      const coded = coder.code(bytes, line, isLast);
      yield { ...coded, position: to };
      line += coded.lineCount;
      rest = bytes.slice(coded.end);
    } else rest = bytes.slice();
    if (isLast) return;
  }
}
