import { sha256Blocks } from './sha256Blocks.ts';

/** SHA-256 of bytes. WebCrypto exists on secure pages only; on plain HTTP it is computed here. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return sha256Blocks(bytes);
  return new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

/** SHA-256 of bytes as lower-case hex. */
export const sha256Hex = async (bytes: Uint8Array): Promise<string> => hexOf(await sha256(bytes));

/** Bytes as lower-case hex. */
export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
