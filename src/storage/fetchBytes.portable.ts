import { readCarriedFile } from './carriedFiles.ts';

/** The bytes of a file inside of the one-file app; null when the page carries none at this address or it is damaged. */
export async function fetchBytes(address: string | undefined): Promise<Uint8Array | null> {
  if (address === undefined) return null;
  try {
    return await readCarriedFile(address);
  } catch {
    return null;
  }
}
