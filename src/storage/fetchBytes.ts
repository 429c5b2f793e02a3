/** The bytes at an address of this very site; null when they cannot be had. */
export async function fetchBytes(address: string | undefined): Promise<Uint8Array | null> {
  if (address === undefined) return null;
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
