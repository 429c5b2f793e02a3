import { hexOf, sha256Hex } from '../storage/sha256.ts';
import { Sha256 } from '../storage/sha256Blocks.ts';

/** The browser sums so much at once, several times faster than a script does piece by piece. */
const atOnce = 1024 * 1024 * 1024;
const pieceLength = 8 * 1024 * 1024;

/** SHA-256 of a file of any size, as lower-case hex. */
export async function sha256OfFile(file: Blob): Promise<string> {
  const hasBrowserSum = (crypto.subtle as SubtleCrypto | undefined) !== undefined;
  if (hasBrowserSum && file.size <= atOnce) return sha256Hex(new Uint8Array(await file.arrayBuffer()));
  const sum = new Sha256();
  for (let from = 0; from < file.size; from += pieceLength)
    sum.update(new Uint8Array(await file.slice(from, from + pieceLength).arrayBuffer()));
  return hexOf(sum.digest());
}
