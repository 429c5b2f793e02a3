const blockLength = 3 * 8192;

/** Bytes as base64, in blocks whose characters fit one call. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += blockLength) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(offset, offset + blockLength))));
  }
  return parts.join('');
}
